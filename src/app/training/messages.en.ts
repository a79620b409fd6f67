/** The training room's words. Plain international English: short sentences, no idioms; abbreviations explained where they first stand. */
import type { Catalogue } from '#app/i18n/provider.tsx';
import { assessment } from './words/assessment.en.ts';
import { caseFile } from './words/case-file.en.ts';
import { classTerms } from './words/class.en.ts';
import { debrief } from './words/debrief.en.ts';
import { desk } from './words/desk.en.ts';
import { draftLetter } from './words/draft-letter.en.ts';
import { help } from './words/help.en.ts';
import { letterFrame } from './words/letter-frame.en.ts';
import { lettersOnPreservation } from './words/letters-preservation.en.ts';
import { lettersOnRequest } from './words/letters-request.en.ts';
import { options } from './words/options.en.ts';
import { report } from './words/report.en.ts';
import { room } from './words/room.en.ts';
import { runs } from './words/runs.en.ts';
import { seat } from './words/seat.en.ts';

export const en = {
  ...room,
  ...options,
  ...caseFile,
  ...desk,
  ...draftLetter,
  ...letterFrame,
  ...lettersOnPreservation,
  ...lettersOnRequest,
  ...debrief,
  ...assessment,
  ...runs,
  ...seat,
  ...help,
  ...report,
  ...classTerms,
} as const satisfies Catalogue;

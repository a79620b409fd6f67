/** The training room's words. Plain international English: short sentences, no idioms; abbreviations explained where they first stand. */
import type { Catalogue } from '#app/i18n/provider.tsx';
import { assessment } from './words/assessment.en.ts';
import { caseFile } from './words/case-file.en.ts';
import { classTerms } from './words/class.en.ts';
import { closing } from './words/closing.en.ts';
import { debrief } from './words/debrief.en.ts';
import { desk } from './words/desk.en.ts';
import { deskDirect } from './words/desk-direct.en.ts';
import { draftLetter } from './words/draft-letter.en.ts';
import { draftLetterDirect } from './words/draft-letter-direct.en.ts';
import { habits } from './words/habits.en.ts';
import { help } from './words/help.en.ts';
import { letterFrame } from './words/letter-frame.en.ts';
import { lettersOnEffect } from './words/letters-effect.en.ts';
import { lettersOnOrders } from './words/letters-orders.en.ts';
import { lettersOnPreservation } from './words/letters-preservation.en.ts';
import { lettersOnProduction } from './words/letters-production.en.ts';
import { lettersOnRequest } from './words/letters-request.en.ts';
import { lettersInUnion } from './words/letters-union.en.ts';
import { lettersVoluntary } from './words/letters-voluntary.en.ts';
import { offices } from './words/offices.en.ts';
import { officesDesk } from './words/offices-desk.en.ts';
import { options } from './words/options.en.ts';
import { optionsWithProviders } from './words/options-providers.en.ts';
import { optionsInUnion } from './words/options-union.en.ts';
import { ordersDesk } from './words/orders-desk.en.ts';
import { preservation } from './words/preservation.en.ts';
import { report } from './words/report.en.ts';
import { room } from './words/room.en.ts';
import { runs } from './words/runs.en.ts';
import { seat } from './words/seat.en.ts';
import { table } from './words/table.en.ts';
import { team } from './words/team.en.ts';

export const en = {
  ...room,
  ...options,
  ...optionsWithProviders,
  ...optionsInUnion,
  ...caseFile,
  ...desk,
  ...deskDirect,
  ...draftLetter,
  ...draftLetterDirect,
  ...letterFrame,
  ...lettersOnPreservation,
  ...preservation,
  ...habits,
  ...closing,
  ...lettersOnRequest,
  ...lettersVoluntary,
  ...lettersOnOrders,
  ...lettersOnEffect,
  ...lettersInUnion,
  ...lettersOnProduction,
  ...debrief,
  ...assessment,
  ...runs,
  ...seat,
  ...table,
  ...help,
  ...offices,
  ...officesDesk,
  ...ordersDesk,
  ...report,
  ...classTerms,
  ...team,
} as const satisfies Catalogue;

/** The printed pack of a scenario: five papers, each a page of HTML that needs nothing else. Pure; never fails for a compiled case. */
import type { PrintedCase } from './case.ts';
import { evaluationSheet } from './evaluation-sheet.ts';
import { facilitatorGuide } from './facilitator-guide.ts';
import { feedbackForm } from './feedback-form.ts';
import { roleCards } from './role-cards.ts';
import { situationManual } from './situation-manual.ts';

export type { PrintedCase };

export const PAPERS = [
  'situation-manual',
  'facilitator-guide',
  'role-cards',
  'evaluation-sheet',
  'participant-feedback-form',
] as const;
export type PaperId = (typeof PAPERS)[number];

const MAKERS: Readonly<Record<PaperId, (pack: PrintedCase) => string>> = {
  'situation-manual': situationManual,
  'facilitator-guide': facilitatorGuide,
  'role-cards': roleCards,
  'evaluation-sheet': evaluationSheet,
  'participant-feedback-form': feedbackForm,
};

/** Papers that tell what trainees find out only at the end. */
export const TELLS_THE_END: readonly PaperId[] = ['facilitator-guide', 'evaluation-sheet'];

export const paperFile = (paper: PaperId): string => `${paper}.html`;
export const printed = (paper: PaperId, pack: PrintedCase): string => MAKERS[paper](pack);

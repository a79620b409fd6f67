/** Decisions that send a letter, with the kinds of request in which each can be taken. The charts say when. */
import type { CaseProcedure } from './ids.ts';
import type { DecisionType } from './recipe.ts';

export const DRAFTED = {
  'decide.preserve': ['preservation'],
  'decide.clarify': ['preservation'],
  'decide.request': ['request'],
  'decide.redraft': ['request'],
  'decide.share-draft': ['request'],
  'decide.answer-supplement': ['request', 'voluntary-request', 'giving-effect'],
  'decide.claim-emergency': ['emergency'],
  'decide.ask-provider': ['voluntary-request'],
  'decide.ask-disclosure': ['emergency-disclosure'],
  'decide.show-danger': ['emergency-disclosure'],
  'decide.issue-order': [
    'agreement-order',
    'investigation-order',
    'production-order',
    'preservation-order',
    'direct-order',
  ],
  'decide.send-order': ['giving-effect'],
  'decide.clarify-order': ['production-order', 'preservation-order'],
  'decide.complete-order': ['investigation-order'],
} as const satisfies Partial<Readonly<Record<DecisionType, readonly CaseProcedure[]>>>;
export type DraftedType = keyof typeof DRAFTED;

/** Whether it needs a draft. */
export const isDrafted = (type: DecisionType): type is DraftedType => type in DRAFTED;

/** Drafts that correct or complete one that was sent before; all others begin a request. */
const COMPLETING: readonly DecisionType[] = [
  'decide.redraft',
  'decide.clarify',
  'decide.answer-supplement',
  'decide.show-danger',
  'decide.clarify-order',
  'decide.complete-order',
];
export const completes = (type: DecisionType): boolean => COMPLETING.includes(type);

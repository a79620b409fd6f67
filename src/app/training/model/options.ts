/** What a person can do now at a desk, sorted by how it is offered: answers first, then new requests, then the rest. */
import type { CaseRun } from '#domain/case-run.ts';
import type { Role } from '#domain/ids.ts';
import { DECISION_ROLES, type Decision, type DecisionType } from '#domain/recipe.ts';
import { DRAFTED } from './bases.ts';

export type OptionType = DecisionType | 'wait';
export type OptionRank = 'waiting' | 'main' | 'more';

export interface Option {
  readonly type: OptionType;
  readonly request: Decision['request'] | null;
  readonly rank: OptionRank;
  /** Written at the desk, or done with a word. */
  readonly drafted: boolean;
}

/** Order on the screen within a rank. */
const RANKS: readonly (readonly [OptionType, OptionRank])[] = [
  ['decide.clarify', 'waiting'],
  ['decide.answer-supplement', 'waiting'],
  ['decide.accept-conditions', 'waiting'],
  ['decide.decline-conditions', 'waiting'],
  ['decide.ask-supplement', 'main'],
  ['decide.accept', 'main'],
  ['decide.accept-in-part', 'main'],
  ['decide.refuse', 'main'],
  ['decide.maintain-refusal', 'main'],
  ['decide.offer-conditions', 'more'],
  ['decide.postpone', 'more'],
  ['decide.preserve', 'main'],
  ['decide.request', 'main'],
  ['decide.extend', 'main'],
  ['decide.claim-emergency', 'more'],
  ['decide.enquire', 'more'],
  ['wait', 'more'],
  ['decide.release', 'more'],
  ['decide.withdraw', 'more'],
  ['decide.close-case', 'more'],
];

/** Waiting is offered to whoever investigates; another desk has the time controls. */
export function optionsOf(run: CaseRun, role: Role): readonly Option[] {
  const open = run.open.filter((one) => one.role === role);
  return RANKS.flatMap(([type, rank]): readonly Option[] => {
    if (type === 'wait')
      return run.ended || role !== 'prosecutor' ? [] : [{ type, request: null, rank, drafted: false }];
    const found = open.find((decision) => decision.type === type);
    return found ? [{ type, request: found.request, rank, drafted: DRAFTED[type] !== undefined }] : [];
  });
}

export const isOpen = (run: CaseRun, role: Role, type: DecisionType): boolean =>
  DECISION_ROLES[type] === role && run.open.some((decision) => decision.type === type);

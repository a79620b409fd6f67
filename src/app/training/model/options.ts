/** What a person can do now at a desk, sorted by how it is offered: answers first, then new requests, then the rest. */
import type { CaseRun } from '#domain/case-run.ts';
import type { Role } from '#domain/ids.ts';
import type { Decision, DecisionType } from '#domain/recipe.ts';
import { type TaskId, taskOf } from './task.ts';

export type OptionType = DecisionType | 'wait';
export type OptionRank = 'waiting' | 'main' | 'more';

export interface Option {
  readonly type: OptionType;
  readonly task: TaskId | 'wait';
  readonly rank: OptionRank;
}

/** Order on the screen within a rank. */
const RANKS: readonly (readonly [OptionType, OptionRank])[] = [
  ['decide.clarify', 'waiting'],
  ['decide.answer-supplement', 'waiting'],
  ['decide.redraft', 'waiting'],
  ['decide.clarify-order', 'waiting'],
  ['decide.complete-order', 'waiting'],
  ['decide.accept-conditions', 'waiting'],
  ['decide.decline-conditions', 'waiting'],
  ['decide.uphold-order', 'waiting'],
  ['decide.ask-enforcement', 'waiting'],
  ['decide.accept-reasons', 'waiting'],
  ['decide.seek-effect', 'waiting'],
  ['decide.request-instead', 'waiting'],
  ['decide.give-up', 'waiting'],
  ['decide.call-again', 'waiting'],
  ['decide.show-danger', 'waiting'],
  ['decide.take-other-door', 'waiting'],
  ['decide.order-preservation', 'main'],
  ['decide.ask-clarification', 'main'],
  ['decide.refuse-preservation', 'main'],
  ['decide.supply-data', 'main'],
  ['decide.decline-emergency', 'main'],
  ['decide.grant-extension', 'main'],
  ['decide.refuse-extension', 'main'],
  ['decide.transmit', 'main'],
  ['decide.return-draft', 'main'],
  ['decide.make-order', 'main'],
  ['decide.narrow-order', 'main'],
  ['decide.refuse-order', 'main'],
  ['decide.ask-supplement', 'main'],
  ['decide.clear-order', 'main'],
  ['decide.set-conditions', 'main'],
  ['decide.raise-ground', 'main'],
  ['decide.restrict-use', 'main'],
  ['decide.recognise-order', 'main'],
  ['decide.refuse-enforcement', 'main'],
  ['decide.recognise', 'main'],
  ['decide.refuse-recognition', 'main'],
  ['decide.accept', 'main'],
  ['decide.accept-in-part', 'main'],
  ['decide.refuse', 'main'],
  ['decide.maintain-refusal', 'main'],
  ['decide.offer-conditions', 'more'],
  ['decide.postpone', 'more'],
  ['decide.decline-to-send', 'more'],
  ['decide.renew-order', 'main'],
  ['decide.preserve', 'main'],
  ['decide.ask-again', 'main'],
  ['decide.request', 'main'],
  ['decide.issue-order', 'main'],
  ['decide.send-order', 'main'],
  ['decide.extend', 'main'],
  ['decide.extend-order', 'main'],
  ['decide.ask-disclosure', 'more'],
  ['decide.claim-emergency', 'more'],
  ['decide.ask-provider', 'more'],
  ['decide.share-draft', 'more'],
  ['decide.remind', 'more'],
  ['decide.enquire', 'more'],
  ['wait', 'more'],
  ['decide.confirm-production', 'more'],
  ['decide.end-preservation', 'more'],
  ['decide.release', 'more'],
  ['decide.withdraw-order', 'more'],
  ['decide.withdraw', 'more'],
  ['decide.close-case', 'more'],
];

/** The doors of an emergency stand in front where a person is in danger. */
const IN_DANGER: readonly OptionType[] = ['decide.ask-disclosure', 'decide.claim-emergency'];

/** Waiting is offered to whoever investigates; another desk has the time controls. */
export function optionsOf(run: CaseRun, role: Role, lifeAtRisk = false): readonly Option[] {
  const open = run.open.filter((one) => one.role === role);
  const used = run.usedUp.filter((one) => one.role === role);
  return RANKS.flatMap(([type, usual]): readonly Option[] => {
    if (type === 'wait') return run.ended || role !== 'prosecutor' ? [] : [{ type, task: type, rank: usual }];
    const rank = lifeAtRisk && IN_DANGER.includes(type) ? 'main' : usual;
    return [
      ...open.filter((one) => one.type === type).map((one) => ({ type, task: taskOf(one), rank })),
      // What was taken as often as it can be stands at the end: it can be tried, and the answer says why it comes to nothing.
      ...used.filter((one) => one.type === type).map((one) => ({ type, task: taskOf(one), rank: 'more' as const })),
    ];
  });
}

/** The open decision that a screen is named by, or one that is used up; null where this role has neither. */
export const openTask = (run: CaseRun, role: Role, task: string): Pick<Decision, 'type' | 'request'> | null =>
  [...run.open, ...run.usedUp].find((one) => one.role === role && taskOf(one) === task) ?? null;

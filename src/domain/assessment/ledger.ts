/**
 * What a run is judged on: decisions, and what was known when each was taken. Luck has no column here: neither what came of a
 * decision, nor the minute at which the world answered.
 */
import type { Minutes } from '../case-time.ts';
import type { Citation } from '../citation.ts';
import type { Finding } from '../finding.ts';
import type { ActorId, CaseProcedure, Role } from '../ids.ts';
import type { MilestoneType } from '../milestones.ts';
import type { Decision, DecisionType } from '../recipe.ts';

/**
 * What enabled a decision: the `visit`-th entry of a stage that offers it, or a milestone that it answers, the `visit`-th of its
 * kind. The stage and not the letter that led to it, because a file can lie in a queue between the two, and that is luck.
 */
export type Anchor =
  | { readonly kind: 'stage'; readonly procedure: ActorId; readonly stage: string; readonly visit: number }
  | { readonly kind: 'milestone'; readonly type: MilestoneType; readonly visit: number };

export interface JudgedDecision {
  /** Index in the recipe's decisions. */
  readonly index: number;
  readonly decision: Decision;
  readonly anchor: Anchor;
  /** Minutes since the anchor; where the decision was open from the start, since the opening. */
  readonly lag: Minutes;
  /** The same by the entry of its stage alone: where the milestone that it answers is taken away, the stage is still there. */
  readonly byStage: { readonly anchor: Anchor; readonly lag: Minutes };
  /** What is wrong with its letter, by what was known and decided when it was written; null where it sends none. */
  readonly findings: readonly Finding[] | null;
  /** Of a forbidden wish: the article that stands against it. */
  readonly attempt: { readonly reason: string; readonly citation: Citation } | null;
}

/** `still`: the run was broken off while it was open. */
export type Opening = 'never' | 'was' | 'still';

export interface Ledger {
  /** The role that is judged. */
  readonly role: Role;
  /** Its person's decisions and attempts, in the order taken. */
  readonly entries: readonly JudgedDecision[];
  /** Whether a decision of this type about this request was ever open to that role. */
  opening(type: DecisionType, request: Decision['request'] | null): Opening;
  /** Whether a letter of this request was ever open to it. */
  letterOpening(request: CaseProcedure): Opening;
}

/**
 * A policy plays a role that no person plays: a pure function of what the role may know and of keyed luck. It is asked
 * once on every entry of a stage that offers its role a decision; what it intends lapses when that decision closes.
 * Nothing a policy decides is ever stored in a recipe.
 */
import type { Minutes } from '#domain/case-time.ts';
import type { DecisionChoice, DecisionType } from '#domain/recipe.ts';
import type { CaseMemory } from '../case-memory.ts';
import type { LiveActor } from '../case-system.ts';

export interface PolicyView {
  readonly memory: CaseMemory;
  readonly live: LiveActor;
  readonly actors: ReadonlyMap<string, LiveActor>;
  readonly now: Minutes;
}

export interface Intention {
  /** Not before now. */
  readonly at: Minutes;
  readonly type: DecisionType;
  readonly choice?: DecisionChoice;
}

export type Policy = (view: PolicyView) => Intention | null;

/** Decisions that an author writes down, as the engine takes them. Pure; the lint has seen that they make sense. */
import { DECISION_ROLES, type Decision } from '#domain/recipe.ts';
import { momentOf } from './moments.ts';
import type { DecisionInFile } from './schemas/facilitator.ts';
import { withoutUndefined } from './without-undefined.ts';

function decisionOf({ at, request, type, choice }: DecisionInFile, opensAt: string): Decision {
  const taken = { at: momentOf(at, opensAt), role: DECISION_ROLES[type], request, type };
  return choice ? { ...taken, choice: withoutUndefined(choice) } : taken;
}

/** @param opensAt ISO date-time (UTC) of minute 0 */
export const decisionsOf = (list: readonly DecisionInFile[], opensAt: string): readonly Decision[] =>
  list.map((one) => decisionOf(one, opensAt));

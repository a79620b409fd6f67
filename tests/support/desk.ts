/** The other desk of the shipped case: sitting down, deciding, and what lies there. */
import type { CaseRun } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, DecisionChoice, DecisionType, Recipe } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { receivedLetter } from '#simulation/view-of.ts';
import { nightShift } from './night-shift.ts';

const shipped = await nightShift();
export const { plan, planHash } = shipped;
export const seat = must(plan.seats[0], 'the case has a seat');
export const ROLE = 'requested-authority';

export const sitDown = (seed = plan.seed): Recipe => newRecipe(plan, planHash, { seat, seed });
const decided = (recipe: Recipe, type: DecisionType, choice?: DecisionChoice): Decision => ({
  at: recipe.until,
  role: ROLE,
  request: 'request',
  type,
  ...(choice ? { choice } : {}),
});
export const take = (recipe: Recipe, type: DecisionType, choice?: DecisionChoice): Recipe =>
  withDecision(recipe, decided(recipe, type, choice));

/** Lets time pass until this desk can decide something, or the case has ended. */
export function untilAsked(recipe: Recipe): Recipe {
  for (let now = recipe; ; ) {
    const run = replay(plan, now);
    if (run.ended || run.open.some(({ role }) => role === ROLE)) return now;
    const stop = nextStop(plan, now);
    if (stop === null) return now;
    now = letPass(now, stop);
  }
}
export const toTheEnd = (recipe: Recipe): CaseRun => replay(plan, letPass(recipe, minutes(plan.horizon + 1)));
export const first = untilAsked(sitDown());
/** What lies on the desk. */
export const letterOn = (recipe: Recipe): Draft =>
  must(receivedLetter(replay(plan, recipe), 'request')?.choice?.draft, 'a letter');

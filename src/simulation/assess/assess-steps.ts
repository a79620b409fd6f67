/** Everything of an assessment that takes long, a piece at a time: where the run stands, then what each decision cost. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { type CostStep, costSteps } from './costs.ts';
import { type Place, placeSteps } from './place.ts';

export interface AssessStep {
  /** Simulated and paired runs together. */
  readonly done: number;
  readonly total: number;
  readonly place: Place | null;
  /** Computed when it is read; grows until `done` is `total`. */
  readonly costs: CostStep['lines'];
}

/**
 * @param model the model answer for the seat that is played
 * @param among simulated runs for the place
 * @param pairs paired runs for the costs
 */
export function* assessSteps(
  plan: CasePlan,
  recipe: Recipe,
  model: readonly Decision[],
  among: number,
  pairs: number,
): Generator<AssessStep> {
  const total = among + pairs;
  const costs = costSteps(plan, recipe, model, pairs);
  // The story first: it needs a few runs only.
  const story = costs.next();
  let lines = story.done ? [] : story.value.lines;
  yield { done: 0, total, place: null, costs: lines };
  let place: Place | null = null;
  for (const step of placeSteps(plan, recipe, among)) {
    place = step.place;
    yield { done: step.done, total, place, costs: lines };
  }
  for (const step of costs) {
    const { done } = step;
    yield {
      done: among + done,
      total,
      place,
      get costs() {
        lines = step.lines;
        return lines;
      },
    };
  }
  if (pairs === 0) yield { done: total, total, place, costs: lines };
}

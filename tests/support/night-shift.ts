/** The shipped scenario, compiled once a worker. */
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { packOf } from './packs.ts';

export async function nightShift() {
  const { plan, debrief, card } = await packOf('01-the-night-shift');
  const planHash = planHashOf(plan, compileCaseCharts(plan));
  const recipeOf = (decisions: readonly Decision[], until = plan.horizon + 1): Recipe =>
    letPass(decisions.reduce(withDecision, newRecipe(plan, planHash)), minutes(until));
  const mistake = must(debrief.classicMistakes[0], 'a classic mistake').decisions;
  return { plan, debrief, card, planHash, recipeOf, mistake };
}

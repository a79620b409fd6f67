/** The shipped scenario, compiled once a test file. */
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';

export async function nightShift() {
  const compiled = await compileScenarioFolder(process.cwd(), '01-the-night-shift');
  if (!compiled.ok)
    throw new Error(compiled.problems.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n'));
  const { plan, debrief, card } = compiled.value;
  const planHash = planHashOf(plan, compileCaseCharts(plan));
  const recipeOf = (decisions: readonly Decision[], until = plan.horizon + 1): Recipe =>
    letPass(decisions.reduce(withDecision, newRecipe(plan, planHash)), minutes(until));
  const mistake = must(debrief.classicMistakes[0], 'a classic mistake').decisions;
  return { plan, debrief, card, planHash, recipeOf, mistake };
}

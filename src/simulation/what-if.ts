/** Same luck, another route: what the others would have done. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { DEFAULT_SETTINGS, type Recipe } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { withCards } from './cards.ts';
import { caseRunOf } from './case-run-of.ts';
import { rehearse } from './rehearse.ts';

/** Every route that can be simulated, in the plan's order, under the neutral policy and this recipe's luck. */
export function otherRoutes(
  plan: CasePlan,
  recipe: Recipe,
): readonly { readonly route: string; readonly run: CaseRun }[] {
  const same = withCards(plan, recipe);
  return plan.routes.filter(isPlayable).map((route) => {
    const { system } = rehearse(same, route, { ...DEFAULT_SETTINGS, ...recipe.settings }, recipe.seed, recipe.run);
    return { route: route.id, run: caseRunOf(system, plan.horizon, null) };
  });
}

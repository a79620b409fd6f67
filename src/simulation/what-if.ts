/** Same luck, another route: what the others would have done. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { DEFAULT_SETTINGS, type Recipe } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { withCards } from './cards.ts';
import { caseRunOf } from './case-run-of.ts';
import { personsIn } from './conduct.ts';
import { rehearse } from './rehearse.ts';

/**
 * Every route that can be simulated, in the plan's order, under the neutral policy and this recipe's luck. A desk that a person
 * holds stays that person's: what the person would have decided is a policy's guess, but nothing is left there by luck. Empty
 * where the prosecutor is no person: at another desk a script chose the route, so no other was ever open.
 */
export function otherRoutes(
  plan: CasePlan,
  recipe: Recipe,
): readonly { readonly route: string; readonly run: CaseRun }[] {
  const persons = personsIn(recipe.cast);
  if (!persons.has('prosecutor')) return [];
  const same = withCards(plan, recipe);
  return plan.routes.filter(isPlayable).map((route) => {
    const settings = { ...DEFAULT_SETTINGS, ...recipe.settings };
    const { system } = rehearse(same, route, settings, recipe.seed, recipe.run, null, persons);
    return { route: route.id, run: caseRunOf(system, plan.horizon, null) };
  });
}

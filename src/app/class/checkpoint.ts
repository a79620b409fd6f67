/** A run cut before one of its decisions, for tables that shall go on from there. */
import type { CasePlan } from '#domain/case-plan.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import type { ClassSetup } from '#simulation/codes/class-code.ts';
import { rewind } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';

/** Under the terms of this class; a run that had terms of its own keeps them. Stops that lie behind are behind. */
function underTerms(recipe: Recipe, setup: ClassSetup | null): Recipe {
  if (recipe.class || !setup) return recipe;
  const { help, instruments, stops } = setup;
  const continued = stops.filter((day) => day * MINUTES_PER_DAY < recipe.until).length;
  return { ...recipe, class: { help, ...(instruments ? { instruments } : {}), stops, continued } };
}

/** `before`: index of the first decision that is left to the tables; the number of decisions: none is. */
export function checkpoint(recipe: Recipe, before: number, setup: ClassSetup | null): Recipe {
  const { notes: _left, ...cut } = rewind(recipe, before);
  return underTerms(cut, setup);
}

/** Why a table could not begin there; null where it can. */
export const checkpointFault = (plan: CasePlan, recipe: Recipe): string | null =>
  replay(plan, recipe).rejected?.reason ?? null;

/** A run cut before one of its decisions, for tables that shall go on from there. */
import type { CasePlan } from '#domain/case-plan.ts';
import { MINUTES_PER_DAY, minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import type { ClassSetup } from '#simulation/codes/class-code.ts';
import { rewind, withTemperament } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';

/** With the other offices of the class; whether the run can have gone so, replaying it says. */
function castOf(recipe: Recipe, others: ClassSetup['others']): Recipe['cast'] {
  if (!others) return recipe.cast;
  const { cards: _played, ...first } = rewind(recipe, 0);
  return withTemperament({ ...first, until: minutes(0) }, others === 'neutral' ? null : others).cast;
}

/** Under the terms of this class; a run that had terms of its own keeps them. Stops that lie behind are behind. */
function underTerms(recipe: Recipe, setup: ClassSetup | null): Recipe {
  if (recipe.class || !setup) return recipe;
  const { seed: _luck, seat: _seat, ...terms } = setup;
  const continued = terms.stops.filter((day) => day * MINUTES_PER_DAY < recipe.until).length;
  return { ...recipe, cast: castOf(recipe, terms.others), class: { ...terms, continued } };
}

/** `before`: index of the first decision that is left to the tables; the number of decisions: none is. */
export function checkpoint(recipe: Recipe, before: number, setup: ClassSetup | null): Recipe {
  const { notes: _left, ...cut } = rewind(recipe, before);
  return underTerms(cut, setup);
}

/** Why a table could not begin there; null where it can. */
export const checkpointFault = (plan: CasePlan, recipe: Recipe): string | null =>
  replay(plan, recipe).rejected?.reason ?? null;

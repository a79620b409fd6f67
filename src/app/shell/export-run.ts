/** What goes into a run's file, and what the file is called. */
import type { KeptRun } from '#app/stores/kept-run.ts';
import type { Recipe } from '#domain/recipe.ts';

export function recipeToSave(recipe: Recipe, withNotes: boolean): Recipe {
  if (withNotes) return recipe;
  const { notes: _left, ...rest } = recipe;
  return rest;
}

/** `comity-night-shift-run-2.json`: plain characters only, for any file system. The person's own name stays out of it. */
export const fileName = (run: KeptRun): string => `comity-${run.scenario}-run-${run.number}.json`;

/** Recipes for tests that need one but play nothing. */
import { minutes } from '#domain/case-time.ts';
import { DEFAULT_SETTINGS, type Decision, RECIPE_FORMAT, RECIPE_FORMAT_VERSION, type Recipe } from '#domain/recipe.ts';

export const enquiry = (at: number): Decision => ({
  at: minutes(at),
  role: 'prosecutor',
  request: 'police',
  type: 'decide.enquire',
});

export const recipeOf = (changes: Partial<Recipe> = {}): Recipe => ({
  format: RECIPE_FORMAT,
  formatVersion: RECIPE_FORMAT_VERSION,
  scenario: 'night-shift',
  planHash: 'a'.repeat(64),
  seed: 7,
  run: 0,
  cast: { prosecutor: 'person' },
  settings: DEFAULT_SETTINGS,
  decisions: [],
  until: minutes(0),
  ...changes,
});

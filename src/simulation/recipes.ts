/** Making and changing recipes: undo, rewind, fork and resume are all another recipe. Pure; nothing is mutated. */
import type { CasePlan } from '#domain/case-plan.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import {
  type Cast,
  DEFAULT_SETTINGS,
  type Decision,
  RECIPE_FORMAT,
  RECIPE_FORMAT_VERSION,
  type Recipe,
  type Settings,
} from '#domain/recipe.ts';
import type { Seat } from '#domain/seat.ts';

export interface RecipeOptions {
  readonly seed?: number;
  readonly run?: number;
  readonly settings?: Partial<Settings>;
  readonly cast?: Cast;
  /** A seat of the plan; left out: the prosecutor's. */
  readonly seat?: Seat;
}

export function newRecipe(plan: CasePlan, planHash: string, options: RecipeOptions = {}): Recipe {
  return {
    format: RECIPE_FORMAT,
    formatVersion: RECIPE_FORMAT_VERSION,
    scenario: plan.scenario,
    planHash,
    seed: options.seed ?? plan.seed,
    run: options.run ?? 0,
    ...(options.seat ? { seat: options.seat.id } : {}),
    cast: options.cast ?? { [options.seat?.role ?? 'prosecutor']: 'person' },
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    decisions: [],
    until: minutes(0),
  };
}

export const withDecision = (recipe: Recipe, decision: Decision): Recipe => ({
  ...recipe,
  decisions: [...recipe.decisions, decision],
  until: minutes(Math.max(recipe.until, decision.at)),
});

/** Time only ever runs forward; an earlier minute leaves the recipe as it is. */
export const letPass = (recipe: Recipe, until: Minutes): Recipe =>
  until > recipe.until ? { ...recipe, until } : recipe;

/** Back to the moment before decision `index`: the decisions before it stay, and their notes. */
export function rewind(recipe: Recipe, index: number): Recipe {
  const at = recipe.decisions[index]?.at ?? recipe.until;
  const { notes, ...rest } = recipe;
  const kept = Object.entries(notes ?? {}).filter(([key]) => Number(key) < index);
  return {
    ...rest,
    decisions: recipe.decisions.slice(0, index),
    until: at,
    ...(kept.length > 0 ? { notes: Object.fromEntries(kept) } : {}),
  };
}

export const withNote = (recipe: Recipe, index: number, text: string): Recipe => ({
  ...recipe,
  notes: { ...recipe.notes, [String(index)]: text },
});

/** Making and changing recipes: undo, rewind, fork and resume are all another recipe. Pure; nothing is mutated. */
import type { CasePlan } from '#domain/case-plan.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import { type ClassTerms, stopMinute } from '#domain/class-terms.ts';
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
import { TEMPERAMENTS, TEMPERED_ROLES, type Temperament } from '#domain/temperaments.ts';

export interface RecipeOptions {
  readonly seed?: number;
  readonly run?: number;
  readonly settings?: Partial<Settings>;
  readonly cast?: Cast;
  /** A seat of the plan; left out: the prosecutor's. */
  readonly seat?: Seat;
  /** Of a class: its terms, from their beginning. */
  readonly terms?: ClassTerms | undefined;
}

export function newRecipe(plan: CasePlan, planHash: string, options: RecipeOptions = {}): Recipe {
  const recipe: Recipe = {
    format: RECIPE_FORMAT,
    formatVersion: RECIPE_FORMAT_VERSION,
    scenario: plan.scenario,
    planHash,
    seed: options.seed ?? plan.seed,
    run: options.run ?? 0,
    ...(options.seat ? { seat: options.seat.id } : {}),
    cast: options.cast ?? { [options.seat?.role ?? 'prosecutor']: 'person' },
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    ...(options.terms ? { class: { ...options.terms, continued: 0 } } : {}),
    decisions: [],
    until: minutes(0),
  };
  const manner = options.terms?.others ?? (options.cast ? undefined : options.seat?.others);
  return manner ? withTemperament(recipe, manner === 'neutral' ? null : manner) : recipe;
}

export const withDecision = (recipe: Recipe, decision: Decision): Recipe => ({
  ...recipe,
  decisions: [...recipe.decisions, decision],
  until: minutes(Math.max(recipe.until, decision.at)),
});

/** Time only ever runs forward, and no further than to a stop of the class; otherwise the recipe stays as it is. */
export function letPass(recipe: Recipe, until: Minutes): Recipe {
  if (recipe.stopped) return recipe;
  const stop = stopMinute(recipe.class);
  const reached = stop === null || until < stop ? until : stop;
  return reached > recipe.until ? { ...recipe, until: reached } : recipe;
}

/** Whether the table has come to a stop of its class and waits for the plenary. */
export function pauses(recipe: Recipe): boolean {
  const stop = stopMinute(recipe.class);
  return stop !== null && recipe.until >= stop && !recipe.stopped;
}

/** The plenary is over: time can pass again, to the next stop. */
export const continueClass = (recipe: Recipe): Recipe =>
  recipe.class && pauses(recipe)
    ? { ...recipe, class: { ...recipe.class, continued: recipe.class.continued + 1 } }
    : recipe;

/** Plays an inject card now. */
export const withCard = (recipe: Recipe, inject: string): Recipe => ({
  ...recipe,
  cards: [...(recipe.cards ?? []), { at: recipe.until, after: recipe.decisions.length, inject }],
});

/** To the debrief now: the run stands as it is, and can only be gone back in. */
export const stopHere = (recipe: Recipe): Recipe => ({ ...recipe, stopped: true });

/**
 * The offices of the requested State that nobody plays, from the beginning of a run: null: neutral. Where something has been
 * decided or time has passed the recipe stays as it is, because another cast would have lived another past.
 */
export function withTemperament(recipe: Recipe, temperament: Temperament | null): Recipe {
  if (recipe.decisions.length > 0 || recipe.until > 0 || (recipe.cards ?? []).length > 0) return recipe;
  const played = Object.entries(recipe.cast).filter(([, player]) => player === 'person');
  const others = TEMPERED_ROLES.filter((role) => temperament && recipe.cast[role] !== 'person');
  return { ...recipe, cast: Object.fromEntries([...played, ...others.map((role) => [role, temperament])]) };
}

/** The temperament of the offices that nobody plays; null: they are neutral, or not all the same. */
export function temperamentOf({ cast }: Pick<Recipe, 'cast'>): Temperament | null {
  const players = new Set(TEMPERED_ROLES.map((role) => cast[role] ?? 'neutral').filter((one) => one !== 'person'));
  const [only] = [...players];
  return players.size === 1 ? (TEMPERAMENTS.find((one) => one === only) ?? null) : null;
}

/** Back to the moment before decision `index`: the decisions and cards before it stay, and their notes. */
export function rewind(recipe: Recipe, index: number): Recipe {
  const at = recipe.decisions[index]?.at ?? recipe.until;
  const { notes, cards = [], stopped: _open, ...rest } = recipe;
  const played = cards.filter(({ after }) => after <= index);
  const kept = Object.entries(notes ?? {}).filter(([key]) => Number(key) < index);
  return {
    ...rest,
    decisions: recipe.decisions.slice(0, index),
    ...(played.length > 0 ? { cards: played } : {}),
    until: at,
    ...(kept.length > 0 ? { notes: Object.fromEntries(kept) } : {}),
  };
}

export const withNote = (recipe: Recipe, index: number, text: string): Recipe => ({
  ...recipe,
  notes: { ...recipe.notes, [String(index)]: text },
});

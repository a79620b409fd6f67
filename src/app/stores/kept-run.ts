/** A run as this computer keeps it: the recipe, and around it what the shelf shows and the desk was working on. */
import type { Outcome } from '#domain/case-run.ts';
import type { Recipe } from '#domain/recipe.ts';

export interface KeptRun {
  readonly id: string;
  readonly scenario: string;
  /** From 1, in the order of creation; the name shown until the person gives one. */
  readonly number: number;
  readonly name: string | null;
  /** ISO date-times of the wall clock: for people only. */
  readonly createdAt: string;
  readonly savedAt: string;
  /** Grows by one with every save; 0 has never been saved. Tells two windows apart that write the same run. */
  readonly revision: number;
  /** The run this one left, and before which of its decisions (the index; of a whole copy, the number of decisions). */
  readonly parent: { readonly run: string; readonly index: number } | null;
  readonly recipe: Recipe;
  /** Unfinished work that is no decision yet, by key: drafts, letters read. JSON only. */
  readonly desk: Readonly<Record<string, unknown>>;
  /** How it ended, for the shelf; null while it is under way. */
  readonly outcome: Outcome | null;
}

/** An earlier save of a run. */
export interface RunVersion {
  readonly run: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly recipe: Recipe;
}

/** How many earlier recipes of one run are kept. */
export const KEPT_VERSIONS = 50;

/** Whether a save adds to the history: ticks and keystrokes at the desk are kept, but they push no decision out of it. */
export const addsVersion = (before: KeptRun | undefined, after: KeptRun): boolean =>
  before === undefined || JSON.stringify(before.recipe) !== JSON.stringify(after.recipe);

const wallClock = (): string => new Date().toISOString();

/** Twelve random characters. Not `crypto.randomUUID`: pages over plain http do not have it. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** A run that has never been saved. `others` are the runs already kept: they give it its number. */
export function freshRun(recipe: Recipe, others: readonly KeptRun[], parent: KeptRun['parent'] = null): KeptRun {
  const now = wallClock();
  const numbers = others.filter((run) => run.scenario === recipe.scenario).map((run) => run.number);
  return {
    id: newId(),
    scenario: recipe.scenario,
    number: Math.max(0, ...numbers) + 1,
    name: null,
    createdAt: now,
    savedAt: now,
    revision: 0,
    parent,
    recipe,
    desk: {},
    outcome: null,
  };
}

/** The same run as the next save of it. */
export const nextRevision = (run: KeptRun): KeptRun => ({ ...run, revision: run.revision + 1, savedAt: wallClock() });

/** Newest first: the order of the shelf. */
export const newestFirst = (runs: readonly KeptRun[]): readonly KeptRun[] =>
  [...runs].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : b.number - a.number));

/** A file from outside becomes a kept run, or is refused with the reason. Nothing that is open changes. */
import { scenarios } from 'virtual:comity/shelf';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { session } from '#app/stores/session.ts';
import type { Problem } from '#content/problem.ts';

/** Bytes. A run file has a few thousand. */
export const FILE_CAP = 1_000_000;

export type Imported =
  /** `otherVersion`: made for another version of the case; what that means is said when the run is opened. */
  | { readonly kind: 'kept'; readonly run: KeptRun; readonly otherVersion: boolean }
  | { readonly kind: 'too-large' | 'unreadable' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export async function importRun(file: File): Promise<Imported> {
  if (file.size > FILE_CAP) return { kind: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'unreadable' };
  }
  const { readRecipe } = await import('#content/recipe.ts');
  // Which version the file was made for is compared afterwards: only then is it known which scenario to load.
  const read = readRecipe(text, (id) => (Object.hasOwn(scenarios, id) ? { planHash: '' } : null), file.name);
  if (!read.ok) return { kind: 'problems', problems: read.problems };
  const { recipe } = read.value;
  const pack = await scenarios[recipe.scenario]?.();
  const run = await session.getState().add(recipe);
  return { kind: 'kept', run, otherVersion: recipe.planHash !== pack?.planHash };
}

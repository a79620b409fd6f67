/** A file from outside becomes a kept run, or is refused with the reason. Nothing that is open changes. */
import { cards } from 'virtual:comity/shelf';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { session } from '#app/stores/session.ts';
import type { Problem } from '#content/problem.ts';

/** Bytes. A run file has a few thousand. */
export const FILE_CAP = 1_000_000;

export type Imported =
  | { readonly kind: 'kept'; readonly run: KeptRun }
  | { readonly kind: 'too-large' | 'unreadable' }
  | { readonly kind: 'unknown-scenario'; readonly scenario: string }
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
  const read = readRecipe(text, file.name);
  if (!read.ok) return { kind: 'problems', problems: read.problems };
  const recipe = read.value;
  if (!cards.some((card) => card.id === recipe.scenario))
    return { kind: 'unknown-scenario', scenario: recipe.scenario };
  return { kind: 'kept', run: await session.getState().add(recipe) };
}

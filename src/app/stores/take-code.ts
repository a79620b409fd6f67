/** A code of a run becomes a kept run, as an imported file does, or is refused with the reason. Nothing that is open changes. */
import { scenarios } from 'virtual:comity/shelf';
import type { CodeFault } from '#simulation/codes/recipe-code.ts';
import type { KeptRun } from './kept-run.ts';
import { session } from './session.ts';

export type TakenCode =
  /** `otherVersion`: made for another version of the case; what that means is said when the run is opened. */
  { readonly kind: 'kept'; readonly run: KeptRun; readonly otherVersion: boolean } | CodeFault;

/** `text`: a code, or a link that holds one. */
export async function takeCode(text: string): Promise<TakenCode> {
  const { decodeRecipe, forPlan } = await import('#simulation/codes/recipe-code.ts');
  // Which version it was made for is compared afterwards: only then is it known which scenario to load.
  const read = decodeRecipe(text, (id) => (Object.hasOwn(scenarios, id) ? { planHash: '' } : null));
  if (!read.ok) return read.problems;
  const planHash = (await scenarios[read.value.scenario]?.())?.planHash ?? '';
  const run = await session.getState().add(forPlan(read.value, planHash));
  return { kind: 'kept', run, otherVersion: run.recipe.planHash !== planHash };
}

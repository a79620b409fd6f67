/** A recipe from elsewhere, brought as far as this version of the case can replay it. The original is never changed. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import type { Recipe } from '#domain/recipe.ts';
import { rewind } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';

export interface Adopted {
  /** For this version of the plan, with only the decisions that can be taken in it. */
  readonly recipe: Recipe;
  /** Made for another version of the case. */
  readonly otherVersion: boolean;
  /** The first decision that cannot be taken here, by its index, and why; null where all can. */
  readonly stopped: { readonly index: number; readonly reason: string } | null;
}

export function adopt(pack: ScenarioPack, recipe: Recipe): Adopted {
  const here: Recipe = { ...recipe, planHash: pack.planHash };
  const { rejected } = replay(pack.plan, here);
  return {
    recipe: rejected ? rewind(here, rejected.index) : here,
    otherVersion: recipe.planHash !== pack.planHash,
    stopped: rejected && { index: rejected.index, reason: rejected.reason },
  };
}

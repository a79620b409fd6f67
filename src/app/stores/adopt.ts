/** A recipe from elsewhere, brought as far as this version of the case can replay it. The original is never changed. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import type { CaseRun } from '#domain/case-run.ts';
import type { Recipe } from '#domain/recipe.ts';
import { rewind } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';

export interface Adopted {
  /** For this version of the plan, with only the decisions that can be taken in it. */
  readonly recipe: Recipe;
  /** Made for another version of the case. */
  readonly otherVersion: boolean;
  /** The first decision, or the first inject card, that cannot be taken here, by its index, and why; null where all can. */
  readonly stopped: { readonly index: number; readonly reason: string; readonly card: number | null } | null;
}

/** The recipe before the decision, or the card, that was rejected. */
function upTo(recipe: Recipe, { index, card }: NonNullable<CaseRun['rejected']>): Recipe {
  const { cards, ...rest } = rewind(recipe, index);
  const played = card === undefined ? cards : cards?.slice(0, card);
  return { ...rest, ...(played && played.length > 0 ? { cards: played } : {}) };
}

export function adopt(pack: ScenarioPack, recipe: Recipe): Adopted {
  const here: Recipe = { ...recipe, planHash: pack.planHash };
  const { rejected } = replay(pack.plan, here);
  return {
    recipe: rejected ? upTo(here, rejected) : here,
    otherVersion: recipe.planHash !== pack.planHash,
    stopped: rejected && { index: rejected.index, reason: rejected.reason, card: rejected.card ?? null },
  };
}

/** A run assessed on the objectives of its case, by dimension. Derived from the recipe each time; nothing of it is stored. */
import { assessLine } from '#domain/assessment/assess-line.ts';
import { type Assessment, DIMENSIONS, type Objective } from '#domain/assessment/objective.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Recipe } from '#domain/recipe.ts';
import { ledgerOf } from './ledger-of.ts';

/**
 * Objectives of the seat that is played. Of a recipe that is rejected, what was decided before that is assessed.
 * @param annulled ids of objectives that the trainer has taken out
 */
export function assess(
  plan: CasePlan,
  objectives: readonly Objective[],
  recipe: Recipe,
  annulled: readonly string[] = [],
): Assessment {
  const { ledger } = ledgerOf(plan, recipe);
  const seat = recipe.seat ?? null;
  const lines = objectives
    .filter((one) => one.seat === seat)
    .map((one) => assessLine(plan, one, ledger, annulled.includes(one.id)));
  return {
    seat,
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      lines: lines.filter((line) => line.dimension === dimension),
    })).filter((group) => group.lines.length > 0),
  };
}

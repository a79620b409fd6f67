/** The shipped scenario played as its author wrote it, and played again under other luck. */
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { playAnchored } from '#simulation/assess/anchored.ts';
import { ledgerOf } from '#simulation/assess/ledger-of.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { nightShift } from './night-shift.ts';

/** The same decisions under another seed; null where luck left no room for one of them. */
export const underLuckOf =
  (plan: CasePlan) =>
  (recipe: Recipe, seed: number): Recipe | null => {
    const { ledger } = ledgerOf(plan, recipe);
    const elsewhere = { ...recipe, seed };
    const habits = { decisions: ledger.entries, silent: new Set<string>(), standIns: false };
    const { taken, fell } = playAnchored(plan, elsewhere, habits);
    return fell.length > 0 ? null : { ...elsewhere, decisions: taken };
  };

export async function assessedCase() {
  const shift = await nightShift();
  const { plan, debrief, planHash } = shift;
  const seatRecipe = (which: 'modelAnswer' | 'mistake'): Recipe => {
    const seat = must(plan.seats[0], 'the case has no seat');
    const { modelAnswer, classicMistakes } = must(debrief.seats[seat.id], seat.id);
    const decisions = which === 'modelAnswer' ? modelAnswer : must(classicMistakes[0], which).decisions;
    return { ...newRecipe(plan, planHash, { seat }), decisions, until: minutes(plan.horizon + 1) };
  };
  const underLuck = underLuckOf(plan);
  return { ...shift, seatRecipe, underLuck };
}

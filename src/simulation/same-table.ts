/** The same case, luck, seat, cast and settings with other decisions, to the end of the case. Of several persons the one at the seat stays: decisions of one desk are compared, and nobody else's are at hand. */
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { withCards } from './cards.ts';
import { seatOf } from './replay.ts';

/**
 * Where the run was left for the debrief, this one goes on. What a card let happen happens at its minute here too; the terms of a class tie nobody who only compares. Notes belong to the
 * decisions that are replaced.
 */
export function sameTable(
  plan: CasePlan,
  recipe: Recipe,
  decisions: readonly Decision[],
): { readonly plan: CasePlan; readonly recipe: Recipe } {
  const { notes: _notes, class: _class, cards: _cards, stopped: _stopped, ...table } = recipe;
  const seated = seatOf(plan, recipe)?.role ?? 'prosecutor';
  const cast = Object.fromEntries(
    Object.entries(recipe.cast).filter(([role, player]) => player !== 'person' || role === seated),
  );
  return { plan: withCards(plan, recipe), recipe: { ...table, cast, decisions, until: minutes(plan.horizon + 1) } };
}

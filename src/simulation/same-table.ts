/** The same case, luck, seat, cast and settings with other decisions, to the end of the case. */
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { withCards } from './cards.ts';

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
  return { plan: withCards(plan, recipe), recipe: { ...table, decisions, until: minutes(plan.horizon + 1) } };
}

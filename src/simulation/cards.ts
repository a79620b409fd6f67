/** Inject cards: what the facilitator lets happen by hand, in turn with the decisions of a recipe. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Minutes } from '#domain/case-time.ts';
import { stopMinute } from '#domain/class-terms.ts';
import { byHand, type InjectInPlan } from '#domain/injects.ts';
import type { Decision, PlayedCard, Recipe } from '#domain/recipe.ts';
import type { CaseSystem } from './case-system.ts';

/** The injects of a case that happen by a card and never by themselves. */
export const cardsOf = (plan: CasePlan): readonly InjectInPlan[] => plan.injects.filter(byHand);

type Turn =
  | { readonly index: number; readonly decision: Decision; readonly card: null }
  | { readonly index: number; readonly decision: null; readonly card: PlayedCard; readonly number: number };

/** Decisions and cards in the order in which they were taken and played. `index`: how many decisions came before. */
export function inTurn({ decisions, cards = [] }: Pick<Recipe, 'decisions' | 'cards'>): readonly Turn[] {
  const played = cards.map((card, number): Turn => ({ index: card.after, decision: null, card, number }));
  const taken = decisions.map((decision, index): Turn => ({ index, decision, card: null }));
  // A card comes before the decision that follows it; both lists are in order, and sorting keeps that.
  return [...played, ...taken].sort((a, b) => a.index - b.index);
}

/** Null where the card could be played; otherwise the reason, as the end of a sentence. */
export function cardObjection(
  { memory, ended }: CaseSystem,
  { at, inject }: PlayedCard,
  now: Minutes,
  { class: terms }: Pick<Recipe, 'class'>,
): string | null {
  const stop = stopMinute(terms);
  if (at < now) return `it is dated minute ${at}, but the case has already reached minute ${now}`;
  if (stop !== null && at > stop) return `the class had stopped at minute ${stop} and had not gone on`;
  if (ended) return 'the case had already ended';
  if (!cardsOf(memory.plan).some(({ id }) => id === inject)) return `the case has no inject card "${inject}"`;
  return memory.injected.has(inject) ? `the card "${inject}" had been played before` : null;
}

/** The plan for lanes of the same table beside the one that was played: what a card did there, happens there too. */
export function withCards(plan: CasePlan, { cards = [] }: Pick<Recipe, 'cards'>): CasePlan {
  if (cards.length === 0) return plan;
  const injects = plan.injects.map((inject) => {
    const played = cards.find((card) => card.inject === inject.id);
    return played ? { ...inject, when: { at: played.at } } : inject;
  });
  return { ...plan, injects };
}

/** The code on an inject card: six letters that only its case knows, so nobody finds a card by guessing. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { InjectInPlan } from '#domain/injects.ts';
import { keyHash } from '#domain/randomness.ts';
import { cardsOf } from '../cards.ts';
import { digitsOf, inGroups, lettersOf } from './crockford.ts';

const LETTERS = 6;

function digitsFor({ scenario }: CasePlan, { id }: InjectInPlan): readonly number[] {
  const mark = keyHash(`card/${scenario}/${id}`) >>> 2;
  return Array.from({ length: LETTERS }, (_, place) => (mark >>> (5 * (LETTERS - 1 - place))) & 31);
}

/** `7QK-9F2` */
export const cardCode = (plan: CasePlan, inject: InjectInPlan): string =>
  inGroups(lettersOf(digitsFor(plan, inject)), LETTERS / 2);

/** The inject of a card as somebody typed its code; null where the case has none with it. */
export function injectOfCard(plan: CasePlan, text: string): InjectInPlan | null {
  const typed = digitsOf(text.slice(0, 100))?.join() ?? '';
  return cardsOf(plan).find((inject) => digitsFor(plan, inject).join() === typed) ?? null;
}

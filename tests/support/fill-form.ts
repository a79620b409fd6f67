/** A letter written on the desk by keyboard: down the form once, box by box, until the letter says what a draft says. */
import type { Page } from 'playwright-core';
import { desk as words } from '#app/training/words/desk.en.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { choose, focused } from './keyboard.ts';

/** Longer than any form is. */
const MOST_STOPS = 300;
const SEND = words['training.desk.send'];

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Long texts are told apart by their first words. */
const begins = (text: string): RegExp => new RegExp(`^${quoted(text.replace(/\s+/g, ' ').slice(0, 45))}`);
const textOf = (list: readonly { readonly id: string; readonly text: string }[], id: string | null): string =>
  must(list.find((one) => one.id === id)?.text, `the case file has no "${id}"`);

/** By the legend of a group of radio buttons: what is chosen in it. */
function choicesOf(plan: CasePlan, draft: Draft): readonly (readonly [group: RegExp, choice: RegExp])[] {
  const basis = must(
    plan.bases.find(({ id }) => id === draft.basis),
    draft.basis,
  );
  const title = must(plan.instruments[basis.instrument]?.shortTitle, basis.instrument);
  const asked = draft.asked.map(({ item, category }) => {
    const legend = must(plan.items.find(({ id }) => id === item)?.title, item);
    return [begins(legend), begins(words[`training.desk.ask.${category}`])] as const;
  });
  return [
    [
      begins(words['training.desk.basis']),
      basis.through ? begins(`${title}, carried`) : new RegExp(`^${quoted(title)}$`),
    ],
    ...asked,
    [/^Period/, draft.period ? begins(textOf(plan.periods, draft.period)) : begins(words['training.desk.period.none'])],
    [
      /^Purpose/,
      draft.purpose ? begins(textOf(plan.purposes, draft.purpose)) : begins(words['training.desk.purpose.none']),
    ],
    [/^Urgency/, begins(words[`training.desk.urgency.${draft.urgency}`])],
    [/^Language/, /^English$/],
  ];
}

/** Facts and identifiers that the draft leaves out; statements are all made. */
const leftOut = (plan: CasePlan, draft: Draft): readonly RegExp[] =>
  [...plan.facts, ...plan.identifiers]
    .filter(({ id }) => !draft.facts.includes(id) && !draft.identifiers.includes(id))
    .map(({ text }) => begins(text));

/** Ends on the button that sends it. @throws where the form has no such button */
export async function fillForm(page: Page, plan: CasePlan, draft: Draft): Promise<void> {
  const choices = choicesOf(plan, draft);
  const without = leftOut(plan, draft);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { kind, name, group, checked } = await focused(page);
    if (name === SEND) return;
    if (kind === 'input:checkbox' && !checked && !without.some((one) => one.test(name))) {
      await page.keyboard.press('Space');
    }
    const choice = choices.find(([legend]) => legend.test(group));
    if (kind === 'input:radio' && choice) await choose(page, choice[1]);
  }
  throw new Error('The form has no end.');
}

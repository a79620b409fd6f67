/** One decision of a person at a desk, taken by keyboard: its button, its boxes, its letter. */
import type { Page } from 'playwright-core';
import { taskOf } from '#app/training/model/task.ts';
import { desk as deskWords } from '#app/training/words/desk.en.ts';
import { officesDesk } from '#app/training/words/offices-desk.en.ts';
import { options } from '#app/training/words/options.en.ts';
import { optionsWithProviders } from '#app/training/words/options-providers.en.ts';
import { optionsInUnion } from '#app/training/words/options-union.en.ts';
import { ordersDesk } from '#app/training/words/orders-desk.en.ts';
import { seat as seatWords } from '#app/training/words/seat.en.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import type { Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { fillForm } from './fill-form.ts';
import { choose, focused, press, tabTo } from './keyboard.ts';
import type { ShippedDesk } from './shipped-cases.ts';

const WORDS: Readonly<Record<string, string>> = {
  ...options,
  ...optionsWithProviders,
  ...optionsInUnion,
  ...seatWords,
  ...officesDesk,
  ...ordersDesk,
};
const word = (key: string): string => {
  const text = WORDS[key];
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text;
};

async function tick(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await tabTo(page, name);
    if (!(await focused(page)).checked) await page.keyboard.press('Space');
  }
}

/** Radio buttons: one stop of the Tab key, then arrows. */
async function pickGround(page: Page, ground: string): Promise<void> {
  const label = must(GROUNDS[ground as GroundId], ground);
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press('Tab');
    const { kind, group } = await focused(page);
    if (kind === 'input:radio' && group.startsWith('On which ground?')) {
      await choose(page, new RegExp(`^${label.replace(/[()]/g, '\\$&')}$`));
      return;
    }
  }
  throw new Error('No ground can be chosen here.');
}

export async function decide(page: Page, { plan }: ShippedDesk, decision: Decision): Promise<void> {
  const { type, choice } = decision;
  const go = word(`training.option.${taskOf(decision)}.go`);
  if (!(await page.getByRole('button', { name: go, exact: true }).first().isVisible())) {
    await press(page, word('training.to-do.more'));
  }
  await press(page, go);
  if (choice?.draft) {
    await fillForm(page, plan, choice.draft);
    await page.keyboard.press('Enter');
    return;
  }
  const fields: Readonly<Record<string, string>> = deskWords;
  await tick(
    page,
    (choice?.asks ?? []).map((field) => fields[`training.field.${field}`] ?? field),
  );
  await tick(
    page,
    plan.items.filter(({ id }) => choice?.items?.includes(id)).map(({ title }) => title),
  );
  if (choice?.ground) await pickGround(page, choice.ground);
  // What needs no choice is confirmed on a page of its own.
  await press(page, WORDS[`training.seat.take.${type}`] ?? go);
}

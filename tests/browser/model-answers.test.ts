/**
 * What an author would have done at each desk of each case, done in a browser by keyboard alone: letters filled in box by box, questions,
 * grants, waiting, and the debrief.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { debrief as endWords } from '#app/training/words/debrief.en.ts';
import { desk as deskWords } from '#app/training/words/desk.en.ts';
import { officesDesk } from '#app/training/words/offices-desk.en.ts';
import { options } from '#app/training/words/options.en.ts';
import { optionsWithProviders } from '#app/training/words/options-providers.en.ts';
import { seat as seatWords } from '#app/training/words/seat.en.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { axeProblems, type Edition, screenshot, withPage } from '#support/browser.ts';
import { deep } from '#support/counts.ts';
import { fillForm } from '#support/fill-form.ts';
import { focused, press, tabTo } from '#support/keyboard.ts';
import { type ShippedDesk, shippedDesks } from '#support/shipped-cases.ts';
import { throughTime } from '#support/wait-by-keyboard.ts';

const desks = await shippedDesks();

const WORDS: Readonly<Record<string, string>> = { ...options, ...optionsWithProviders, ...seatWords, ...officesDesk };
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

async function decide(page: Page, { plan }: ShippedDesk, { type, choice }: Decision): Promise<void> {
  const go = word(`training.option.${type}.go`);
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
  // What needs no choice is confirmed on a page of its own.
  await press(page, WORDS[`training.seat.take.${type}`] ?? go);
}

interface Way {
  readonly edition: Edition;
  readonly width: number;
}
const WAYS: readonly Way[] = [
  { edition: 'file', width: 360 },
  { edition: 'hosted', width: 1280 },
  { edition: 'hosted', width: 360 },
  { edition: 'file', width: 1280 },
];

/**
 * At each width and in each edition by turns; the deep run plays every desk in every way. The ordinary one plays every
 * second desk, and not the first case, which `play-by-keyboard.test.ts` and `other-desk.test.ts` play at both desks.
 */
const GAMES = desks.flatMap((desk, i) =>
  WAYS.filter((_, nth) => deep || (i > 1 && i % 2 === 0 && nth === (i / 2) % WAYS.length)).map((way) => ({
    ...way,
    desk,
    name: desk.name,
  })),
);

it.each(GAMES)('$name, $edition edition, $width px', async ({ desk, edition, width }) => {
  const route = `/play/${desk.plan.scenario}`;
  await withPage(edition, { width, height: 800, route, dark: width === 360 }, async (page) => {
    await page.getByRole('heading', { level: 1, name: desk.plan.title }).waitFor();
    if (desk.role !== 'prosecutor') {
      await press(page, 'Other desks in this case');
      // Every other desk has such a button, in the order of the case.
      for (let nth = 0; nth <= desk.plan.seats.findIndex(({ role }) => role === desk.role); nth += 1) {
        await tabTo(page, 'Sit down at this desk');
      }
      await page.keyboard.press('Enter');
      await page.getByText('Nothing has reached your desk yet').waitFor();
    }
    for (const decision of desk.modelAnswer) {
      // On the first day only the prosecutor has something to do at once.
      const early = desk.role === 'prosecutor' && decision.at < MINUTES_PER_DAY ? 1 : 0;
      await throughTime(page, Math.ceil(decision.at / MINUTES_PER_DAY - early));
      await decide(page, desk, decision);
    }
    await throughTime(page, desk.plan.horizon / MINUTES_PER_DAY + 2);
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `model-answer-${desk.name.replaceAll(' ', '-')}-${edition}-${width}`);
    const ends = Object.entries(endWords).filter(([key]) => key.startsWith('training.outcome.case.'));
    const said = await page.getByRole('main').innerText();
    expect(ends.some(([, text]) => said.includes(text))).toBe(true);
  });
});

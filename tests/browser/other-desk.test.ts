/** The other side of the table by keyboard alone, narrow and wide: a forbidden wish, a question, a grant in part, the debrief. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeProblems, type Edition, type PageOptions, screenshot, withPage } from '#support/browser.ts';
import { choose, focused, press, tabTo } from '#support/keyboard.ts';

const has = async (page: Page, name: string): Promise<boolean> =>
  (await page.getByRole('button', { name, exact: true }).count()) > 0;

/** Lets time pass until the desk is asked for a decision, or the debrief is open. */
async function untilAsked(page: Page): Promise<void> {
  for (let event = 0; event < 40; event += 1) {
    if (await has(page, 'Choose a ground')) return;
    if ((await page.getByRole('heading', { name: 'Debrief' }).count()) > 0) return;
    await press(page, 'To the next event');
  }
  throw new Error('Nothing ever reaches the desk.');
}

async function tick(page: Page, name: RegExp): Promise<void> {
  const { checked } = await tabTo(page, name);
  if (!checked) await page.keyboard.press('Space');
}

const WAYS: readonly (readonly [edition: Edition, look: string, options: PageOptions])[] = [
  ['hosted', 'narrow-dark', { width: 360, height: 740, dark: true }],
  ['file', 'wide-light', { width: 1280, height: 800 }],
];
const deep = process.env.COMITY_DEEP === '1';

it.each(WAYS.slice(0, deep ? WAYS.length : 1))('the %s edition, %s', async (edition, look, options) => {
  await withPage(edition, { ...options, route: '/play/the-night-shift' }, async (page) => {
    const station = async (name: string): Promise<void> => {
      expect(await axeProblems(page), name).toEqual([]);
      await screenshot(page, `other-desk-${edition}-${look}-${name}`);
    };
    await press(page, 'Other desks in this case');
    await press(page, 'Sit down at this desk');
    await page.getByText('Nothing has reached your desk yet').waitFor();
    await untilAsked(page);
    await station('to-do');

    await press(page, 'Choose a ground');
    await tabTo(page, /^Request not made/);
    await choose(page, /^Bank secrecy$/);
    await press(page, 'Refuse on this ground');
    await page.getByText('The law does not allow this').waitFor();
    await station('attempt');
    await press(page, 'Go back without deciding');

    await press(page, 'Write the question');
    await tick(page, /^Purpose$/);
    await press(page, 'Send the question');
    await page.getByText('Your question is on its way to Aldermark.').first().waitFor();
    await untilAsked(page);

    await press(page, 'Choose the items');
    await tick(page, /^Messages in the account/);
    expect((await focused(page)).checked).toBe(true);
    await press(page, 'Grant these items');
    await untilAsked(page);
    await page.getByRole('heading', { name: 'How you read the letter' }).waitFor();
    expect(await page.getByText('Missing, and you did not ask:').count()).toBe(2);
    await station('debrief');
  });
});

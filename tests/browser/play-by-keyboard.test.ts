/** The whole case by keyboard alone, from the shelf to the debrief, in both editions; axe on every screen on the way. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeProblems, type Edition, type PageOptions, screenshot, withPage } from '#support/browser.ts';
import { choose, focused, press, tabTo } from '#support/keyboard.ts';

/** What a careful prosecutor chooses, by the legend of the group. */
const CHOICES: readonly (readonly [group: RegExp, choice: RegExp])[] = [
  [/^Sign-in logs/, /as traffic data/],
  [/^Messages/, /as content data/],
  [/^Period/, /the night of the attack/],
  [/^Purpose/, /^Evidence in investigation/],
  [/^Urgency/, /the data may soon be deleted/],
  [/^Language/, /^English$/],
];
/** What a careful prosecutor leaves out: rumours, and what does not matter to the request. */
const LEFT_OUT = /bitter|A newspaper writes|arrived safely/;
/** Superseded once the laboratory has reported. */
const WITHOUT_ZONE = /time zone not known/;
const SEND = 'Sign and send';

/** Goes down the form once and fills it, then stands on the button that sends it. */
async function fill(page: Page, basis: RegExp, leftOut: readonly RegExp[]): Promise<void> {
  await tabTo(page, /^(Aldermark|Budapest|UN Conv).*(Convention|treaty|Cybercrime)/);
  await choose(page, basis);
  for (let stop = 0; stop < 300; stop += 1) {
    await page.keyboard.press('Tab');
    const { kind, name, group, checked } = await focused(page);
    if (name === SEND) return;
    if (kind === 'input:checkbox' && !checked && !leftOut.some((one) => one.test(name)))
      await page.keyboard.press('Space');
    const choice = CHOICES.find(([legend]) => legend.test(group));
    if (kind === 'input:radio' && choice) await choose(page, choice[1]);
  }
  throw new Error('The form has no end.');
}

const has = (page: Page, name: string): Promise<boolean> =>
  page
    .getByRole('button', { name, exact: true })
    .count()
    .then((count) => count > 0);

const status = (page: Page): Promise<string | null> =>
  page.getByRole('region', { name: 'Where the case stands' }).textContent();

/** Whatever the case asks, event by event, until it has ended. */
async function playOn(page: Page): Promise<void> {
  for (let event = 0; event < 80; event += 1) {
    if ((await page.getByRole('heading', { name: 'Debrief' }).count()) > 0) return;
    if (await has(page, 'Write the answer')) {
      await press(page, 'Write the answer');
      await fill(page, /carried out through/, [LEFT_OUT, WITHOUT_ZONE]);
      await page.keyboard.press('Enter');
    } else if (await has(page, 'Accept the conditions')) {
      await press(page, 'Accept the conditions');
      await press(page, 'Accept the conditions');
    } else {
      await press(page, 'To the next event');
    }
  }
  throw new Error('The case does not end.');
}

/** The harder one; the deep run tries each edition, wide and narrow, light and dark. */
const WAYS: readonly (readonly [edition: Edition, look: string, options: PageOptions])[] = [
  ['file', 'narrow-dark', { width: 360, height: 740, dark: true }],
  ['hosted', 'wide-light', { width: 1280, height: 800 }],
  ['file', 'wide-dark', { width: 1280, height: 800, dark: true }],
  ['hosted', 'narrow-light', { width: 360, height: 740 }],
];

const deep = process.env.COMITY_DEEP === '1';

it.each(WAYS.slice(0, deep ? WAYS.length : 1))(
  'the %s edition is played by keyboard alone, %s',
  async (edition, look, options) => {
    await withPage(edition, options, async (page) => {
      const station = async (name: string): Promise<void> => {
        expect(await axeProblems(page), name).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
        await screenshot(page, `play-${name}-${look}`);
      };
      await page.getByRole('heading', { level: 1 }).waitFor();
      await station('shelf');
      await press(page, 'Play the case');
      await page.getByRole('heading', { name: 'What do you do first?' }).waitFor();
      await station('opening');

      await press(page, 'Case file');
      await station('case-file');
      await press(page, 'What to do');
      await press(page, 'Draft a preservation request');
      expect((await focused(page)).name).toBe('Draft a preservation request');
      await fill(page, /^UN Convention against Cybercrime$/, [LEFT_OUT]);
      await station('desk');
      await page.keyboard.press('Enter');

      await tabTo(page, 'Days to wait');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      expect(await status(page)).toContain('Day 4');
      await press(page, 'Draft a formal request');
      await fill(page, /^Budapest Convention, carried out through/, [LEFT_OUT, WITHOUT_ZONE]);
      await station('desk-request');
      await page.keyboard.press('Enter');
      await press(page, 'To the next event');
      await press(page, 'To the next event');
      await station('mid-case');

      // Closing the browser and coming back: the same day, the same holders, the same letters.
      const before = await status(page);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'The night shift' }).waitFor();
      expect(await status(page)).toBe(before);

      await playOn(page);
      expect((await focused(page)).name).toBe('Debrief');
      await station('debrief');

      await press(page, 'Your decisions');
      await press(page, /^Go back to “Ask for mutual legal assistance”/);
      await page.getByText('The earlier run is kept.').first().waitFor();
      expect((await focused(page)).name).toBe('What to do');
      await station('second-run');
    });
  },
);

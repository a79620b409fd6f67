/** Codes by keyboard alone: a run given away as a link and a QR code, or as a code where the page is a file. */
import { expect, it } from 'vitest';
import { addressOf, axeProblems, type Edition, type PageOptions, screenshot, withPage } from '#support/browser.ts';
import { press, tabTo } from '#support/keyboard.ts';

const WAYS: readonly (readonly [edition: Edition, look: string, options: PageOptions])[] = [
  ['hosted', 'narrow-dark', { width: 360, height: 740, dark: true }],
  ['file', 'wide-light', { width: 1280, height: 800 }],
];

it.each(WAYS)('a run leaves the %s edition, %s, as a code and comes back', async (edition, look, options) => {
  await withPage(edition, { ...options, route: '/play/the-night-shift' }, async (page) => {
    const station = async (name: string): Promise<void> => {
      expect(await axeProblems(page), name).toEqual([]);
      await screenshot(page, `codes-${edition}-${look}-${name}`);
    };
    await page.getByRole('heading', { level: 1, name: 'The night shift' }).waitFor();
    await press(page, 'Wait 7 days');
    await press(page, 'Cases');
    await press(page, 'Link to this run Run 1');
    const given = page.getByRole('dialog').getByRole('textbox');
    const text = await given.inputValue();
    expect(text).toMatch(edition === 'hosted' ? /^http.*#\/run\/A[\w-]+$/ : /^A[\w-]+$/);
    await station('link');
    await page.keyboard.press('Escape');

    if (edition === 'hosted') await page.goto(text);
    else {
      await tabTo(page, /^Or paste the code/);
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await page.getByText('Run 2 is imported').waitFor();
      await station('pasted');
      await press(page, 'Open it');
    }
    await page.getByRole('heading', { level: 1, name: 'The night shift' }).waitFor();
    await page.getByText('Day 7', { exact: true }).first().waitFor();
  });
});

it.each(WAYS)('a class is set and joined by its code in the %s edition, %s', async (edition, look, options) => {
  await withPage(edition, { ...options, route: '/' }, async (page) => {
    const station = async (name: string): Promise<void> => {
      expect(await axeProblems(page), name).toEqual([]);
      await screenshot(page, `class-${edition}-${look}-${name}`);
    };
    await press(page, 'Trainers: run a class');
    await page.getByRole('heading', { level: 1, name: 'Run a class' }).waitFor();
    await tabTo(page, /^Budapest Convention$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Stop days/);
    await page.keyboard.insertText('14');
    const code = await page.getByRole('status').innerText();
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await station('code');

    await press(page, 'Cases');
    await tabTo(page, 'Class code');
    await page.keyboard.insertText(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The night shift' }).waitFor();
    await press(page, 'Draft a preservation request');
    await page.getByText('The trainer has closed Budapest Convention for this class.').first().waitFor();
    await station('closed');
    await press(page, 'What to do');
    await tabTo(page, 'Days to wait');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('90');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Plenary' }).waitFor();
    await page.getByText('Day 14', { exact: true }).first().waitFor();
    await station('plenary');
    await press(page, 'Continue');
    await page.getByRole('button', { name: 'To the next event' }).waitFor();
  });
});

it.each(WAYS)(
  'a card is played, and the debrief opened before the end, in the %s edition, %s',
  async (edition, look, options) => {
    await withPage(edition, { ...options, route: '/class' }, async (page) => {
      const station = async (name: string): Promise<void> => {
        expect(await axeProblems(page), name).toEqual([]);
        await screenshot(page, `cards-${edition}-${look}-${name}`);
      };
      await tabTo(page, 'Case');
      await page.keyboard.press('ArrowDown');
      await press(page, /^Show the injects of this case/);
      const card = page.getByRole('article').filter({ hasText: 'The courts of Kestrel are in recess' });
      const code = await card.locator('strong').last().innerText();
      expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
      await station('cards');

      await page.goto(addressOf(edition, '/play/the-columnist'));
      await page.getByRole('heading', { level: 1, name: 'The columnist' }).waitFor();
      await press(page, 'A card from the trainer');
      await tabTo(page, 'Code on the card');
      await page.keyboard.insertText(code);
      await page.keyboard.press('Enter');
      await page
        .getByText(/^The card is played: The courts of Kestrel are in recess/)
        .first()
        .waitFor();
      await station('played');

      await press(page, 'To the debrief now');
      await page.getByRole('dialog').waitFor();
      await press(page, 'Open the debrief');
      await page.getByText(/^Play stopped on day 0/).waitFor();
      await press(page, 'Run slip: this run on one page');
      await page.getByRole('img', { name: /^QR code/ }).waitFor();
      await station('slip');
    });
  },
);

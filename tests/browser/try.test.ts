/** The first five minutes, by keyboard alone: from the shelf to the first decision, to the end, and into the whole case. */
import { expect, it } from 'vitest';
import { axeProblems, EDITIONS, type PageOptions, screenshot, withPage } from '#support/browser.ts';
import { focused, press } from '#support/keyboard.ts';

const LOOKS: readonly (readonly [look: string, options: PageOptions])[] = [
  ['narrow-dark', { width: 360, height: 740, dark: true }],
  ['wide-light', { width: 1280, height: 800 }],
];

it.each(EDITIONS.flatMap((edition, index) => LOOKS.slice(index, index + 1).map((one) => [edition, ...one] as const)))(
  'the %s edition leads through the guided case, %s',
  async (edition, look, options) => {
    await withPage(edition, options, async (page) => {
      const station = async (name: string): Promise<void> => {
        expect(await axeProblems(page), name).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
        await screenshot(page, `try-${edition}-${look}-${name}`);
      };
      await page.getByRole('heading', { level: 1 }).waitFor();
      await press(page, 'Try it in two minutes');
      await page.getByRole('button', { name: 'Begin' }).waitFor();
      await station('opening');
      await press(page, 'Begin');
      await page.getByRole('heading', { name: 'What do you do first?' }).waitFor();
      expect((await focused(page)).name).toBe('What do you do first?');
      await station('keep');
      await press(page, 'Ask them to keep the data now');
      await page.getByRole('heading', { name: 'Who may know that you asked?' }).waitFor();
      await press(page, 'Ask the company to tell nobody');
      await page.getByText('Day 2: the answer comes.').waitFor();
      await station('letter');
      await press(page, 'Short, and send it today');
      await page.getByRole('heading', { name: /asks you for more/ }).waitFor();
      await station('reply');

      // Closing the browser and coming back, and the browser's own way back.
      await page.reload();
      await page.getByRole('heading', { name: /asks you for more/ }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'How do you write the full request?' }).waitFor();
      await press(page, 'Complete, three days later');
      await page.getByRole('heading', { name: 'What came of your decisions' }).waitFor();
      expect((await focused(page)).name).toBe('What came of your decisions');
      await station('ending');
      await press(page, 'Play the whole case');
      await page.getByRole('heading', { level: 1, name: 'The night shift' }).waitFor();
    });
  },
);

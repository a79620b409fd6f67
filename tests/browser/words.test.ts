/** Technical words by keyboard, at 360 and 1280 pixels; a trainer's glossary beside them; and paper, where a word is a word. */
import { expect, it } from 'vitest';
import { axeProblems, EDITIONS, type PageOptions, screenshot, withPage } from '#support/browser.ts';
import { choose, focused, press, tabTo } from '#support/keyboard.ts';

const LOOKS: Readonly<Record<(typeof EDITIONS)[number], readonly [look: string, options: PageOptions]>> = {
  hosted: ['narrow-dark', { width: 360, height: 740, dark: true }],
  file: ['wide-light', { width: 1280, height: 800 }],
};

const csv = (text: string) => ({ name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

it.each(EDITIONS)('the %s edition explains words where they stand', async (edition) => {
  const [look, options] = LOOKS[edition];
  await withPage(edition, { ...options, route: '/class' }, async (page) => {
    const station = async (name: string): Promise<void> => {
      expect(await axeProblems(page), name).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
      await screenshot(page, `words-${edition}-${look}-${name}`);
    };
    const input = page.locator('input[type="file"][accept^=".csv"]');
    await page.getByRole('heading', { name: 'Your glossary' }).waitFor();
    await input.setInputFiles(csv('term,local term\nhold,gel\n,x\n'));
    await page.getByText('Line 3: This row has no term.').waitFor();
    await station('refused');
    await input.setInputFiles(
      csv('note;term;local term\nart. 35;contact point;point de contact\n;preservation;conservation'),
    );
    await page.getByText('2 words are loaded.').waitFor();
    await page.getByText('Show the 2 words of your glossary').click();
    await station('loaded');

    await press(page, 'Cases');
    await press(page, 'Play the case');
    await page.getByRole('heading', { name: 'What do you do first?' }).waitFor();
    await press(page, '24/7 contact point');
    const box = page.getByRole('dialog', { name: '24/7 contact point' });
    await box.waitFor();
    expect(await box.textContent()).toContain('point de contact');
    await station('open');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    // The focus comes back a moment after the box has gone.
    await expect.poll(async () => (await focused(page)).name).toBe('24/7 contact point');

    await page.emulateMedia({ media: 'print' });
    const underlined = "[...document.querySelectorAll('.term')].map((one) => getComputedStyle(one).textDecorationLine)";
    expect(new Set((await page.evaluate(underlined)) as string[])).toEqual(new Set(['none']));
    await page.emulateMedia({ media: 'screen' });

    await press(page, 'Draft a formal request');
    await tabTo(page, /^(Aldermark|Budapest|UN Conv).*(Convention|treaty|Cybercrime)/);
    await choose(page, /^Budapest Convention, carried out through/);
    await station('desk');
    await press(page, 'Case file');
    await page.getByRole('tab', { name: 'Words' }).click();
    await page.getByText('point de contact').first().waitFor();
    await station('sheet');
    await press(page, 'Remove this glossary');
    await page.getByText('The glossary is removed from this computer.').waitFor();
    expect(await page.getByText('point de contact').count()).toBe(0);
  });
});

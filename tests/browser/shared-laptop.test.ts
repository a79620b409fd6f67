/** Two persons at one laptop, by keyboard: the curtain hides one desk from the other, and survives a closed tab. */
import { expect, it } from 'vitest';
import { axeProblems, screenshot, withPage } from '#support/browser.ts';
import { focused, press, tabTo } from '#support/keyboard.ts';

it.each([
  ['hosted', 360],
  ['file', 1280],
] as const)('%s edition, %d px', async (edition, width) => {
  await withPage(edition, { width, height: 800, route: '/play/hour-zero', dark: width === 360 }, async (page) => {
    const main = page.getByRole('main');
    await page.getByRole('heading', { level: 1, name: 'Hour zero' }).waitFor();
    await press(page, 'Other desks in this case');
    await tabTo(page, 'The National Contact Centre of Esterand');
    await page.keyboard.press('Space');
    await press(page, 'Begin together');
    await page.getByText('At the laptop now: The prosecutor of Kestrel').waitFor();
    expect(await main.innerText()).toContain('A page counts down to noon on Sunday.');

    await press(page, 'Hand the laptop to: The National Contact Centre of Esterand');
    await page.getByRole('button', { name: 'I sit at this desk' }).waitFor();
    expect((await focused(page)).name).toBe('Hand the laptop to: The National Contact Centre of Esterand');
    // The single file holds every text of the case in its script: what counts is the page.
    expect(await page.locator('#root').innerHTML()).not.toContain('counts down to noon');
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `curtain-${edition}-${width}`);

    await press(page, 'I sit at this desk');
    await page.getByText('Nothing has reached your desk yet').waitFor();
    expect(await main.innerText()).toContain('It is ten past two at night.');
    expect(await main.innerText()).not.toContain('counts down to noon');
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `shared-desk-${edition}-${width}`);
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems, EDITIONS, withPage } from '#support/browser.ts';

const ROUTE = '/play/the-night-shift';

async function waitAWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wait 7 days' }).click();
}
const day = (page: Page, number: number) => page.locator('.day-counter', { hasText: `Day ${number}` }).waitFor();
/** A run has its own address as soon as it is saved. */
const saved = (page: Page) => page.waitForURL(/#\/play\/the-night-shift\/\w+$/);

describe.each(EDITIONS)('runs in the %s edition', (edition) => {
  it('are resumed exactly after the page was left', async () => {
    await withPage(edition, { route: ROUTE }, async (page) => {
      await waitAWeek(page);
      await day(page, 7);
      await saved(page);
      const address = page.url();
      await page.goto('about:blank');
      const again = await page.context().newPage();
      await again.goto(address);
      await day(again, 7);
    });
  });

  it('are told apart when two windows play the same one, and both are kept', async () => {
    await withPage(edition, { route: ROUTE }, async (page) => {
      await waitAWeek(page);
      await saved(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await day(other, 7);
      await waitAWeek(page);
      await other.getByText('This run was changed in another window').waitFor();
      expect(await axeProblems(other)).toEqual([]);
      await waitAWeek(other);
      await other.getByText('Both runs are kept').waitFor();
      await page.getByRole('link', { name: 'Cases' }).click();
      await page.getByRole('article', { name: 'Run 2' }).waitFor();
      await page.getByRole('article', { name: 'Run 1' }).waitFor();
    });
  });

  it('go out as a file and come back in', async () => {
    await withPage(edition, { route: ROUTE }, async (page) => {
      await waitAWeek(page);
      await saved(page);
      await page.getByRole('link', { name: 'Cases' }).click();
      await page.getByRole('button', { name: 'Save as a file Run 1' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the file' }).click();
      const file = await (await download).path();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ scenario: 'the-night-shift', until: 7 * 1440 });

      await page.getByRole('button', { name: 'Erase everything of this class from this computer' }).click();
      await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
      await page.getByText('Everything is erased.').waitFor();
      await page.setInputFiles('input[type="file"]', {
        name: 'run.json',
        mimeType: 'application/json',
        buffer: readFileSync(file),
      });
      await page.getByRole('link', { name: 'Open it' }).click();
      await day(page, 7);
    });
  });

  it('play on in memory where the browser refuses to keep anything, and the page says so', async () => {
    await withPage(edition, {}, async (page) => {
      await page.addInitScript(`
        IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
        Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
      `);
      await page.reload();
      await page.getByText('This browser does not let Comity keep anything').waitFor();
      await page.getByRole('link', { name: 'Play the case' }).first().click();
      await waitAWeek(page);
      await day(page, 7);
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save as a file' }).click();
      await page.getByRole('heading', { name: 'Save Run 1 as a file' }).waitFor();
    });
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems, screenshot, withPage } from '#support/browser.ts';

/** Fewer runs than usual: what is kept, printed and shown here has the same parts with any number. */
const ROUTE = '/compare/the-night-shift?what-if=no&runs=300';
const finished = (page: Page) => page.getByText(/^Finished: /).waitFor({ timeout: 90_000 });

/** The bytes that the browser is given when a button of a figure is pressed. */
async function saved(page: Page, figure: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  const within = page.getByRole('group', { name: `Keep: ${figure}` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the comparison from a file address', () => {
  it('keeps a figure as SVG, PNG and CSV, and everything as JSON', async () => {
    await withPage('file', { route: ROUTE }, async (page) => {
      await finished(page);
      const lanes = 'From the opening of the case to the final answer';
      const svg = await saved(page, lanes, 'Save as SVG');
      expect(svg.name).toBe('comity-the-night-shift-lanes.svg');
      expect(svg.bytes.toString()).toMatch(/^<\?xml[\s\S]*<title[\s\S]*<desc[\s\S]*Training exercise/);
      const png = (await saved(page, lanes, 'Save as PNG')).bytes;
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      // Twice the width of the drawing.
      expect(png.readUInt32BE(16)).toBe(2360);
      const csv = (await saved(page, 'Evidence lost, and why', 'Save as CSV')).bytes.toString();
      expect(csv.split('\r\n')[0]).toBe('letter,route,name,runs,evidenceLost,retention,lapse,user,alerted');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save all as JSON' }).click(),
      ]);
      const whole = JSON.parse(readFileSync(await download.path(), 'utf8'));
      expect(whole.plan.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(whole.results).toHaveLength(csv.trim().split('\r\n').length - 1);
    });
  });
});

it('prints one sheet, A4 landscape, with the training line, however many routes there are', async () => {
  await withPage('hosted', { route: '/compare/the-night-shift?runs=300', width: 1055, height: 726 }, async (page) => {
    await finished(page);
    // The pictures may come a moment after the word.
    await page.locator('.print-sheet svg').nth(1).waitFor({ state: 'attached' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84[12](\.\d+)? 59[45]/);
    await page.emulateMedia({ media: 'print' });
    await screenshot(page, 'comparison-print');
    expect(await page.locator('.print-sheet').innerText()).toContain('Training exercise. Not a request.');
  });
});

it('draws the differences to a pinned baseline, prints them on a second sheet, and keeps them', async () => {
  const route = `${ROUTE}&quality=90&requested=L&baseline=quality%3D30`;
  await withPage('file', { route, width: 1055, height: 726 }, async (page) => {
    await finished(page);
    const figure = page.locator('.differences');
    await figure.getByRole('button', { name: 'Save as CSV', disabled: false }).waitFor({ timeout: 60_000 });
    const routes = await figure.locator('.lanes__list > li').count();
    expect(await figure.getByRole('img').count()).toBe(2 * routes);
    expect(await axeProblems(page)).toEqual([]);
    const title = 'What the changed choices do, with the same luck';
    expect((await saved(page, title, 'Save as SVG')).bytes.toString()).toContain('95% interval');
    const [head = '', ...rows] = (await saved(page, title, 'Save as CSV')).bytes.toString().trim().split('\r\n');
    expect(head).toContain('state,paired_runs,paired_answered_both,paired_days_mean,paired_days_low,paired_days_high');
    expect(rows).toHaveLength(routes);
    for (const row of rows) expect(row).toMatch(/,compared,300,\d+,-?\d/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    await screenshot(page, 'comparison-differences');
  });
});

it('projector mode is switched by a key, kept in the address, readable and without a complaint of axe', async () => {
  await withPage('hosted', { route: ROUTE, width: 1920, height: 1080 }, async (page) => {
    await finished(page);
    await page.keyboard.press('Alt+p');
    await page.waitForURL(/show=projector/);
    await page.reload();
    await finished(page);
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('24px');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, 'comparison-projector');
    await page.keyboard.press('Alt+p');
    await page.waitForURL((url) => !url.hash.includes('show='));
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('16px');
  });
});

it('draws with the colours that the reader’s system chooses', async () => {
  await withPage('hosted', { route: ROUTE }, async (page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await finished(page);
    const stroke = await page
      .locator('.lane-plot__whisker')
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
    expect(stroke).toBe('rgb(255, 255, 255)');
    await screenshot(page, 'comparison-forced-colours');
  });
});

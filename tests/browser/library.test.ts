import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems, EDITIONS, screenshot, withPage } from '#support/browser.ts';
import { focused, press, tabTo } from '#support/keyboard.ts';

const PAGES = {
  instruments: '/library',
  cited: '/library/instruments/uncc?at=42(8)',
  generic: '/library/instruments/bilateral',
  procedures: '/library/procedures',
  request: '/library/procedures/request?stage=screening&under=uncc',
  registers: '/library/registers?at=R09',
  compare: '/library/compare?with=untoc,budapest,malabo,uncc',
  routes: '/library/routes?from=aldermark&to=esterand&offence=online-fraud&data=content',
  world: '/library/world?instrument=uncc',
  search: '/library/search?q=60 days',
} as const;
/** Each edition, each width and each theme once; the deep run tries all of them together. */
const SCREENS = [
  { name: 'wide-light', edition: 'hosted', width: 1280, height: 800, dark: false },
  { name: 'narrow-dark', edition: 'file', width: 360, height: 740, dark: true },
  { name: 'wide-dark', edition: 'file', width: 1280, height: 800, dark: true },
  { name: 'narrow-light', edition: 'hosted', width: 360, height: 740, dark: false },
] as const;
const DEEP = process.env.COMITY_DEEP === '1';
const TRIED = SCREENS.slice(0, DEEP ? SCREENS.length : 2);
/** Each page once, on the screen that is harder for it; the deep run tries all pages on all screens. */
const NARROW: readonly string[] = ['generic', 'procedures', 'request', 'routes'];

const opened = (page: Page) => page.locator('.library h1').waitFor({ timeout: 20_000 });

describe.each(TRIED)('the library, $name', ({ name, edition, ...options }) => {
  it.each(Object.entries(PAGES).filter(([what]) => DEEP || (name === 'wide-light') !== NARROW.includes(what)))(
    '%s: axe finds nothing, nothing is wider than the screen',
    async (what, route) => {
      await withPage(edition, { ...options, route }, async (page) => {
        await opened(page);
        expect(await axeProblems(page)).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0);
        await screenshot(page, `library-${what}-${name}`);
      });
    },
  );
});

describe.each(EDITIONS)('by keyboard alone, on the %s edition', (edition) => {
  it('from the cases through search, an article, a chart, a comparison and the route finder', async () => {
    await withPage(edition, {}, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await press(page, 'Library');
      await opened(page);

      await tabTo(page, 'Search the library');
      await page.keyboard.type('art. 29');
      await page.keyboard.press('Enter');
      await page.getByText(/places found for “art. 29”/).waitFor();
      await press(page, /^Budapest Convention, Article 29\(7\)/);
      // The place of the article has the focus, so that reading goes on there.
      await expect.poll(async () => (await focused(page)).name).toMatch(/^Article 29\(7\)/);

      await press(page, 'Procedures');
      await press(page, 'Expedited preservation');
      await page.getByRole('heading', { level: 1, name: 'Expedited preservation' }).waitFor();
      await tabTo(page, /No preservation request yet/);
      await page.keyboard.press('ArrowDown');
      expect((await focused(page)).name).toMatch(/Preservation request prepared/);

      await press(page, 'Side by side');
      await page.getByRole('table').waitFor();
      await press(page, /^Instruments: 2 of at most 4/);
      await tabTo(page, /^Malabo/);
      await page.keyboard.press('Space');
      await page.getByRole('columnheader', { name: /Malabo/ }).waitFor();

      await press(page, 'Route finder');
      await page.getByText(/Aldermark asks Kestrel: \d+ open, \d+ closed/).waitFor();
      await tabTo(page, 'Requested State');
      await page.keyboard.type('Esterand');
      await page.getByText(/Aldermark asks Esterand: \d+ open, \d+ closed/).waitFor();
    });
  });

  it('opens the place of a citation from a case', async () => {
    await withPage(edition, { route: '/compare/the-night-shift?what-if=no' }, async (page) => {
      await page
        .getByRole('button', { name: /art\. 42\(8\)/ })
        .first()
        .click({ timeout: 60_000 });
      await page.getByRole('link', { name: 'Open its place in the library' }).click();
      await opened(page);
      await expect.poll(async () => (await focused(page)).name).toMatch(/^Article 42\(8\)/);
    });
  });
});

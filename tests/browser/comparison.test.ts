import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeProblems, screenshot, withPage } from '#support/browser.ts';

const ROUTE = '/compare/the-night-shift';
const FEWER = `${ROUTE}?what-if=no`;
const SCREENS = [
  { edition: 'hosted', width: 1280, height: 800, dark: false, route: ROUTE, routes: 10 },
  { edition: 'file', width: 1366, height: 768, dark: true, route: FEWER, routes: 6 },
  { edition: 'hosted', width: 360, height: 740, dark: false, route: FEWER, routes: 6 },
  { edition: 'hosted', width: 320, height: 640, dark: true, route: FEWER, routes: 6 },
] as const;

const finished = (page: Page) => page.getByText(/^Finished: /).waitFor({ timeout: 90_000 });

it.each(SCREENS)('draws $routes routes, $edition, $width wide, dark $dark: axe finds nothing', async (screen) => {
  const { edition, routes, ...options } = screen;
  await withPage(edition, options, async (page) => {
    await finished(page);
    expect(await page.locator('.lane-plot__median').count()).toBe(routes);
    expect(await axeProblems(page)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0);
    await screenshot(page, `comparison-${edition}-${options.width}-${options.dark ? 'dark' : 'light'}`);
  });
});

it('moves the day line by keyboard and keeps it in the address', async () => {
  await withPage('file', { route: FEWER }, async (page) => {
    await page.locator('.lane-plot__median').first().waitFor({ timeout: 20_000 });
    const line = page.getByRole('slider', { name: /^Day line/ });
    await line.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    expect(await line.getAttribute('aria-valuetext')).toBe('day 336 (11 months)');
    await page.waitForURL(/\?what-if=no&day=336$/);
    await page.reload();
    await expect.poll(() => line.getAttribute('aria-valuenow'), { timeout: 20_000 }).toBe('336');
  });
});

it('simulates anew when the drafting slider moves, can be stopped, and says what the picture rests on', async () => {
  await withPage('hosted', { route: `${ROUTE}?runs=3000` }, async (page) => {
    await page.locator('.lane-plot__median').first().waitFor({ timeout: 20_000 });
    await page.getByRole('slider', { name: /^Drafting quality/ }).fill('90');
    await page
      .getByText(/Drafting quality 90%\./)
      .first()
      .waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('The simulation was stopped').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});

it('runs on the page where the browser refuses workers', async () => {
  await withPage('file', {}, async (page) => {
    await page.addInitScript('delete globalThis.Worker');
    await page.goto(page.url().replace(/(#.*)?$/, `#${FEWER}`));
    await page.reload();
    await finished(page);
    expect(page.workers()).toHaveLength(0);
    expect(await page.locator('.lane-plot__median').count()).toBe(6);
  });
});

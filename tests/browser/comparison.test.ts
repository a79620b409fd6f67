import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeProblems, screenshot, withPage } from '#support/browser.ts';
import { tabTo } from '#support/keyboard.ts';

const ROUTE = '/compare/the-night-shift';
const FEWER = `${ROUTE}?what-if=no`;
const ALL_SCREENS = [
  { edition: 'hosted', width: 1280, height: 800, dark: false, route: ROUTE, routes: 10 },
  { edition: 'file', width: 1366, height: 768, dark: true, route: FEWER, routes: 6 },
  { edition: 'hosted', width: 360, height: 740, dark: false, route: FEWER, routes: 6 },
  { edition: 'hosted', width: 320, height: 640, dark: true, route: FEWER, routes: 6 },
] as const;
/** All of them in the deep test; the widest and the narrowest otherwise, so that npm test stays short. */
const SCREENS = process.env.COMITY_DEEP === '1' ? ALL_SCREENS : [ALL_SCREENS[1], ALL_SCREENS[2]];

/** Words of the first lane once they have stayed the same for a while: a picture may come a moment after the run has finished. */
async function settled(page: Page): Promise<string | null> {
  const read = () => page.locator('.lane__words').first().textContent();
  for (let before = await read(); ; ) {
    await page.waitForTimeout(700);
    const now = await read();
    if (now === before) return now;
    before = now;
  }
}

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

it('simulates anew when the drafting slider moves, and says what the picture rests on', async () => {
  await withPage('hosted', { route: FEWER }, async (page) => {
    await finished(page);
    await page.getByRole('slider', { name: /^Drafting quality/ }).fill('90');
    await page
      .locator('.comparison__pictures')
      .getByText(/Drafting quality 90%\./)
      .first()
      .waitFor({ timeout: 30_000 });
    await finished(page);
  });
});

/** Runs are over before a test could find the button: the page presses it as soon as it is there. */
const PRESS_STOP = `new MutationObserver((_, observer) => {
  const stop = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop');
  if (stop) { observer.disconnect(); stop.click(); }
}).observe(document.body, { childList: true, subtree: true })`;

it('can be stopped', async () => {
  await withPage('hosted', { route: `${FEWER}&runs=10000` }, async (page) => {
    await finished(page);
    await page.evaluate(PRESS_STOP);
    await page.getByRole('slider', { name: /^Drafting quality/ }).fill('90');
    await page.getByText('The simulation was stopped').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});

it.each(process.env.COMITY_DEEP === '1' ? (['hosted', 'file'] as const) : (['file'] as const))(
  'restores the exact view from a link, %s',
  async (edition) => {
    const query =
      'what-if=no&quality=80&channel=post&season=yes&preservation=first&not-in-force=uncc&baseline=quality%3D20';
    await withPage(edition, { route: `${ROUTE}?${query}&runs=300&axis=linear&day=100` }, async (page) => {
      await finished(page);
      const settings = page.getByRole('complementary', { name: 'Settings' });
      expect(await settings.getByLabel('Channel of the request').inputValue()).toBe('post');
      expect(await settings.getByLabel('Preservation first').inputValue()).toBe('first');
      await settings.getByText('How the requested side works').click();
      expect(await settings.getByLabel('Summer slowdown').isChecked()).toBe(true);
      await settings.getByText('Treaties in force').first().click();
      expect(await settings.getByLabel('UN Convention against Cybercrime').isChecked()).toBe(false);
      await page
        .locator('.comparison__head')
        .getByText('Treated as not in force between Aldermark and Kestrel')
        .waitFor();
      expect(await page.getByRole('radio', { name: 'Linear' }).isChecked()).toBe(true);
      await page.getByText('Different from the baseline: drafting quality').waitFor();
      await page
        .locator('.lane__difference')
        .getByText(/95% interval/)
        .first()
        .waitFor({ timeout: 60_000 });
      const words = await settled(page);
      // The address is written in a fixed order; opened again it shows the same figures.
      await page.waitForURL(/\?quality=80&channel=post&season=yes&preservation=first&not-in-force=uncc&baseline=/);
      await page.reload();
      await finished(page);
      // The picture may come a moment after the word.
      await expect.poll(() => page.locator('.lane__words').first().textContent(), { timeout: 20_000 }).toBe(words);
    });
  },
);

it('builds a case, pins a baseline and reads a run, by keyboard alone', async () => {
  await withPage('hosted', { route: '/compare' }, async (page) => {
    await page.getByRole('heading', { name: 'Build a case' }).waitFor();
    const press = async (name: string | RegExp, key: string) => {
      await tabTo(page, name);
      await page.keyboard.press(key);
    };
    // Wrong first: no data at all. The sentence stands beside the field, and the focus goes there.
    await press('traffic data', 'Space');
    await press('Compare the routes', 'Enter');
    await page.getByText('Choose at least one category of data.').waitFor();
    await press('content data', 'Space');
    await press('Compare the routes', 'Enter');
    await page.waitForURL(/#\/compare\/built\?.*data=content/);
    await finished(page);
    await press('Keep as baseline', 'Enter');
    await press(/^Drafting quality/, 'End');
    await page
      .locator('.lane__difference')
      .getByText(/95% interval/)
      .first()
      .waitFor({ timeout: 60_000 });
    await press('Read one typical run', 'Enter');
    await page.locator('.run__text').filter({ hasText: 'Outcome:' }).waitFor({ timeout: 20_000 });
    expect(await axeProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press('Undo the last choice', 'Enter');
    await page.getByText('Change one to see the difference').waitFor();
    await screenshot(page, 'comparison-built-1280-light');
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

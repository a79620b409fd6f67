import { describe, expect, it } from 'vitest';
import { axeProblems, EDITIONS, screenshot, withPage } from '#support/browser.ts';

const SCREENS = [
  { name: 'wide light', width: 1280, height: 800, dark: false },
  { name: 'wide dark', width: 1280, height: 800, dark: true },
  { name: 'narrow light', width: 360, height: 740, dark: false },
  { name: 'narrow dark', width: 360, height: 740, dark: true },
  { name: 'smallest light', width: 320, height: 640, dark: false },
] as const;

describe.each(EDITIONS)('the %s edition', (edition) => {
  it.each(SCREENS)('opens, $name, without a complaint of the browser or of axe', async ({ name, ...options }) => {
    await withPage(edition, options, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeProblems(page)).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, 'pixels wider than the screen').toBeLessThanOrEqual(0);
      await screenshot(page, `first-${edition}-${name.replace(' ', '-')}`);
    });
  });

  it('states a policy that admits no code from elsewhere', async () => {
    await withPage(edition, {}, async (page) => {
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toMatch(edition === 'hosted' ? /script-src 'self';/ : /script-src 'sha256-[^ ]+';/);
      expect(policy).toMatch(edition === 'hosted' ? /connect-src 'self';/ : /connect-src 'none';/);
    });
  });

  it('compares the routes in workers of its own edition, one a core', async () => {
    await withPage(edition, { route: '/compare/the-night-shift' }, async (page) => {
      const cores = Math.min(4, Number(await page.evaluate('navigator.hardwareConcurrency')));
      await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(cores);
      for (const worker of page.workers()) {
        expect(worker.url()).toMatch(edition === 'hosted' ? /^http:.*\.js$/ : /^blob:/);
      }
    });
  });

  // If these listeners heard nothing, every test here would pass whatever the page did.
  it.each([
    ['console: on purpose', "console.error('on purpose')"],
    ['not caught', "setTimeout(() => { throw new Error('on purpose') })"],
    [
      'content policy: script-src',
      // Ends when the page has heard of the violation, which is reported a little after the refusal.
      `new Promise((heard) => {
        addEventListener('securitypolicyviolation', heard);
        document.head.append(Object.assign(document.createElement('script'), { text: '1' }));
      }).then(() => undefined)`,
    ],
    ['another place: http://127.0.0.1:9/', "void (location.href = 'http://127.0.0.1:9/')"],
  ])('would fail on "%s"', async (message, code) => {
    const broken = withPage(edition, {}, async (page) => {
      await page.evaluate(code);
    });
    await expect(broken).rejects.toThrow(message);
  });
});

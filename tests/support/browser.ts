/** Opens either edition in a real browser. Whatever the page complains of, and any request to another place, fails the test. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { BROWSER_ARGUMENTS } from '../../tools/built-edition.mjs';
import { watchForComplaints } from './browser-complaints.ts';
import { ROOT } from './source-files.ts';

export type Edition = 'hosted' | 'file';
export const EDITIONS: readonly Edition[] = ['hosted', 'file'];

export interface PageOptions {
  /** CSS pixels; 1280 × 800 unless said. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** How many times slower the processor of the page runs. Workers are not slowed: the browser offers no way. */
  readonly throttle?: number;
  /** BCP 47; en-GB unless said. */
  readonly locale?: string;
  /** Where in the app to begin, such as `/compare`: the hash route without its `#`. */
  readonly route?: string;
}

let browser: Promise<Browser> | undefined;

const open = (): Promise<Browser> => {
  const path = inject('browserPath');
  browser ??= chromium.launch({
    args: BROWSER_ARGUMENTS,
    ...(path ? { executablePath: path } : { channel: 'chrome' }),
  });
  return browser;
};

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** The address of an edition, with a hash route on demand. */
export const addressOf = (edition: Edition, route?: string): string =>
  inject(edition === 'hosted' ? 'hostedAddress' : 'fileAddress') + (route === undefined ? '' : `#${route}`);

const contextOptions = (edition: Edition, options: PageOptions): BrowserContextOptions => ({
  viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
  colorScheme: options.dark ? 'dark' : 'light',
  reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  locale: options.locale ?? 'en-GB',
  timezoneId: 'UTC',
  acceptDownloads: true,
  // The single file must need no network at all.
  offline: edition === 'file',
});

/**
 * Opens an edition in a fresh profile, runs the test, and closes it.
 * @throws if the page logged an error, threw, broke its content security policy, got an error answer, or asked anything of
 *   another place than its own
 */
export async function withPage(
  edition: Edition,
  options: PageOptions,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await (await open()).newContext(contextOptions(edition, options));
  try {
    const complaints = await watchForComplaints(context, addressOf(edition));
    const page = await context.newPage();
    if (options.throttle !== undefined) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: options.throttle });
    }
    await page.goto(addressOf(edition, options.route));
    await test(page);
    // A complaint may still be on its way from the page.
    await page.waitForTimeout(50);
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  } finally {
    await context.close();
  }
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeRun {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/**
 * A box that is scrolled half out of view shows a part of its words, and axe compares that part with the whole name: the middle
 * of a name can be missing from what is seen. Named in full or not, it is looked at when it stands in view.
 */
const CUT_OFF = `({ target }) => {
  const box = document.querySelector(target[0])?.getBoundingClientRect();
  return box !== undefined && (box.left < 0 || box.right > innerWidth);
}`;

/** What axe-core finds on the page as it stands: one line an element; empty when all is well. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const run = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(AXE_TAGS)} }).then(({ violations }) => ({
    violations: violations.map((found) =>
      found.id === 'label-content-name-mismatch'
        ? { ...found, nodes: found.nodes.filter((node) => !(${CUT_OFF})(node)) }
        : found,
    ),
  }))`)) as AxeRun;
  return run.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id}: ${help} at ${target.join(' ')} (${reason})`;
    }),
  );
}

/** Saves the whole page as `test-results/screens/<name>.png`, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'test-results', 'screens');
  mkdirSync(folder, { recursive: true });
  // What is drawn only where it is scrolled to would be empty frames on a picture of the whole page.
  const style = '* { content-visibility: visible !important; }';
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled', style });
}

/**
 * `npm run --silent bench -- browser [--json]`: how long a reader of the comparison room waits after moving a slider, with
 * ten thousand runs of each route, in a real browser. The bars are in docs/architecture.md; nothing here is a test.
 */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Move, watchMoves } from './in-page.ts';

const MOVES = 9;
const RUNS = 10_000;
/** A case from the form with eight open routes: what the bar is about. */
const EIGHT = `#/compare/built?from=corvale&to=kestrel&provider=lanternmail&data=subscriber&danger=yes&what-if=no&runs=${RUNS}`;
/** All lanes that the scenario has, as it opens: six routes and four what-ifs. */
const NIGHT_SHIFT = `#/compare/the-night-shift?runs=${RUNS}`;
/** Milliseconds for the first picture of a cold page. */
const PATIENCE = 120_000;

type BuiltEdition = typeof import('../tools/built-edition.mjs');

/** Packages stay outside the bundle of this file: they look for files beside themselves. */
const outside = (name: string): Promise<unknown> => import(name);

const rounded = (value: number): number => Math.round(value * 10) / 10;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const summary = (moves: readonly Move[], name: keyof Move) => {
  const values = moves.map((move) => move[name]);
  return { median: rounded(median(values)), worst: rounded(Math.max(...values)) };
};

/** Milliseconds of processor time that the page and its workers have taken, on all cores together. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { type, cpuTime }) => (type === 'renderer' ? sum + cpuTime * 1000 : sum), 0);
}

async function moved(page: Page): Promise<Move> {
  await page.keyboard.press('ArrowRight');
  return (await page.evaluate('comityWatch.move')) as Move;
}

async function measure(browser: Browser, address: string) {
  const load = loadavg()[0] ?? 0;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  let workers = 0;
  page.on('worker', () => {
    workers += 1;
  });
  await page.goto(address);
  await page.getByText(/^Finished: /).waitFor({ timeout: PATIENCE });
  const slider = page.getByRole('slider', { name: /^Drafting quality/ });
  // From the lowest, so that every step to the right is another setting.
  await slider.fill('0');
  await page
    .getByText(/runs of each route\. Drafting quality 0%/)
    .first()
    .waitFor({ timeout: PATIENCE });
  await page.getByText(/^Finished: /).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(1000);
  await page.evaluate(`(${watchMoves})(${JSON.stringify(RUNS.toLocaleString('en-GB'))})`);
  await slider.focus();
  const session = await browser.newBrowserCDPSession();
  const before = await processorTime(session);
  const moves: Move[] = [];
  while (moves.length < MOVES) moves.push(await moved(page));
  const processorMs = ((await processorTime(session)) - before) / moves.length;
  const routes = await page.locator('.lane').count();
  await page.close();
  return {
    firstPictureMs: summary(moves, 'firstPictureMs'),
    finalPictureMs: summary(moves, 'finalPictureMs'),
    /** 0: no task took 50 ms or more. */
    longestTaskMs: summary(moves, 'longestTaskMs'),
    pictures: summary(moves, 'pictures'),
    /** Of a move, on all cores together: no picture can be final before this over the cores. */
    processorMs: rounded(processorMs),
    moves: moves.length,
    routes,
    runs: RUNS,
    workers,
    loadBefore: rounded(load),
  };
}

export async function browserBench(root: string, args: readonly string[]): Promise<void> {
  const edition = (await outside(pathToFileURL(join(root, 'tools', 'built-edition.mjs')).href)) as BuiltEdition;
  const { preview } = (await outside('vite')) as typeof import('vite');
  const { chromium } = (await outside('playwright-core')) as typeof import('playwright-core');
  await edition.buildIfNewer(root, 'hosted');
  const path = await edition.findBrowser();
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({
    args: [...edition.BROWSER_ARGUMENTS],
    ...(path ? { executablePath: path } : { channel: 'chrome' }),
  });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const result = {
      ...(await measure(browser, address + EIGHT)),
      cores: cpus().length,
      browser: `Chromium ${browser.version()}`,
      nightShift: await measure(browser, address + NIGHT_SHIFT),
    };
    if (args.includes('--json')) console.log(JSON.stringify(result));
    else for (const [name, value] of Object.entries(result)) console.log(`${name}: ${JSON.stringify(value)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

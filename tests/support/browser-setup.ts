/** Before the first browser test: both editions built from the present sources, one served, and a browser found. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { fingerprint } from '../../tools/fingerprint.mjs';
import { ROOT } from './source-files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of Chromium, or null: use the installed Chrome. */
    browserPath: string | null;
    hostedAddress: string;
    fileAddress: string;
  }
}

const INPUTS = [
  'src',
  'machines',
  'scenarios',
  'public',
  'tools',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

const EDITIONS = {
  hosted: { result: 'dist/index.html', mode: 'production' },
  file: { result: 'dist-file/comity.html', mode: 'file' },
} as const;

/**
 * Builds an edition unless what lies there was built here from these very sources: the note says from which, and when the
 * result was written, so that a build by hand in between is not taken for ours.
 */
async function buildIfNewer(edition: keyof typeof EDITIONS): Promise<void> {
  const { result, mode } = EDITIONS[edition];
  const folder = join(ROOT, 'node_modules', '.cache', 'comity');
  const note = join(folder, `built-${edition}.txt`);
  const sources = fingerprint(ROOT, INPUTS);
  const state = (): string =>
    `${sources} ${statSync(join(ROOT, result), { throwIfNoEntry: false })?.mtimeMs ?? 'absent'}`;
  if (existsSync(note) && readFileSync(note, 'utf8') === state()) return;

  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } });
  } catch (fault) {
    const { stdout = '', stderr = '' } = fault as { stdout?: string; stderr?: string };
    throw new Error(`The ${edition} edition does not build.\n${stdout}${stderr}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(note, state());
}

/** Called once only: it unpacks the browser, and two at a time would get in each other's way. */
async function findBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNewer('hosted');
  await buildIfNewer('file');
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The test server gave no address.');
  project.provide('browserPath', await findBrowser());
  project.provide('hostedAddress', address);
  project.provide('fileAddress', pathToFileURL(join(ROOT, EDITIONS.file.result)).href);
  return () => server.close();
}

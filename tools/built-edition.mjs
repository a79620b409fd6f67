import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fingerprint } from './fingerprint.mjs';

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
};

/**
 * Builds an edition unless what lies there was built here from these very sources: the note says from which, and when the
 * result was written, so that a build by hand in between is not taken for ours.
 * @param {string} root absolute folder of the project
 * @param {'hosted' | 'file'} edition
 * @returns {Promise<string>} absolute path of its page
 * @throws what the bundler said, where the edition does not build
 */
export async function buildIfNewer(root, edition) {
  const { result, mode } = EDITIONS[edition];
  const page = join(root, result);
  const folder = join(root, 'node_modules', '.cache', 'comity');
  const note = join(folder, `built-${edition}.txt`);
  const sources = fingerprint(root, INPUTS);
  const state = () => `${sources} ${statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 'absent'}`;
  if (existsSync(note) && readFileSync(note, 'utf8') === state()) return page;

  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  } catch (fault) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (fault);
    throw new Error(`The ${edition} edition does not build.\n${stdout}${stderr}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(note, state());
  return page;
}

/**
 * Absolute path of Chromium; null where the machine's own Chrome must do. Called once at a time: it unpacks the browser.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Never the arguments of the Chromium package: they put everything in one process, and the second page dies. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

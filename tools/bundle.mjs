import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { fingerprint } from './fingerprint.mjs';

const ONE_HOUR = 3_600_000;

/**
 * Bundles a TypeScript entry for Node 20, which cannot run TypeScript itself, and returns the file to import. The file
 * is named after what it was made of, so a fresh one costs no build, and several processes may ask at the same time:
 * each writes its own temporary file and moves it into place.
 * @param {string} root absolute folder of the project
 * @param {{ name: string, entry: string, sources: readonly string[] }} what `sources`: files and folders, relative to the
 *   root, whose change makes a new bundle
 * @returns {Promise<string>} absolute path of an ES module
 */
export async function bundleForNode(root, { name, entry, sources }) {
  const folder = join(root, 'node_modules', '.cache', 'comity');
  const prints = fingerprint(root, [entry, ...sources, 'package.json', 'package-lock.json']);
  const file = join(folder, `${name}-${prints}.mjs`);
  if (existsSync(file)) return file;

  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `${name}-${prints}.${process.pid}.${process.hrtime.bigint()}.tmp`);
  await write(root, entry, temporary);
  renameSync(temporary, file);
  removeOld(folder, name, file);
  return file;
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {string} file
 */
async function write(root, entry, file) {
  // Loaded here and not above: it takes longer to load than a whole command that needs no build.
  const { rolldown } = await import('rolldown');
  /** @type {string[]} */
  const unresolved = [];
  const bundle = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: 'node',
    // A file that is not there would only be a warning here, and a riddle when the bundle runs.
    onLog: (_level, log) => void (log.code === 'UNRESOLVED_IMPORT' && unresolved.push(log.message)),
  });
  try {
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    if (unresolved.length > 0) throw new Error(unresolved.join('\n'));
  } catch (fault) {
    rmSync(file, { force: true });
    throw new Error(`${entry} cannot be built: ${inOneLine(fault)}`);
  } finally {
    await bundle.close();
  }
}

/** The bundler draws a coloured picture of the place; a terminal line needs its words only.
 * @param {unknown} fault
 */
function inOneLine(fault) {
  const message = stripVTControlCharacters(fault instanceof Error ? fault.message : String(fault));
  const what = /\[[A-Z_]+\].*/.exec(message)?.[0] ?? message.split('\n')[0];
  const where = /╭─\[ (.+?) \]/.exec(message)?.[1];
  return where ? `${what} (${where})` : what;
}

/** Older bundles go, but not those another process may be about to import.
 * @param {string} folder
 * @param {string} name
 * @param {string} keep
 */
function removeOld(folder, name, keep) {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (!entry.startsWith(`${name}-`) || path === keep) continue;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > ONE_HOUR) rmSync(path, { force: true });
  }
}

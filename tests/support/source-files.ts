import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not `new URL('../../', import.meta.url)`: in tests with a page, Vite takes that for an asset and gives it another address.
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Made by tools, never committed; `.gitignore` names them too. */
const MADE = new Set(['.git', 'node_modules', 'dist', 'dist-file', 'coverage', '.cache', 'test-results']);

/**
 * Every file under the given folders (the whole project if none is named), as sorted paths relative to the root with
 * forward slashes. A folder that does not exist has no files.
 */
export function projectFiles(...folders: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    if (!existsSync(join(ROOT, folder))) return;
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      if (MADE.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      if (entry.isFile()) found.push(path);
    }
  };
  for (const folder of folders.length > 0 ? folders : ['']) visit(folder);
  return found.sort();
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);

/** The text of a project file, from its path relative to the root. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

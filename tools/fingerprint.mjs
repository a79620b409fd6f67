import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file under the given files and folders, in one fixed order. A path that does not exist counts as empty.
 * @param {string} root absolute folder
 * @param {readonly string[]} paths relative to the root
 * @returns {string[]} paths relative to the root, with forward slashes
 */
export function filesUnder(root, paths) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isFile()) found.push(path);
    if (stat?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
  };
  for (const path of paths) visit(path);
  return found;
}

/**
 * A short hash of names and contents. Contents, not times of change: switching a branch back and forth rebuilds nothing,
 * and two edits within one tick of the file clock are still two.
 * @param {string} root absolute folder
 * @param {readonly string[]} paths files and folders relative to the root
 * @returns {string} 20 hexadecimal digits
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of filesUnder(root, paths)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 20);
}

/** Which cases there are, for a case that names another one. */
import type { ReadFiles } from './read-files.ts';

const idIn = (text: string): string | null => /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? null;

/**
 * Ids of the scenarios that lie beside these folders. Only their first lines are looked at: whether they compile is their own
 * matter. Empty where the scenario names no other, so that nothing is read in vain.
 * @param own the texts of the scenario that asks
 */
export async function casesBeside(
  files: ReadFiles,
  own: ReadonlyMap<string, string>,
  folders: readonly string[],
): Promise<readonly string[]> {
  if (!/^alternative:/m.test(own.get('scenario.yaml') ?? '')) return [];
  const parents = new Set(folders.map((folder) => folder.replace(/\/?[^/]*\/?$/, '') || '.'));
  const ids = new Set<string>();
  for (const parent of parents) {
    for (const name of await files.list(parent)) {
      const id = idIn((await files.read(`${parent}/${name}/scenario.yaml`)) ?? '');
      if (id !== null) ids.add(id);
    }
  }
  return [...ids];
}

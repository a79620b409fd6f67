/** How content reads files: handed in, so that the same code serves a disk, a build and files dropped on a page. */

export interface ReadFiles {
  /** Text of a file in UTF-8, or null where there is none. At most a little more than 1 MB: the reader may cut off the rest. */
  readonly read: (path: string) => Promise<string | null>;
  /** Names of files and folders in a folder, sorted; empty where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

const CONTENT = /\.(?:ya?ml|md)$/;

/** YAML and Markdown files of some folders below one: path inside it → text. `''` is the folder itself. */
export async function textsUnder(
  files: ReadFiles,
  folder: string,
  below: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of below) {
    const inside = name === '' ? '' : `${name}/`;
    for (const entry of await files.list(`${folder}/${name}`.replace(/\/$/, ''))) {
      const text = CONTENT.test(entry) ? await files.read(`${folder}/${inside}${entry}`) : null;
      if (text !== null) texts.set(`${inside}${entry}`, text);
    }
  }
  return texts;
}

/** The files of a case as one zip. The same files give the same bytes. */
import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can name: the bytes must not tell when they were made. */
const ALWAYS = '1980-01-01T12:00:00';

/** @param folder the one folder inside, so that unpacking makes no mess */
export function writePack(files: Readonly<Record<string, string>>, folder: string): Uint8Array {
  const names = Object.keys(files).sort();
  const entries = names.map((name) => [`${folder}/${name}`, strToU8(files[name] ?? '')] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ALWAYS });
}

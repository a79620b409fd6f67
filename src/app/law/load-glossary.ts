/** A file that a trainer chose becomes the glossary, or is refused; then the one that was there stays. */
import { glossary } from '#app/stores/glossary-store.ts';
import { GLOSSARY_CAP, readGlossary } from '#content/glossary/read-glossary.ts';
import type { Problem } from '#content/problem.ts';

export type LoadedGlossary =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'unreadable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] };

export async function loadGlossary(file: File): Promise<LoadedGlossary> {
  let bytes: Uint8Array;
  try {
    // No more than is needed to see that it is too much.
    bytes = new Uint8Array(await file.slice(0, GLOSSARY_CAP + 1).arrayBuffer());
  } catch {
    return { kind: 'unreadable', file: file.name };
  }
  const read = readGlossary(bytes, file.name);
  if (!read.ok) return { kind: 'refused', file: file.name, problems: read.problems };
  glossary.getState().load(read.value);
  return { kind: 'loaded' };
}

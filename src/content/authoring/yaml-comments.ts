/** Which comments an edit may take away, and whether all others are still there. */
import type { Document, Node, Pair } from 'yaml';
import type { ValueEdit } from './value-edit.ts';
import { afterValue, commentsOf, entryEnd, entryStart, spotAt } from './yaml-ranges.ts';

/** Comments that an edit may take away with what it removes. */
export function lostWith(text: string, document: Document, edit: ValueEdit): readonly string[] {
  if (edit.kind !== 'remove' && edit.kind !== 'set') return [];
  const spot = spotAt(document, edit.path);
  if (!spot?.node.range) return [];
  const item: Node | Pair<Node, Node | null> = spot.pair ?? spot.node;
  const slice = text.slice(entryStart(text, item), afterValue(text, entryEnd(item)));
  return slice.includes('#') ? commentsOf(document, text).filter((comment) => slice.includes(comment)) : [];
}

export function keepsComments(before: readonly string[], after: readonly string[], lost: readonly string[]): boolean {
  const left = [...after];
  for (const comment of before) {
    const at = left.indexOf(comment);
    if (at !== -1) left.splice(at, 1);
    else if (!lost.includes(comment)) return false;
  }
  return true;
}

/**
 * What a table records beside a decision, as one note of the recipe: the reason, and on a last line who disagrees and why. One
 * text, so that whatever keeps or leaves out notes (files, codes, links) treats both alike, and an earlier edition shows it
 * whole. Seats stand in it by number: names stay on the laptop.
 */
export interface Dissent {
  /** From 1, ascending; empty: somebody. */
  readonly seats: readonly number[];
  /** One sentence; can be empty. */
  readonly says: string;
}
export interface TableNote {
  readonly why: string;
  readonly dissent: Dissent | null;
}

/** Characters of a reason: one sentence. */
export const LONGEST_REASON = 280;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Empty where nothing was recorded. */
export function writeTableNote({ why, dissent }: TableNote): string {
  const says = oneLine(dissent?.says ?? '');
  const seats = dissent?.seats ?? [];
  const line = says === '' && seats.length === 0 ? [] : [`≠ ${seats.join(' ')}: ${says}`.trimEnd()];
  return [oneLine(why), ...line].join('\n').trim();
}

/** Never throws; a note of somebody who played alone is a reason without dissent. */
export function readTableNote(note: string): TableNote {
  const found = /(?:^|\n)≠ ([1-4 ]*):([^\n]*)$/.exec(note);
  if (!found) return { why: note, dissent: null };
  const seats = (found[1] ?? '').split(' ').filter(Boolean).map(Number);
  return { why: note.slice(0, found.index), dissent: { seats, says: (found[2] ?? '').trim() } };
}

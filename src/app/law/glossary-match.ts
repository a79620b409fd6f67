/** Which row of a trainer's glossary belongs to which of our words, and which rows bring words of their own. Pure. */
import type { GlossaryEntry } from '#content/glossary/entry.ts';
import type { Sought } from './find-terms.ts';
import { type TermId, type TermText, terms } from './terms.en.ts';

/** One word that can be explained: ours, the trainer's, or ours with the trainer's beside it. */
export interface Word {
  readonly name: string;
  /** Ours; null: only the trainer has it. */
  readonly says: string | null;
  readonly entry: GlossaryEntry | null;
}

export interface Words {
  /** Ours first, in our order, then the trainer's own. */
  readonly all: readonly Word[];
  readonly sought: readonly Sought<Word>[];
}

/** Shorter words would be found everywhere. */
const SHORTEST = 3;

const ours = Object.entries(terms) as readonly (readonly [TermId, TermText])[];

export function wordsOf(entries: readonly GlossaryEntry[]): Words {
  const byName = new Map(entries.map((entry) => [entry.term.toLowerCase(), entry]));
  const used = new Set<GlossaryEntry>();
  const sought: Sought<Word>[] = ours.map(([id, { forms, says }]) => {
    const entry = [...forms, id].map((name) => byName.get(name.toLowerCase())).find((one) => one !== undefined) ?? null;
    if (entry) used.add(entry);
    return { key: { name: forms[0], says, entry }, forms };
  });
  const own = entries
    .filter((entry) => !used.has(entry))
    .map(
      (entry): Sought<Word> => ({
        key: { name: entry.term, says: null, entry },
        forms: entry.term.length < SHORTEST ? [] : [entry.term],
      }),
    );
  // Ours are sought last, so that they keep a form that a row of the trainer's also has.
  return { all: [...sought, ...own].map(({ key }) => key), sought: [...own, ...sought] };
}

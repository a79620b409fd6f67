/** One row of a trainer's glossary, and what may stand in it: text, never markup, nothing that a screen would not show. */

export interface GlossaryEntry {
  /** The English word of the app. */
  readonly term: string;
  /** What it is called in the language of the class. */
  readonly local: string;
  /** Empty where there is none. */
  readonly note: string;
}

export const GLOSSARY_PARTS = ['term', 'local', 'note'] as const satisfies readonly (keyof GlossaryEntry)[];
type Part = (typeof GLOSSARY_PARTS)[number];

/** Rows. */
export const MOST_ENTRIES = 1_000;
/** Characters (UTF-16 units). */
export const LONGEST: Readonly<Record<Part, number>> = { term: 80, local: 120, note: 500 };

/**
 * Control characters, and the invisible ones that turn the direction of a text round: with them a line can be made to read as
 * something that it does not say. Letters of languages written from right to left need none of them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/;

export type EntryFault =
  | { readonly kind: 'empty'; readonly part: 'term' | 'local' }
  | { readonly kind: 'too-long'; readonly part: Part }
  | { readonly kind: 'hidden'; readonly part: Part };

/** The first fault of a row; null where it has none. */
export function entryFault(entry: GlossaryEntry): EntryFault | null {
  for (const part of GLOSSARY_PARTS) {
    if (part !== 'note' && entry[part] === '') return { kind: 'empty', part };
    if (entry[part].length > LONGEST[part]) return { kind: 'too-long', part };
    if (HIDDEN.test(entry[part])) return { kind: 'hidden', part };
  }
  return null;
}

/** Rows that were kept on this computer, as they come back: anything may have become of them. Null: not usable. */
export function keptEntries(value: unknown): readonly GlossaryEntry[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ENTRIES) return null;
  const entries = value.map((one: unknown): GlossaryEntry | null => {
    if (typeof one !== 'object' || one === null) return null;
    const { term, local, note } = one as Partial<Record<Part, unknown>>;
    if (typeof term !== 'string' || typeof local !== 'string' || typeof note !== 'string') return null;
    const entry = { term, local, note };
    return entryFault(entry) === null ? entry : null;
  });
  return entries.every((one) => one !== null) ? entries : null;
}

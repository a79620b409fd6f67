/** Finds technical words in a text, so that texts stay plain sentences and need no marks. Pure. */

export interface Sought<Key> {
  readonly key: Key;
  /** In any case of letters. */
  readonly forms: readonly string[];
}

/** A stretch of the text; `key` where it is one of the words. The texts of all pieces are the whole text. */
export interface Piece<Key> {
  readonly text: string;
  readonly key: Key | null;
}

export type Finder<Key> = (text: string) => readonly Piece<Key>[];

const LETTER = /[\p{L}\p{N}_-]/u;
const quoted = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** The longest form wins; each word is marked once in a text, where it first stands, and never inside another word. */
export function finder<Key>(sought: readonly Sought<Key>[]): Finder<Key> {
  const keys = new Map(sought.flatMap(({ key, forms }) => forms.map((form) => [form.toLowerCase(), key] as const)));
  const forms = [...keys.keys()].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => [{ text, key: null }];
  const any = new RegExp(forms.map(quoted).join('|'), 'gi');
  return (text) => {
    const pieces: Piece<Key>[] = [];
    const seen = new Set<Key>();
    let from = 0;
    for (const { 0: word, index } of text.matchAll(any)) {
      const key = keys.get(word.toLowerCase());
      const inside = LETTER.test(text.charAt(index - 1)) || LETTER.test(text.charAt(index + word.length));
      if (key === undefined || inside || seen.has(key)) continue;
      seen.add(key);
      if (index > from) pieces.push({ text: text.slice(from, index), key: null });
      pieces.push({ text: word, key });
      from = index + word.length;
    }
    if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), key: null });
    return pieces;
  };
}

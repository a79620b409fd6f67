/**
 * A short ASCII text as few bytes: what stood before, in the text or in a primer that both sides hold, is named by its
 * distance and length. Deflate's own tables cost more than they save on texts as short as a recipe.
 */

import { bitReader, bitWriter, EndOfBits, widthOf } from './bits.ts';

/** Shorter repetitions cost more to name than to write. */
const SHORTEST = 3;
/** Earlier places that are tried for each repetition; more would only cost time. */
const TRIES = 200;

/** The longest repetition of what begins at `at` among the places where its first letters stood before; the nearest of equals. */
function repetition(text: string, at: number, places: readonly number[]): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (let i = places.length - 1; i >= Math.max(0, places.length - TRIES); i -= 1) {
    const from = places[i] ?? 0;
    let length = SHORTEST;
    while (at + length < text.length && text[from + length] === text[at + length]) length += 1;
    if (length > best.length) best = { from, length };
  }
  return best;
}

/** Throws for a text that is not ASCII. */
export function compress(text: string, primer: string): Uint8Array {
  const whole = primer + text;
  const { write, writeCount, bytes } = bitWriter();
  const places = new Map<string, number[]>();
  const startAt = (at: number) => whole.slice(at, at + SHORTEST);
  const pass = (at: number) => {
    const list = places.get(startAt(at));
    if (list) list.push(at);
    else places.set(startAt(at), [at]);
  };
  const longest = (at: number) =>
    at + SHORTEST > whole.length ? { from: 0, length: 0 } : repetition(whole, at, places.get(startAt(at)) ?? []);
  for (let at = 0; at < primer.length; at += 1) pass(at);
  writeCount(text.length + 1);
  for (let at = primer.length; at < whole.length; ) {
    const { from, length } = longest(at);
    pass(at);
    // One letter later a longer one may begin.
    if (length === 0 || longest(at + 1).length > length + 1) {
      const letter = whole.charCodeAt(at);
      if (letter > 127) throw new Error('only ASCII can be coded');
      write(letter, 8);
      at += 1;
      continue;
    }
    write(1, 1);
    write(at - from, widthOf(at));
    writeCount(length - SHORTEST + 1);
    for (const end = at + length, first = at + 1; at < end; at += 1) if (at >= first) pass(at);
  }
  return bytes();
}

/** Null where the bytes are no text of at most `most` letters. Never throws, whatever the bytes. */
export function decompress(bytes: Uint8Array, primer: string, most: number): string | null {
  const { read, readCount } = bitReader(bytes);
  const letters: number[] = Array.from(primer, (letter) => letter.charCodeAt(0));
  try {
    const length = readCount() - 1;
    if (length > most) return null;
    const end = letters.length + length;
    while (letters.length < end) {
      if (read(1) === 0) {
        letters.push(read(7));
        continue;
      }
      const distance = read(widthOf(letters.length));
      const count = readCount() + SHORTEST - 1;
      if (distance < 1 || distance > letters.length || letters.length + count > end) return null;
      for (let i = 0; i < count; i += 1) letters.push(letters[letters.length - distance] ?? 0);
    }
  } catch (error) {
    if (error instanceof EndOfBits) return null;
    throw error;
  }
  let text = '';
  for (let at = primer.length; at < letters.length; at += 4096) {
    text += String.fromCharCode(...letters.slice(at, Math.min(at + 4096, letters.length)));
  }
  return text;
}

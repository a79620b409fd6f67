const LONGEST = 60;

/** As much of a word from outside as a sentence can show. */
export function shortened(word: string): string {
  const points = [...word.slice(0, LONGEST * 2 + 2)];
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : word;
}

/** A value from a file as it may stand in a sentence: short, on one line, in quotation marks. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${shortened(line)}”`;
}

/** `A, B or C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

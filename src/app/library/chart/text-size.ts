/**
 * How wide text will be, in units of the drawing, without a page to measure it on: the layout must come out the same in a
 * test, in print and on every computer. Widths are those of IBM Plex Sans in its heavier weight, as shares of the font size,
 * rounded up, so that text stays in its box.
 */

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl .,:;'’]/, 0.32],
  [/[frtI|()-]/, 0.42],
  [/[mwMW%@—…]/, 0.96],
  [/[A-Z]/, 0.72],
];
/** Small letters and digits. */
const USUAL = 0.6;

const widthOf = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;

/** Of one line, at `size` units. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/**
 * Breaks at spaces so that lines are about equally long and none is wider than `most`, save a single word that is.
 * @param size of the font, and @param most of the width, in units of the drawing
 */
export function wrapText(text: string, size: number, most: number): readonly string[] {
  const words = text.split(' ').filter(Boolean);
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && textWidth(longer, size) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const lines = fill(most);
  // The narrowest column with as few lines: no single word is left alone on the last one.
  let even = most;
  while (even > size && fill(even - size / 2).length === lines.length) even -= size / 2;
  return fill(even);
}

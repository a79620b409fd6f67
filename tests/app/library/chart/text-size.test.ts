import { expect, it } from 'vitest';
import { textWidth, wrapText } from '#app/library/chart/text-size.ts';

it('grows with the text and with the size of the font', () => {
  expect(textWidth('stage', 14)).toBeGreaterThan(textWidth('stag', 14));
  expect(textWidth('stage', 28)).toBeCloseTo(2 * textWidth('stage', 14), 6);
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
  expect(textWidth('', 14)).toBe(0);
});

it('breaks at spaces, within the width, losing nothing', () => {
  const text = 'Requested authority concludes the consultation before it refuses';
  const lines = wrapText(text, 14, 146);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => textWidth(line, 14) > 146)).toEqual([]);
});

it('makes lines about equally long', () => {
  const widths = wrapText('one two three four five six seven', 10, 120).map((line) => textWidth(line, 10));
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
});

it('lets a word stand out rather than cutting it, and keeps words together that belong together', () => {
  expect(wrapText('incomprehensibilities', 14, 50)).toEqual(['incomprehensibilities']);
  expect(wrapText('time\u00a0runs\u00a0out: hold', 12, 90)).toEqual(['time\u00a0runs\u00a0out:', 'hold']);
  expect(wrapText('', 14, 50)).toEqual([]);
});

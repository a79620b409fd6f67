/** Signs of direction in texts: what right-to-left words need is kept, what could make a sentence look like another is not. */
import { describe, expect, test } from 'vitest';
import { TEXT, textFault } from '#content/texts.ts';

const LONG = 100_000;

describe('signs of direction', () => {
  test.each([
    ['right-to-left words without a sign', 'النيابة العامة (Kestrel)'],
    ['the three marks', 'a\u200e b\u200f c\u061c d'],
    ['an isolate that is closed', 'The office \u2067\u0627\u0644\u0646\u2069 answers.'],
    ['two pairs on one line, and one on the next', '\u2066a\u2069 b \u202bc\u202c\n\u2068d\u2069'],
  ])('%s: allowed', (_, text) => {
    expect(textFault(text)).toBeNull();
    expect(TEXT.test(text)).toBe(true);
  });

  test.each([
    ['an override', 'pay \u202eeno', 4],
    ['an override that is closed', 'pay \u202dme\u202c', 4],
    ['an isolate left open', 'a line\nand \u2067one', 11],
    ['an isolate closed on another line', 'a \u2067b\nc\u2069', 2],
    ['an end without a beginning', 'ab\u2069c', 2],
    ['a wrong end', 'ab \u2066c\u202c d', 3],
    ['a pair inside a pair', '\u2066a\u2067b\u2069c\u2069', 0],
    ['a fault after a pair', '\u2066a\u2069 b\u202a', 5],
    ['a control character of the second set', 'ab\u009bc', 2],
  ])('%s: refused, with its place', (_, text, offset) => {
    expect(textFault(text)).toMatchObject({ rule: 'F013', offset });
    expect(TEXT.test(text)).toBe(false);
  });

  // A pattern that tries every way to read such a text would not come to its end before the runner gives up.
  test.each([
    ['\u2066', 0],
    ['a\u2066', 1],
    ['\u2066a\u2069', null],
    ['\u2066\u2069\n', null],
    ['a\n', null],
  ] as const)('%j a hundred thousand times is judged as once', (text, offset) => {
    expect(textFault(text.repeat(LONG))?.offset ?? null).toBe(offset);
    expect(TEXT.test(text.repeat(LONG))).toBe(offset === null);
  });
});

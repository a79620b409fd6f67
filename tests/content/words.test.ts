import { describe, expect, test } from 'vitest';
import { lineIndex } from '#content/line-index.ts';
import { isDate, isDateTime, minutesBetween, momentToMinutes } from '#content/moments.ts';
import { nearMiss } from '#content/near-miss.ts';
import { listed, quote } from '#content/quote.ts';
import { TEXT, textFault } from '#content/texts.ts';

describe('near misses', () => {
  const known = ['title', 'summary', 'requesting', 'requested', 'id'];
  test.each([
    ['tilte', 'title'],
    ['Title', 'title'],
    ['sumary', 'summary'],
    ['requsted', 'requested'],
    ['ids', 'id'],
    ['colour', null],
    ['x'.repeat(500_000), null],
  ] as [string, string | null][])('%.20s → %s', (word, expected) => expect(nearMiss(word, known)).toBe(expected));
});

describe('dates without a clock', () => {
  test.each(['2024-02-29', '2000-02-29', '2027-12-31'])('%s is a day', (text) => expect(isDate(text)).toBe(true));
  test.each(['2027-02-29', '1900-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '27-01-01', '0000-01-01', ''])(
    '%s is none',
    (text) => expect(isDate(text)).toBe(false),
  );
  test.each(['2027-03-08T07:00', '2027-03-08T24:00Z', '2027-03-08T07:00:30Z', '2027-03-08', '2027-03-08T07:00+01:00'])(
    '%s is no date and time',
    (text) => expect(isDateTime(text)).toBe(false),
  );
  test('minutes between two', () => {
    expect(minutesBetween('2027-02-28T00:00Z', '2027-03-01T00:30Z')).toBe(1470);
    expect(momentToMinutes('2027-03-01T00:30Z', '2027-02-28T00:00Z')).toEqual({ ok: true, value: 1470 });
    expect(momentToMinutes('P1DT30M', '2027-02-28T00:00Z')).toEqual({ ok: true, value: 1470 });
    expect(momentToMinutes('2027-02-27T00:00Z', '2027-02-28T00:00Z').ok).toBe(false);
  });
});

describe('texts', () => {
  test.each([
    ['a <b>', 2],
    ['a </b>', 2],
    ['<!-- a -->', 0],
    ['<?php', 0],
    ['ok\n<SCRIPT>', 3],
    ['[a](data:x)', 2],
    ['[a]: http://x', 2],
    ['![a](https://x)', 0],
    ['a\u0000', 1],
    [' ', 0],
  ] as [string, number][])('%j is refused at %i', (text, offset) => {
    expect(textFault(text)?.offset).toBe(offset);
    expect(TEXT.test(text)).toBe(false);
  });
  test.each(['1 < 2 and 3<4', '**bold** _it_', '[a](https://example.org)', '- a\n- b', '[1] is a note', 'é 你 ب'])(
    '%j is allowed',
    (text) => {
      expect(textFault(text)).toBeNull();
      expect(TEXT.test(text)).toBe(true);
    },
  );
  // A pattern that tries every way to read such a text would not come to its end before the runner gives up.
  test('a long text is judged the same by both', () => {
    for (const text of ['<'.repeat(100_000), '['.repeat(100_000), '](h'.repeat(50_000), ' '.repeat(100_000)]) {
      expect(TEXT.test(text)).toBe(textFault(text) === null);
    }
  });
});

test('quotes are short and on one line', () => {
  expect(quote('a\n  b')).toBe('“a b”');
  expect([...quote('🙂'.repeat(500))]).toHaveLength(63);
  expect(quote({ a: 1 })).toBe('“{"a":1}”');
  expect(listed(['a', 'b', 'c'])).toBe('a, b or c');
});

test('lines and columns from offsets', () => {
  const at = lineIndex('ab\n\ncd');
  expect([0, 2, 3, 4, 5, 99].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
    '1:1',
    '1:3',
    '2:1',
    '3:1',
    '3:2',
    '3:96',
  ]);
});

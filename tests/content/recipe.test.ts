import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteFault, readRecipe, writeRecipe } from '#content/recipe.ts';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { count } from '#support/counts.ts';
import { anyRecipe, changed, placeOf, places, problemsOf } from '#support/shipped.ts';

const recipe = anyRecipe();
const text = writeRecipe(recipe);
const known = (scenario: string) => (scenario === recipe.scenario ? { planHash: recipe.planHash } : null);

describe('a recipe as a file', () => {
  test('comes back as it was', () => {
    expect(readRecipe(text, known)).toEqual({ ok: true, value: { recipe, madeForAnotherVersion: false } });
  });

  test('is the same text whatever the order of keys, and without blank notes', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, entry]) => [key, reversed(entry)]),
            )
          : value;
    expect(writeRecipe(reversed(recipe) as Recipe)).toBe(text);
    expect(writeRecipe({ ...recipe, notes: { ...recipe.notes, '1': '  ' } })).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('of another version is read and marked', () => {
    const other = readRecipe(text, () => ({ planHash: 'cd'.repeat(32) }));
    expect(other).toEqual({ ok: true, value: { recipe, madeForAnotherVersion: true } });
  });

  test('says what a class has set of tables, minutes and other offices, and nothing else', () => {
    const terms = { help: 'mentor', table: 4, slot: 90, others: 'strict', stops: [14], continued: 0 } as const;
    const ofClass: Recipe = { ...recipe, class: terms };
    expect(readRecipe(writeRecipe(ofClass), known)).toMatchObject({ ok: true, value: { recipe: { class: terms } } });
    for (const wrong of [{ table: 5 }, { slot: 30 }, { others: 'person' }]) {
      const file = writeRecipe({ ...recipe, class: { ...terms, ...wrong } as never });
      expect(readRecipe(file, known).ok).toBe(false);
    }
  });

  test('any recipe of the right form comes back as it was', () => {
    const at = fc.array(fc.nat(1_000_000), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
    const note = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((one) => noteFault(one) === null && one.trim() !== '');
    fc.assert(
      fc.property(
        at,
        fc.nat(0xffffffff),
        fc.double({ min: 0, max: 1, noNaN: true }),
        note,
        (times, seed, quality, words) => {
          const any: Recipe = {
            ...recipe,
            seed,
            settings: { ...recipe.settings, quality: quality === 0 ? 0 : quality },
            decisions: times.map((time) => ({
              at: minutes(time),
              role: 'prosecutor',
              request: 'police',
              type: 'decide.enquire',
            })),
            cards: [{ at: minutes(times.at(-1) ?? 0), after: times.length, inject: 'court-recess' }],
            until: minutes(1_000_000),
            notes: Object.fromEntries(times.map((_, index) => [String(index), words])),
          };
          const { notes: _, ...plain } = any;
          const expected = times.length > 0 ? any : plain;
          expect(readRecipe(writeRecipe(any), known)).toEqual({
            ok: true,
            value: { recipe: expected, madeForAnotherVersion: false },
          });
        },
      ),
      { numRuns: count(500) },
    );
  });
});

describe('a recipe that cannot be replayed is refused', () => {
  const table: [what: string, from: string, to: string, rule: string, at: string, words: RegExp][] = [
    [
      'another format',
      '"comity.recipe"',
      '"comity.receipt"',
      'F004',
      '"comity.receipt"',
      /Did you mean “comity.recipe”/,
    ],
    ['a later format', '"formatVersion": 1', '"formatVersion": 2', 'F004', '2,', /must be “1”/],
    ['an unknown scenario', '"the-night-shift"', '"the-day-shift"', 'R001', '"the-day-shift"', /no scenario called/],
    ['a wrong mark of the version', 'abab', 'zzzz', 'F010', '"zzzz', /64 hexadecimal digits/],
    ['a seed that is too large', '"seed": 20270308', '"seed": 4294967296', 'F006', '4294967296', /at most 4294967295/],
    ['a seed that is no whole number', '"seed": 20270308', '"seed": 1.5', 'F003', '1.5', /whole number/],
    ['time that runs backwards', '"at": 120,', '"at": 12,', 'R003', '12,', /earlier than the one before/],
    ['negative time', '"at": 60,', '"at": -60,', 'F006', '-60', /at least 0/],
    [
      'a decision of another role',
      '"role": "prosecutor"',
      '"role": "facilitator"',
      'R004',
      '"facilitator"',
      /Write prosecutor/,
    ],
    [
      'an unknown decision',
      '"decide.enquire"',
      '"decide.inquire"',
      'F004',
      '"decide.inquire"',
      /Did you mean “decide.enquire”/,
    ],
    [
      'an end before the last decision',
      '"until": 2628000',
      '"until": 100',
      'R005',
      '100,',
      /ends before its last decision/,
    ],
    ['a note to no decision', '"2": "The', '"99": "The', 'R006', '"The report', /no decision 99/],
    ['a note with HTML', 'Logs first', '<img src=x onerror=alert(1)> Logs first', 'F007', '"<img', /HTML/],
    ['a note under a word', '"2": "The', '"two": "The', 'F010', '"two"', /cannot be the id/],
    ['an id with HTML', '"preservation-budapest"', '"<b>x</b>"', 'F010', '"<b>x', /cannot be the id of anything/],
    ['a prototype key', '"run": 0', '"__proto__": {"a": 1}, "run": 0', 'Y005', '"__proto__"', /not allowed anywhere/],
    ['an unknown key', '"run": 0', '"runs": 0, "run": 0', 'F002', '"runs"', /Did you mean “run”/],
    ['a key twice', '"run": 0', '"run": 0, "run": 0', 'Y004', '"run": 0,\n', /here twice/],
    ['half a file', text.slice(900), '', 'Y003', 'x', /missing here/],
  ];
  test.each(table)('%s', (_, from, to, rule, at, words) => {
    const after = changed(text, from, to);
    const problems = problemsOf(readRecipe(after, known, 'mine.json'));
    const place = at === 'x' ? places(problems)[0] : `${rule} ${placeOf(after, at)}`;
    expect(places(problems)).toContain(place);
    expect(problems.map((one) => one.rule)).toContain(rule);
    expect(problems.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
    expect(problems[0]?.file).toBe('mine.json');
  });

  test('a note is checked before it is kept', () => {
    expect(noteFault('Why: 3 < 4, and “so”.')).toBeNull();
    expect(noteFault('')).toBeNull();
    expect(noteFault('<b>why</b>')).toMatch(/HTML is not allowed/);
    expect(noteFault('Why: \ufffd')).toMatch(/stands for broken text\. Remove it\./);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyToJson } from '#simulation/rows/tally-json.ts';
import { tallyFromJson } from '#simulation/rows/tally-read.ts';
import { count } from '#support/counts.ts';
import { row, tallied } from '#support/rows.ts';

const [rows = []] = fc.sample(fc.array(row, { minLength: 20, maxLength: 20 }), { numRuns: 1, seed: 5 });
const file = () => JSON.parse(JSON.stringify(tallyToJson(tallied(rows)))) as Record<string, never>;
type Json = { [key: string | number]: Json };
const changed = (change: (file: Json) => void): unknown => {
  const copy = file() as unknown as Json;
  change(copy);
  return copy;
};
const set = (place: readonly (string | number)[], value: unknown) => (into: Json) => {
  const parent = place.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, into);
  parent[place.at(-1) ?? ''] = value as Json;
};

describe('a file that is no tally', () => {
  it.each([
    ['nothing', (): unknown => null, 'the file must be an object'],
    ['a list', (): unknown => [], 'the file must be an object'],
    ['another format', () => changed(set(['format'], 'comity.recipe')), 'format must be “comity.tally”'],
    ['a later version', () => changed(set(['formatVersion'], 2)), 'written in format 2; this version reads format 1'],
    ['no seed', () => changed(set(['seed'], -1)), 'seed must be a whole number from 0 to 4294967295'],
    ['an endless case', () => changed(set(['horizon'], 1e12)), 'horizon must be a whole number'],
    ['more runs than it counts', () => changed(set(['runs'], 21)), 'runs must be the number of runs in ranges, 20'],
    [
      'runs twice',
      () =>
        changed(
          set(
            ['ranges'],
            [
              [0, 10],
              [5, 15],
            ],
          ),
        ),
      'runs 5 to 9 are counted already',
    ],
    ['backward ranges', () => changed(set(['ranges'], [[20, 0]])), 'ranges[0] must be two ascending numbers'],
    ['too few outcomes', () => changed(set(['ends'], [])), 'ends must be a list of 7'],
    ['an odd list', () => changed(set(['legs', 0, 'counts'], [1])), 'legs[0].counts must be pairs of numbers'],
    [
      'a bucket beyond the horizon',
      () => changed(set(['legs', 0, 'counts'], [1e6, 1])),
      'legs[0].counts[0] must be a whole number',
    ],
    [
      'buckets in disorder',
      () => changed(set(['legs', 0, 'counts'], [5, 1, 4, 1])),
      'must be larger than the place before',
    ],
    ['half a run', () => changed(set(['legs', 0, 'counts'], [5, 0.5])), 'legs[0].counts[1] must be a whole number'],
    [
      'a sum in words',
      () => changed(set(['moments', 0, 'sum'], 'many')),
      'moments[0].sum must be a whole number in digits',
    ],
    [
      'an endless sum',
      () => changed(set(['totalSquares'], '9'.repeat(5000))),
      'totalSquares must be a whole number in digits',
    ],
    ['days that contradict the leg', () => changed(set(['legs', 0, 'days'], [])), 'legs[0].days must be counts of'],
    [
      'outcomes of other runs',
      () => changed(set(['items', 0, 'outcomes', 0], 99)),
      'items[0].outcomes must be counts of 20 runs',
    ],
    [
      'a moment of more runs than there are',
      () => changed(set(['moments', 0, 'counts'], [5, 1000])),
      'moments[0].counts must be counts of at most 20 runs, not of 1000',
    ],
    ['a negative sum', () => changed(set(['legs', 0, 'sum'], '-5')), 'legs[0].sum must be a whole number in digits'],
    [
      'a sum beyond the horizon',
      () => changed(set(['ends', 0, 'sum'], '9'.repeat(60))),
      'ends[0].sum must be no more than',
    ],
    [
      'more losses than runs',
      () => changed(set(['lossCauses', 0], 1e15)),
      'lossCauses must be counts of at most 20 runs',
    ],
    [
      'ranges in disorder',
      () =>
        changed(
          set(
            ['ranges'],
            [
              [10, 20],
              [0, 10],
            ],
          ),
        ),
      'ranges[1] must be after the range before it',
    ],
    [
      'endless ranges',
      () =>
        changed(
          set(
            ['ranges'],
            Array.from({ length: 200_000 }, (_, i) => [2 * i, 2 * i + 1]),
          ),
        ),
      'ranges must be a list of at most 10000',
    ],
    ['a version that is no number', () => changed(set(['formatVersion'], { toString: 1 })), 'formatVersion must be'],
    ['a holder of nothing', () => changed(set(['stages', 0, 'holder'], 'me')), 'stages[0].holder must be a holder'],
    ['a stage without a name', () => changed(set(['stages', 0, 'stage'], 4)), 'stages[0].stage must be a text'],
  ] as const)('is refused with a sentence: %s', (_, value, says) => {
    expect(() => tallyFromJson(value())).toThrow(says);
  });

  it('never does worse than a sentence, whatever is changed in it', () => {
    type Path = readonly (string | number)[];
    const paths = (value: unknown, at: Path = []): readonly Path[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => [[...at, key], ...paths(one, [...at, key])])
        : [];
    const all = paths(file());
    const junk = fc.constantFrom<unknown>(null, -1, 0.5, 1e300, 'x', '', [], {}, [null], { sum: '1' }, true);
    fc.assert(
      fc.property(fc.nat(all.length - 1), junk, (i, value) => {
        try {
          tallyFromJson(changed(set(all[i] ?? [], value)));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/tally|counted already/);
        }
      }),
      { numRuns: count(2000) },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { QUANTILES, type QuantileId } from '#domain/simulation-result.ts';
import { legQuantile, within } from '#simulation/rows/leg-figures.ts';
import { buffersOf, mergeTallies } from '#simulation/rows/merge.ts';
import { resultOf } from '#simulation/rows/results.ts';
import { newTally } from '#simulation/rows/tally.ts';
import { tallyToJson } from '#simulation/rows/tally-json.ts';
import { tallyFromJson } from '#simulation/rows/tally-read.ts';
import { bucketOf, bucketStart, roundedDays } from '#simulation/statistics.ts';
import { count } from '#support/counts.ts';
import { filledStages, layout, type Row, row, tallied } from '#support/rows.ts';

const rows = fc.array(row, { minLength: 1, maxLength: 60 });
const TOTAL = LEG_IDS.indexOf('total');
const coarse = (minutes: number) => roundedDays(bucketStart(bucketOf(minutes)));

describe('tallies of shards', () => {
  it('merge, in any order and through a file, to exactly that of the single run', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (all, one, two) => {
        const [a = 0, b = 0] = [one % all.length, two % all.length].sort((x, y) => x - y);
        const parts = [tallied(all.slice(b), b), tallied(all.slice(0, a)), tallied(all.slice(a, b), a)];
        const whole = tallied(all);
        const merged = newTally(layout, 7);
        for (const part of parts) mergeTallies(merged, tallyFromJson(JSON.parse(JSON.stringify(tallyToJson(part)))));
        expect(tallyToJson(merged)).toEqual(tallyToJson(whole));
        expect(resultOf(merged)).toEqual(resultOf(whole));
      }),
      { numRuns: count(300) },
    );
  });

  it('pass between workers by handing over their memory', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const tally = tallied(all);
        const before = JSON.stringify(tallyToJson(tally));
        const received = structuredClone(tally, { transfer: buffersOf(tally) });
        expect(JSON.stringify(tallyToJson(received))).toBe(before);
      }),
      { numRuns: count(50) },
    );
  });

  it.each([
    ['the same runs', (other: Row[]) => tallied(other, 1), 'run 1 is counted already'],
    ['another seed', () => newTally(layout, 8), 'one has seed 7 and one 8'],
    ['another route', () => newTally({ ...layout, route: 'x' }, 7), 'one is of route "bilateral" and one of "x"'],
    ['another case', () => newTally({ ...layout, horizon: 5 }, 7), 'different versions of the case'],
    ['other settings', () => ({ ...newTally(layout, 7), of: 'quality 1' }), 'different cases or settings'],
  ] as const)('are refused where they hold %s', (_, other, says) => {
    const [first] = fc.sample(fc.array(row, { minLength: 2, maxLength: 2 }), { numRuns: 1, seed: 1 });
    const into = tallied(first ?? []);
    const before = JSON.stringify(tallyToJson(into));
    expect(() => mergeTallies(into, other(first ?? []))).toThrow(says);
    expect(JSON.stringify(tallyToJson(into))).toBe(before);
  });
});

describe('the result of a tally', () => {
  it('has the quantiles, means and shares that the runs have one by one', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const tally = tallied(all);
        const result = resultOf(tally);
        LEG_IDS.forEach((leg, i) => {
          const done = all
            .map(({ legs }) => legs[i] ?? -1)
            .filter((minutes) => minutes >= 0)
            .sort((a, b) => a - b);
          const rank = (p: number) => done[Math.max(1, Math.ceil(p * done.length)) - 1] ?? 0;
          const summary = result.legs[leg];
          expect(summary?.runs ?? 0).toBe(done.length);
          if (!summary) return;
          for (const [name, p] of Object.entries(QUANTILES)) {
            expect(summary[name as QuantileId]).toBe(coarse(rank(p)));
            expect(legQuantile(tally, leg, p)).toBe(coarse(rank(p)));
          }
          expect(summary.mean).toBeCloseTo(done.reduce((a, b) => a + b, 0) / done.length / 1440, 2);
          for (const day of [0, 1, 30, 120, 1825]) {
            expect(within(tally, leg, day)).toBe(done.filter((minutes) => minutes <= day * 1440).length / done.length);
          }
        });
        OUTCOMES.forEach((outcome, i) => {
          expect(result.outcomes[outcome]).toBe(all.filter((one) => one.outcome === i).length / all.length);
        });
        expect(result.someEvidence).toBe(all.filter(({ inHandAt }) => inHandAt >= 0).length / all.length);
        expect(result.lossCauses.lapse).toBe(all.filter(({ lossCause }) => lossCause === 1).length / all.length);
      }),
      { numRuns: count(300) },
    );
  });

  it('gives each stage its share of the mean and of the variance of the whole way', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const done = all.filter(({ legs }) => (legs[TOTAL] ?? -1) >= 0);
        const totals = done.map(({ legs }) => legs[TOTAL] ?? 0);
        const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
        const covariance = (x: readonly number[], y: readonly number[]) =>
          mean(x.map((one, i) => (one - mean(x)) * ((y[i] ?? 0) - mean(y))));
        for (const share of resultOf(tallied(all)).stages) {
          const column = layout.stages.findIndex((one) => one.actor === share.procedure && one.stage === share.stage);
          const stays = done.map((one) => Math.max(0, one.stays[filledStages.indexOf(column)] ?? 0));
          const beside =
            share.procedure === 'preservation' || share.procedure === 'domestic-order' || share.procedure === 'police';
          const variance = covariance(totals, totals);
          const expected = beside || done.length === 0 ? 0 : mean(totals) === 0 ? 0 : mean(stays) / mean(totals);
          expect(share.shareOfMean).toBeCloseTo(expected, 9);
          const part = beside || done.length < 2 || variance < 1e-9 ? 0 : covariance(stays, totals) / variance;
          expect(share.shareOfVariance).toBeCloseTo(part, 4);
        }
      }),
      { numRuns: count(200) },
    );
  });

  it('names a run of the most frequent outcome that ends where half of those have ended', () => {
    fc.assert(
      fc.property(rows, fc.nat(1000), (all, from) => {
        const result = resultOf(tallied(all, from));
        const run = all[(result.representative ?? -1) - from];
        const alike = all.filter(({ outcome }) => outcome === run?.outcome);
        for (const outcome of OUTCOMES.keys()) {
          expect(all.filter((one) => one.outcome === outcome).length).toBeLessThanOrEqual(alike.length);
        }
        const ends = alike.map(({ endedAt }) => endedAt).sort((a, b) => a - b);
        expect(bucketOf(run?.endedAt ?? -1)).toBe(bucketOf(ends[Math.ceil(ends.length / 2) - 1] ?? 0));
      }),
      { numRuns: count(300) },
    );
  });

  it('has no number that is none, whatever was counted', () => {
    const numbers = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [value];
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (all) => {
        for (const one of numbers(resultOf(tallied(all)))) {
          if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
        }
      }),
      { numRuns: count(200) },
    );
  });

  it('counts no more memory for more runs', () => {
    const [one] = fc.sample(row, { numRuns: 1, seed: 3 });
    if (!one) throw new Error('no row');
    const size = (tally: ReturnType<typeof tallied>) =>
      buffersOf(tally).reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(size(tallied(Array.from({ length: 5000 }, () => one)))).toBe(size(tallied([one])));
  });
});

describe('a row that no case can have written', () => {
  it('stops the count', () => {
    const [one] = fc.sample(row, { numRuns: 1, seed: 3 });
    if (!one) throw new Error('no row');
    expect(() => tallied([{ ...one, answeredAt: layout.horizon + 2 }])).toThrow('beyond its horizon');
    expect(() => tallied([{ ...one, endedAt: -1 }])).toThrow('run 0 has no end');
  });
});

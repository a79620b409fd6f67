import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, bucketOf, bucketStart, mean, merge, newHistogram, quantile, quantiles } from '#simulation/statistics.ts';
import { count } from '#support/counts.ts';

const minute = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5_000_000 }));
const histogramOf = (values: readonly number[]) => {
  const histogram = newHistogram();
  for (const value of values) add(histogram, value);
  return histogram;
};

describe('histograms', () => {
  it('are exact under 2,048 minutes and within 1/1024 above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (value) => {
        const start = bucketStart(bucketOf(value));
        expect(start).toBeLessThanOrEqual(value);
        if (value < 2048) expect(start).toBe(value);
        else expect((value - start) / value).toBeLessThan(1 / 1024);
      }),
      { numRuns: count(4000) },
    );
  });

  it('of shards merge to exactly those of the whole', () => {
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 200 }), fc.nat(), (values, cut) => {
        const at = cut % values.length;
        const [left, right, whole] = [
          histogramOf(values.slice(0, at)),
          histogramOf(values.slice(at)),
          histogramOf(values),
        ];
        merge(left, right);
        expect(left.counts).toEqual(whole.counts);
        expect(left.chunks).toEqual(whole.chunks);
        expect([left.total, left.sum]).toEqual([whole.total, whole.sum]);
        for (const p of [0.1, 0.5, 0.9, 1]) expect(quantile(left, p)).toBe(quantile(whole, p));
      }),
      { numRuns: count(1000) },
    );
  });

  it('give the nearest-rank quantile and the exact mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2047 }), { minLength: 1, maxLength: 100 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const histogram = histogramOf(values);
        for (const p of [0.1, 0.5, 0.9])
          expect(quantile(histogram, p)).toBe(sorted[Math.max(1, Math.ceil(p * sorted.length)) - 1]);
        expect(mean(histogram)).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 9);
      }),
      { numRuns: count(1000) },
    );
  });

  it('give several quantiles at once as one by one, and never fall', () => {
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 100 }), (values) => {
        const shares = [0.01, 0.1, 0.5, 0.5, 0.975, 1];
        const histogram = histogramOf(values);
        const found = quantiles(histogram, shares) ?? [];
        expect(found).toEqual(shares.map((share) => quantile(histogram, share)));
        expect([...found].sort((a, b) => a - b)).toEqual(found);
        expect(found.at(-1)).toBe(bucketStart(bucketOf(Math.max(...values))));
      }),
      { numRuns: count(1000) },
    );
  });

  it('that are empty have no quantile and no mean', () => {
    expect([quantile(newHistogram(), 0.5), mean(newHistogram())]).toEqual([null, null]);
  });
});

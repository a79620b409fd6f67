import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentialThreshold, frictionFactor, hazardPerDay, quantileDays, toMinutes } from '#domain/duration-model.ts';
import { count } from '#support/counts.ts';

const lognormal = fc
  .tuple(fc.double({ min: 0.01, max: 200, noNaN: true }), fc.double({ min: 1.01, max: 6, noNaN: true }))
  .map(([median, spread]) => ({ median, p90: median * spread }));

describe('a duration by median and 90th percentile', () => {
  it('meets both, within what a table of 2,049 nodes can', () => {
    fc.assert(
      fc.property(lognormal, (model) => {
        expect(quantileDays(model, 0.5) / model.median).toBeCloseTo(1, 6);
        expect(quantileDays(model, 0.9) / model.p90).toBeCloseTo(1, 3);
      }),
      { numRuns: count(1000) },
    );
  });

  it('never shortens as luck worsens, and is cut at three standard deviations', () => {
    const u = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(lognormal, u, u, (model, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(quantileDays(model, low)).toBeLessThanOrEqual(quantileDays(model, high));
        expect(quantileDays(model, high)).toBeLessThanOrEqual(
          model.median * (model.p90 / model.median) ** (3 / 1.28155) * 1.0001,
        );
      }),
      { numRuns: count(10_000) },
    );
  });

  it('is the same number at the first reading and when its table has been baked', () => {
    fc.assert(
      fc.property(lognormal, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (model, u) => {
        const first = quantileDays(model, u);
        for (let i = 0; i < 100; i += 1) expect(quantileDays(model, u)).toBe(first);
      }),
      { numRuns: count(200) },
    );
  });

  it('no delay is no delay, and no friction changes nothing', () => {
    expect(quantileDays({ median: 0, p90: 0 }, 0.7)).toBe(0);
    expect(frictionFactor(0, 0.99)).toBe(1);
    expect(frictionFactor(0.38, 0.5)).toBeCloseTo(1, 9);
    expect(toMinutes(1.5, 2)).toBe(4320);
  });
});

describe('the hazard that a user deletes', () => {
  it('of three in a hundred a month leaves 97 % after thirty days', () => {
    const perDay = hazardPerDay(0.03);
    const share = exponentialThreshold(0.03) / perDay;
    expect(share).toBeCloseTo(30, 9);
  });
});

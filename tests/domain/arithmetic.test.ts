import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential, logarithm, normalQuantile } from '#domain/arithmetic.ts';
import { count } from '#support/counts.ts';

const near = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(expected)));

describe('own exponential and logarithm', () => {
  it('agree with the engine to 1e-12', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        near(exponential(x), Math.exp(x), 1e-12);
      }),
      { numRuns: count(10_000) },
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(Math.log(x))));
      }),
      { numRuns: count(10_000) },
    );
  });

  it('give the same bits today as on the day recipes were first stored', () => {
    expect([exponential(-0.38), exponential(2.7), logarithm(3.125), normalQuantile(0.9)]).toEqual([
      0.6838614092123558, 14.879731724872837, 1.1394342831883648, 1.2815515641401563,
    ]);
  });

  it('refuse what has no answer', () => {
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => logarithm(bad)).toThrow('out of range');
    for (const bad of [701, -701, Number.NaN]) expect(() => exponential(bad)).toThrow('out of range');
    for (const bad of [0, 1, Number.NaN]) expect(() => normalQuantile(bad)).toThrow('not inside');
  });
});

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [0.001, -3.090232306167813],
    [0.999, 3.090232306167813],
  ])('at %f is %f', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-8);
  });
});

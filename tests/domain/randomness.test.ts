import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileDays } from '#domain/duration-model.ts';
import { keyHash, luckOf, uniform } from '#domain/randomness.ts';
import { count } from '#support/counts.ts';

const runs = count(100_000);
const draw = (seed: number, key: string): number[] =>
  Array.from({ length: runs }, (_, run) => uniform(luckOf(seed, run), key));
const correlation = (a: readonly number[], b: readonly number[]): number => {
  const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const [ma, mb] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    ab += (x - ma) * (y - mb);
    aa += (x - ma) ** 2;
    bb += (y - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
};

describe('keyed luck', () => {
  it('is a number in [0, 1) that depends on seed, run and key alone', () => {
    const uint32 = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(uint32, uint32, fc.string(), (seed, run, key) => {
        const u = uniform(luckOf(seed, run), key);
        expect(u).toBeGreaterThanOrEqual(0);
        expect(u).toBeLessThan(1);
        expect(uniform(luckOf(seed, run), key)).toBe(u);
      }),
      { numRuns: count(10_000) },
    );
  });

  it('is uniform over runs: chi-square over 64 cells', () => {
    for (const key of ['request/screening/1', 'request/screening/2', 'friction/requested']) {
      const cells = new Array<number>(64).fill(0);
      for (const u of draw(20260101, key)) cells[Math.floor(u * 64)] = (cells[Math.floor(u * 64)] ?? 0) + 1;
      const expected = runs / 64;
      const chi = cells.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
      // 63 degrees of freedom: beyond 115 once in ten thousand times; the seed is fixed, so this never flickers.
      expect(chi).toBeLessThan(115);
    }
  });

  it('is independent between keys, visits and neighbouring runs and seeds', () => {
    const base = draw(7, 'request/queueing/1');
    for (const other of [
      draw(7, 'request/queueing/2'),
      draw(7, 'request/screening/1'),
      draw(8, 'request/queueing/1'),
      base.slice(1).concat(0.5),
    ]) {
      expect(Math.abs(correlation(base, other))).toBeLessThan(5 / Math.sqrt(runs));
    }
  });

  it('is uniform over runs: the largest distance of Kolmogorov and Smirnov, for many keys', () => {
    const keys = ['request/drafting/1', 'request/translation/1', 'evidence.mailbox/deletion/1', 'production-order/x/9'];
    for (const key of keys) {
      const sorted = Float64Array.from(draw(4, key)).sort();
      let distance = 0;
      for (const [i, u] of sorted.entries()) distance = Math.max(distance, Math.abs(u - (i + 0.5) / runs));
      // Beyond 2.2 once in ten thousand samples of such a size.
      expect(distance * Math.sqrt(runs)).toBeLessThan(2.2);
    }
  });

  it('is jointly uniform for two keys: chi-square over 16 by 16 cells', () => {
    for (const [one, other] of [
      ['friction/requesting', 'friction/requested'],
      ['request/screening/1', 'request/screening/2'],
      ['request/silence/1', 'request/queueing/1'],
    ] as const) {
      const cells = new Float64Array(256);
      const second = draw(12, other);
      for (const [run, u] of draw(12, one).entries()) {
        const cell = Math.floor(u * 16) * 16 + Math.floor((second[run] ?? 0) * 16);
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
      const expected = runs / 256;
      // 255 degrees of freedom: beyond 347 once in ten thousand times.
      expect(cells.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)).toBeLessThan(347);
    }
  });

  it('makes a paired comparison sharper: under the same luck a halved stage is never longer, and the difference varies less', () => {
    const model = { median: 22, p90: 75 };
    const days = draw(3, 'request/queueing/1').map((u) => quantileDays(model, u));
    const others = draw(4, 'request/queueing/1').map((u) => quantileDays(model, u));
    const variance = (xs: readonly number[]) => {
      const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
      return xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length;
    };
    const paired = days.map((whole) => whole - whole / 2);
    const unpaired = days.map((whole, run) => whole - (others[run] ?? 0) / 2);
    expect(Math.min(...paired.slice(0, 1000))).toBeGreaterThan(0);
    // For independent draws the variances add: 1 + 1/4 against 1/4 under the same luck.
    expect(variance(unpaired) / variance(paired)).toBeGreaterThan(4);
    expect(variance(unpaired) / variance(paired)).toBeLessThan(6);
  });

  it('has not changed since recipes were first stored', () => {
    // A change here changes every stored run: raise LUCK_VERSION and write a decision record.
    const values = [0, 1, 2].flatMap((run) =>
      ['request/drafting/1', 'friction/requesting'].map((key) => uniform(luckOf(7, run), key)),
    );
    expect(values).toMatchInlineSnapshot(`
      [
        0.9677737290039659,
        0.5950297708623111,
        0.4160066368058324,
        0.8094007042236626,
        0.27265577926300466,
        0.9572626138105989,
      ]
    `);
    expect([keyHash(''), keyHash('request/silence/1')]).toMatchInlineSnapshot(`
      [
        1947474976,
        1257723536,
      ]
    `);
  });
});

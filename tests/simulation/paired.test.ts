import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { addPairs, noPairs, type PairedResult, pairedResult, pairedSteps } from '#simulation/paired.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { studentQuantile } from '#simulation/student.ts';
import { whatHelpsSteps } from '#simulation/what-helps.ts';
import { count } from '#support/counts.ts';
import { anyPlan } from '#support/plans.ts';
import { exactPlan } from '#support/slow-plan.ts';

/** Rows that hold no more than what is compared: [answeredAt, inHandAt]. */
type Pair = readonly [number, number, number, number];
const WIDTH = 4;
function resultOfPairs(pairs: readonly Pair[]): PairedResult {
  const side = (answered: 0 | 2, inHand: 1 | 3) =>
    Int32Array.from(pairs.flatMap((pair) => [0, pair[answered], 0, pair[inHand]]));
  const counted = noPairs();
  addPairs(counted, side(0, 1), WIDTH, side(2, 3), WIDTH, pairs.length);
  return pairedResult(counted);
}
const minute = fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 3_000_000 }));
const pairs = fc.array(fc.tuple(minute, minute, minute, minute), { maxLength: 60 });

describe('paired differences', () => {
  it('are those of the pairs, one by one, and lie in their interval', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const result = resultOfPairs(all);
        const both = all.filter(([a, , b]) => a >= 0 && b >= 0).map(([a, , b]) => (b - a) / 1440);
        expect(result.bothAnswered).toBe(both.length);
        const mean = both.reduce((sum, one) => sum + one, 0) / both.length;
        if (both.length === 0) expect(result.days).toBeNull();
        else expect(result.days?.mean).toBeCloseTo(mean, 2);
        if (both.length >= 2) {
          const variance = both.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (both.length - 1);
          const half = studentQuantile(both.length - 1) * Math.sqrt(variance / both.length);
          expect(result.days?.low).toBeCloseTo(mean - half, 2);
          expect(result.days?.high).toBeCloseTo(mean + half, 2);
        } else expect(result.days?.low ?? null).toBeNull();
        const won = all.filter(([, a, , b]) => a < 0 && b >= 0).length;
        const lost = all.filter(([, a, , b]) => a >= 0 && b < 0).length;
        expect([result.onlySecond, result.onlyFirst]).toEqual([won, lost]);
        const { difference, low, high } = result.usable;
        expect(difference).toBeCloseTo(all.length === 0 ? 0 : (won - lost) / all.length, 12);
        if (low !== null && high !== null)
          expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
        else expect(all.length).toBeLessThan(2);
      }),
      { numRuns: count(1000) },
    );
  });

  it('that are all the same still leave doubt about shares, and none about days', () => {
    const same = resultOfPairs(Array.from({ length: 10 }, (): Pair => [1440, 1440, 2880, 2880]));
    expect(same.days).toEqual({ mean: 1, low: 1, high: 1 });
    expect(same.usable.difference).toBe(0);
    expect(same.usable.low).toBeLessThan(-0.1);
    expect(same.usable.high).toBeGreaterThan(0.1);
  });

  it('use Student’s quantile for few runs and the normal one for many', () => {
    expect(studentQuantile(1)).toBe(12.706);
    expect(studentQuantile(30)).toBe(2.042);
    expect(studentQuantile(31)).toBeCloseTo(2.0395, 3);
    expect(studentQuantile(120)).toBeCloseTo(1.9799, 3);
    expect(studentQuantile(1_000_000)).toBeCloseTo(1.96, 4);
  });

  it('hold the true difference in about 95 of 100 samples', () => {
    let [inside, samples] = [0, 0];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 12, maxLength: 12 }), (differences) => {
        const { days } = resultOfPairs(differences.map((one): Pair => [0, -1, one, -1]));
        samples += 1;
        if (
          days?.low !== null &&
          days?.high !== null &&
          days &&
          days.low <= 10_000 / 1440 &&
          10_000 / 1440 <= days.high
        )
          inside += 1;
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(inside / samples).toBeGreaterThan(0.9);
    expect(inside / samples).toBeLessThan(0.99);
  });
});

describe('two settings under the same luck', () => {
  const plan = anyPlan();
  const side = (quality: number | null) => ({ plan, route: 'bilateral', settings: { ...DEFAULT_SETTINGS, quality } });
  const last = <T>(steps: Iterable<T>): T | undefined => [...steps].at(-1);

  it('differ in nothing from themselves', () => {
    const result = last(pairedSteps(side(0.5), side(0.5), 7, 50))?.result;
    expect(result?.runs).toBe(50);
    expect(result?.days?.mean ?? 0).toBe(0);
    expect([result?.onlyFirst, result?.onlySecond]).toEqual([0, 0]);
  });

  it('are compared run by run', () => {
    const result = last(pairedSteps(side(0), side(1), 7, 40, 100))?.result;
    const answers = (quality: number, run: number) =>
      rehearse(plan, routeOf(plan, 'bilateral'), { ...DEFAULT_SETTINGS, quality }, 7, run).answeredAt;
    const differences = Array.from(
      { length: 40 },
      (_, i) => [answers(0, 100 + i), answers(1, 100 + i)] as const,
    ).flatMap(([a, b]) => (a === null || b === null ? [] : [(b - a) / 1440]));
    expect(result?.bothAnswered).toBe(differences.length);
    expect(result?.days?.mean).toBeCloseTo(differences.reduce((a, b) => a + b, 0) / differences.length, 2);
  });

  it('sharpen step by step and can be left at any time', () => {
    const done = [...pairedSteps(side(0), side(1), 7, 50)].map((step) => [step.done, step.total]);
    expect(done.at(-1)).toEqual([50, 50]);
    expect(done.length).toBeGreaterThan(0);
    expect(() => [...pairedSteps({ ...side(0), route: 'nowhere' }, side(1), 7, 5)]).toThrow('no route "nowhere"');
  });
});

describe('what would help most', () => {
  it('is the stage that takes longest, by half of its time', () => {
    const items = anyPlan().items.map((item) => ({ ...item, retention: null, deletion: null }));
    const plan = exactPlan(
      { 'request.drafting': 10, 'request.queueing': 80, 'request.ordering': 30 },
      { 'request.never-sent': 0, 'request.silence': 0 },
      { items },
    );
    const side = { plan, route: 'uncc', settings: { ...DEFAULT_SETTINGS, quality: 1 } };
    const steps = [...whatHelpsSteps(side, 7, 30)];
    const last = steps.at(-1);
    expect(last?.done).toBe(last?.total);
    const answered = last?.helps.filter(({ result }) => result.days !== null) ?? [];
    expect(answered.slice(0, 3).map(({ stage, result }) => [stage, result.days?.mean])).toEqual([
      ['queueing', -40],
      ['ordering', -15],
      ['drafting', -5],
    ]);
    expect(answered[0]?.label).toBe('Logged; waiting for a first reader');
    // No way through the own court was taken: halving it would change nothing, so it is not listed.
    expect(last?.helps.map(({ stage }) => stage)).not.toContain('issuing-court');
  });

  it('runs a case as it is where nothing is halved that it takes', () => {
    const plan = anyPlan();
    const route = routeOf(plan, 'bilateral');
    for (let run = 0; run < 20; run += 1) {
      const halved = rehearse(plan, route, DEFAULT_SETTINGS, 7, run, { actor: 'police', stage: 'answering' });
      expect(halved.system.recorder.marks).toEqual(
        rehearse(plan, route, DEFAULT_SETTINGS, 7, run).system.recorder.marks,
      );
    }
  });
});

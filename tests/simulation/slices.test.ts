import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { resultOf } from '#simulation/rows/results.ts';
import { openSource } from '#simulation/rows/source.ts';
import { newTally } from '#simulation/rows/tally.ts';
import { tallyToJson } from '#simulation/rows/tally-json.ts';
import { simulationSteps } from '#simulation/simulate.ts';
import { countRuns, sliceSizes } from '#simulation/slices.ts';
import { count } from '#support/counts.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();

describe('slices', () => {
  it('make up all runs, begin small and never grow beyond the largest', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 200, max: 9000 }),
        (runs, first, largest) => {
          const sizes = sliceSizes(runs, first, largest);
          expect(sizes.reduce((a, b) => a + b, 0)).toBe(runs);
          expect(sizes.every((size) => size > 0 && size <= largest)).toBe(true);
          expect(sizes[0] ?? 0).toBeLessThanOrEqual(first);
        },
      ),
      { numRuns: count(300) },
    );
  });

  it('of any size give the same tally, from any run number on', () => {
    const source = openSource(plan, 'uncc-preserved', DEFAULT_SETTINGS, 7);
    const tallyOf = (from: number, sizes: readonly number[]) => {
      const tally = newTally(source.layout, 7, source.onActors);
      let next = from;
      for (const size of sizes) {
        countRuns(tally, source, next, size);
        next += size;
      }
      return tallyToJson(tally);
    };
    expect(tallyOf(500, [1, 2, 37])).toEqual(tallyOf(500, [40]));
    expect(tallyOf(500, [40])).not.toEqual(tallyOf(501, [40]));
    expect(tallyOf(0, [1100])).toEqual(tallyOf(0, [1000, 100]));
  });
});

describe('a simulation in steps', () => {
  it('shows every route after each step, sharper each time, and ends with what its last step showed', () => {
    const steps = simulationSteps(plan, ['uncc', 'bilateral'], DEFAULT_SETTINGS, 7, 100);
    let last = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value.map(({ route, runs }) => [route, runs])).toEqual([
          ['uncc', 100],
          ['bilateral', 100],
        ]);
        break;
      }
      const { done, total, tallies, results } = step.value;
      expect(results).toEqual(tallies.map(resultOf));
      expect(results.every(({ runs }) => runs * 2 === done)).toBe(true);
      expect(done).toBeGreaterThan(last);
      expect(total).toBe(200);
      last = done;
    }
    expect(last).toBe(200);
  });

  it('is refused for a route that the plan has not, or that is closed', () => {
    const first = (route: string) => simulationSteps(plan, [route], DEFAULT_SETTINGS, 7, 1).next();
    expect(() => first('nowhere')).toThrow('no route "nowhere"');
    expect(() => first('emergency')).toThrow('is closed');
  });
});

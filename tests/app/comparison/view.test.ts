import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRoutes } from '#app/comparison/lane-view.ts';
import {
  type ComparisonView,
  firstView,
  MAX_SEED,
  qualityInForce,
  RUN_COUNTS,
  readView,
  settingsOf,
  writeView,
} from '#app/comparison/view.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const first = firstView(plan);
const routes = drawnRoutes(plan).map((route) => route.id);

const views: fc.Arbitrary<ComparisonView> = fc.record({
  quality: fc.option(fc.integer({ min: 0, max: 100 })),
  requesting: fc.option(fc.constantFrom('H', 'M', 'L')),
  requested: fc.option(fc.constantFrom('H', 'M', 'L', 'X')),
  seed: fc.integer({ min: 0, max: MAX_SEED }),
  runs: fc.constantFrom(...RUN_COUNTS),
  scale: fc.constantFrom('log', 'linear'),
  whatIf: fc.boolean(),
  day: fc.integer({ min: 0, max: 5000 }),
  route: fc.option(fc.constantFrom(...routes)),
});

describe('the address of a view', () => {
  it('is empty for the first view', () => {
    expect(writeView(first, plan).toString()).toBe('');
    expect(readView(new URLSearchParams(), plan)).toEqual(first);
  });
  it('brings every view back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(new URLSearchParams(writeView(view, plan).toString()), plan)).toEqual(view);
      }),
    );
  });
  it('ignores what it cannot use', () => {
    const query = 'quality=-1&requesting=X&requested=Q&seed=99999999999&runs=7&axis=cubic&day=1e9&route=__proto__';
    expect(readView(new URLSearchParams(query), plan)).toEqual(first);
  });
  it('survives anything', () => {
    const names = ['quality', 'requesting', 'requested', 'seed', 'runs', 'axis', 'what-if', 'day', 'route'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string())), (pairs) => {
        const view = readView(new URLSearchParams(pairs), plan);
        expect(readView(writeView(view, plan), plan)).toEqual(view);
      }),
    );
  });
});

it('drafting quality follows the requesting State until it is chosen', () => {
  expect(qualityInForce(settingsOf(first), plan)).toBe(plan.practice.quality.M);
  expect(qualityInForce(settingsOf({ ...first, requesting: 'H' }), plan)).toBe(plan.practice.quality.H);
  expect(qualityInForce(settingsOf({ ...first, quality: 35 }), plan)).toBe(0.35);
});

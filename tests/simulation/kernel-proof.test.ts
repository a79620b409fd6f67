/**
 * Four hundred runs on every shipped route in the deep test, and a tenth of all counts in `npm test`.
 *
 * The kernel is not a second model: it is written from the charts and the policies' tables. Here it is held to the live
 * actors, run for run and milestone for milestone. If a chart, a policy or a port changes and the kernel does not, this
 * breaks before a user sees a wrong picture.
 */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { kernelSource } from '#simulation/kernel/generate.ts';
import { openKernel } from '#simulation/kernel/kernel-source.ts';
import { anyCase, anyInjects, anySettings } from '#support/any-case.ts';
import { tieStorm } from '#support/arbitraries.ts';
import { count } from '#support/counts.ts';
import { AGREEMENT, directPlan, EMERGENCY, POLICE, VOLUNTARY } from '#support/direct-plans.ts';
import { anyPlan } from '#support/plans.ts';
import { firstDifference } from '#support/prove-kernel.ts';
import { shippedPlans } from '#support/shipped.ts';
import { textOf } from '#support/source-files.ts';

const direct = () => [VOLUNTARY, EMERGENCY, AGREEMENT, POLICE].map((one) => directPlan(one));
const shipped = shippedPlans().flatMap((plan) =>
  plan.routes.filter(isPlayable).map((route) => [plan.scenario, route.id, plan, route] as const),
);
const doors = direct().flatMap((plan) =>
  plan.routes.filter(isPlayable).map((route) => [route.id, plan, route] as const),
);

test('the committed kernel is what the charts and policies say now (npm run kernel)', () => {
  expect(textOf('src/simulation/kernel/case-kernel.generated.ts')).toBe(kernelSource());
});

describe('as the live actors, to the minute,', () => {
  it.each(shipped)('scenario %s, route %s', (_scenario, _route, plan, route) => {
    expect(firstDifference(plan, route, DEFAULT_SETTINGS, plan.seed, count(400))).toBeNull();
  });

  it.each(doors)('direct route %s', (_id, plan, route) => {
    expect(firstDifference(plan, route, DEFAULT_SETTINGS, 20260301, count(200))).toBeNull();
  });

  const bases = [anyPlan(), anyPlan({ lifeAtRisk: true }), ...shippedPlans(), ...direct()];
  it('over arbitrary cases and settings', () => {
    const arbitrary = fc.constantFrom(...bases).chain((base) => anyCase(base));
    fc.assert(
      fc.property(arbitrary, anySettings, fc.nat(), fc.nat(0xffffffff), (plan, settings, pick, seed) => {
        const routes = plan.routes.filter(isPlayable);
        const route = routes[pick % routes.length];
        expect(route && firstDifference(plan, route, settings, seed, 3)).toBeNull();
      }),
      { numRuns: count(2000) },
    );
  });

  it('over arbitrary settings of one plan, whose programs share what the law answers', () => {
    const opened = [...shippedPlans(), ...direct()].flatMap((plan) =>
      plan.routes.filter(isPlayable).map((route) => ({ plan, route })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...opened), anySettings, fc.nat(0xffffffff), ({ plan, route }, settings, seed) => {
        expect(firstDifference(plan, route, settings, seed, 3)).toBeNull();
      }),
      { numRuns: count(1000) },
    );
  });

  it('over tie storms, where everything takes 0 to 3 minutes', () => {
    fc.assert(
      fc.property(tieStorm, anyInjects(6), fc.nat(), fc.nat(0xffffffff), (storm, injects, pick, seed) => {
        const plan = { ...storm, injects };
        const routes = plan.routes.filter(isPlayable);
        const route = routes[pick % routes.length];
        expect(route && firstDifference(plan, route, DEFAULT_SETTINGS, seed, 3)).toBeNull();
      }),
      { numRuns: count(2000) },
    );
  });
});

test('a plan that the kernel has no room for is refused with a sentence', () => {
  const plan = anyPlan();
  const [item] = plan.items;
  const crowded = {
    ...plan,
    items: Array.from({ length: 13 }, (_, i) => ({ ...item, id: `item-${i}` }) as (typeof plan.items)[number]),
  };
  const route = crowded.routes.find(isPlayable);
  expect(() => route && openKernel(crowded, route, DEFAULT_SETTINGS)).toThrow(
    'the kernel has room for 12 evidence items',
  );
});

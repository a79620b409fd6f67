import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { letPass } from '#simulation/recipes.ts';
import { rehearse } from '#simulation/rehearse.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { moves, tieStorm } from '#support/arbitraries.ts';
import { count } from '#support/counts.ts';
import { expectLawful, expectPastKept, playMoves } from '#support/laws.ts';
import { anyPlan } from '#support/plans.ts';

const seed = fc.integer({ min: 0, max: 0xffffffff });
const plans = [
  ['an ordinary plan', fc.constant(anyPlan())],
  ['a plan where life is at risk', fc.constant(anyPlan({ lifeAtRisk: true }))],
  ['a tie storm', tieStorm],
] as const;

describe.each(plans)('on %s', (_, plan) => {
  it('the same recipe is the same run, time runs forward, spans partition, and nothing open is refused', () => {
    fc.assert(
      fc.property(plan, moves(12), seed, (onePlan, someMoves, oneSeed) => {
        const { recipe, runs } = playMoves(onePlan, someMoves, oneSeed);
        expectLawful(onePlan, recipe);
        expectPastKept(runs);
      }),
      { numRuns: count(2000) },
    );
  });

  it('letting time pass never changes what was shown, and every case ends', () => {
    fc.assert(
      fc.property(plan, moves(6), seed, (onePlan, someMoves, oneSeed) => {
        let { recipe } = playMoves(onePlan, someMoves, oneSeed);
        const runs = [replay(onePlan, recipe)];
        for (let stop = nextStop(onePlan, recipe); stop !== null; stop = nextStop(onePlan, recipe)) {
          expect(stop).toBeGreaterThan(recipe.until);
          recipe = letPass(recipe, stop);
          runs.push(replay(onePlan, recipe));
        }
        expectPastKept(runs);
        expect(replay(onePlan, letPass(recipe, minutes(onePlan.horizon + 1))).ended).toBe(true);
      }),
      { numRuns: count(500) },
    );
  });

  it('every route that makes a request ends under policies, with an outcome for every item', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.nat(1000), (onePlan, pick, run) => {
        const routes = onePlan.routes.filter((route) => route.requestBasis !== null);
        const route = routes[pick % routes.length];
        if (!route) throw new Error('the plan has no route');
        const rehearsal = rehearse(onePlan, route, DEFAULT_SETTINGS, 7, run);
        expect(rehearsal.system.ended).toBe(true);
        expect(rehearsal.endedAt).toBeLessThanOrEqual(onePlan.horizon);
        expect(Object.keys(rehearsal.items)).toEqual(onePlan.items.map(({ id }) => id));
        expect(rehearse(onePlan, route, DEFAULT_SETTINGS, 7, run).system.recorder.marks).toEqual(
          rehearsal.system.recorder.marks,
        );
      }),
      { numRuns: count(2000) },
    );
  });
});

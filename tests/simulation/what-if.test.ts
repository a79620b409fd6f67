import { describe, expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { otherRoutesOf } from '#simulation/assess/other-routes.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { otherRoutes } from '#simulation/what-if.ts';
import { count } from '#support/counts.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, debrief, recipeOf } = await nightShift();

describe('with the same luck', () => {
  it('every open and what-if route is replayed to its end, in the order of adoption', () => {
    const others = otherRoutes(plan, recipeOf(debrief.modelAnswer));
    expect(others.map(({ route }) => route)).toEqual(
      plan.routes.filter((route) => route.open || route.whatIf).map(({ id }) => id),
    );
    for (const { run } of others) expect(run.ended).toBe(true);
    const lost = others.filter(({ run }) => run.itemOutcomes?.['sign-in-logs'] === 'lost').map(({ route }) => route);
    expect(lost).toEqual(expect.arrayContaining(['comity', 'bilateral', 'budapest', 'uncc']));
  });

  it('nothing is left to luck at a desk that a person of the cast holds', () => {
    const silent = (cast: object) =>
      Array.from({ length: count(200) + 20 }, (_, seed) => {
        const recipe = { ...recipeOf(debrief.modelAnswer), seed, cast: { prosecutor: 'person' as const, ...cast } };
        return otherRoutes(plan, recipe).filter(({ run }) => run.outcome === 'silent').length;
      }).reduce((sum, one) => sum + one, 0);
    expect(silent({})).toBeGreaterThan(0);
    expect(silent({ 'requested-authority': 'person' })).toBe(0);
  });

  it('another desk chose no route, so none is replayed', () => {
    const seat = must(plan.seats[0], 'the case has a seat');
    const recipe = newRecipe(plan, 'test', { seat });
    expect(otherRoutes(plan, recipe)).toEqual([]);
    expect(otherRoutesOf(plan, recipe)).toEqual([]);
  });
});

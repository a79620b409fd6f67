import { describe, expect, it } from 'vitest';
import { otherRoutes } from '#simulation/what-if.ts';
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
});

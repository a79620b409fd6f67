import { describe, expect, it } from 'vitest';
import { decisionCosts, otherRoutes } from '#simulation/what-if.ts';
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

  it('the preservation of the model answer is what saved the logs', () => {
    const [preserve] = decisionCosts(plan, recipeOf(debrief.modelAnswer));
    expect(preserve).toMatchObject({ compared: 'not-taken', actual: 'obtained', otherwise: 'lost' });
  });

  it('a wrong basis and an incomplete letter cost the days of their return and their questions', () => {
    const costs = decisionCosts(plan, recipeOf(debrief.classicMistake));
    expect(costs.map(({ index }) => index)).toEqual(debrief.classicMistake.map((_, index) => index));
    expect(costs.some(({ days, actual, otherwise }) => actual === otherwise && days > 50)).toBe(true);
  });
});

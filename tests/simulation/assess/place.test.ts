import { describe, expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { otherRoutesOf } from '#simulation/assess/other-routes.ts';
import { type Place, placeSteps } from '#simulation/assess/place.ts';
import { routeFollowed } from '#simulation/assess/route-followed.ts';
import { shareRange } from '#simulation/assess/wilson.ts';
import { replay } from '#simulation/replay.ts';
import { simulateRoutes } from '#simulation/simulate.ts';
import { assessedCase } from '#support/assessed.ts';

const { plan, debrief, recipeOf, mistake: wrong } = await assessedCase();
const model = recipeOf(debrief.modelAnswer);
const mistake = recipeOf(wrong);

const placed = (recipe: typeof model, runs: number): Place | null =>
  [...placeSteps(plan, recipe, runs)].at(-1)?.place ?? null;

describe('the place of a run', () => {
  it('is on the route that its letters followed', () => {
    expect(routeFollowed(plan, replay(plan, model))).toMatchObject({
      route: { id: 'budapest-preserved' },
      sameHold: true,
    });
    expect(routeFollowed(plan, replay(plan, mistake))).toMatchObject({ route: { id: 'uncc' }, sameHold: true });
    expect(routeFollowed(plan, replay(plan, recipeOf([])))).toBeNull();
  });

  it('counts the runs that were answered earlier, among as many as the route has', async () => {
    const place = must(placed(mistake, 2000), 'no place');
    const [result] = await simulateRoutes(plan, ['uncc'], mistake.settings, mistake.seed, 2000);
    expect(place.runs).toBe(2000);
    expect(place.answered).toBeLessThan(2000);
    expect(place.earlier).toBeLessThanOrEqual(place.answered);
    expect(place.refused.count / 2000).toBeCloseTo(must(result, 'uncc').outcomes.refused, 10);
    expect(place.silent.count / 2000).toBeCloseTo(must(result, 'uncc').outcomes.silent, 10);
    expect(place.percentiles).toHaveLength(99);
    expect([...place.percentiles].sort((a, b) => a - b)).toEqual(place.percentiles);
    expect(place.reasons).toContainEqual({ type: 'request-returned', here: 1, middle: 0 });
  });

  it('of a run without an answer is behind all that had one', () => {
    const place = must(placed(recipeOf(wrong.slice(0, 1)), 500), 'no place');
    expect(place.answeredAt).toBeNull();
    expect(place.earlier).toBe(place.answered);
  });

  it('is nowhere where nothing was asked', () => expect([...placeSteps(plan, recipeOf([]), 100)]).toEqual([]));
});

describe('a share with its interval', () => {
  it.each([
    // Wilson, 95 %, from Newcombe (1998), table I: 81/263, 15/148, 0/20, 1/29.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (count, runs, low, high) => {
    const range = shareRange(count, runs);
    expect(range.low).toBeCloseTo(low, 4);
    expect(range.high).toBeCloseTo(high, 4);
  });
});

describe('the other routes under the same luck', () => {
  const routes = otherRoutesOf(plan, model);

  it('are all of the plan, in its order, and the own one is marked', () => {
    expect(routes.map(({ route }) => route)).toEqual(plan.routes.map(({ id }) => id));
    expect(routes.filter(({ own }) => own).map(({ route }) => route)).toEqual(['budapest-preserved']);
  });

  it('say of the faster ones what is wrong with them, and of an equal one nothing', () => {
    const after = otherRoutesOf(plan, mistake);
    const one = (id: string) => after.find(({ route }) => route === id);
    expect(one('bilateral')).toMatchObject({ faster: true, warnings: ['item-lost', 'safeguards-skipped'] });
    expect(one('uncc-alone-preserved')).toMatchObject({ faster: true, warnings: ['what-if', 'safeguards-skipped'] });
    expect(one('uncc-preserved')).toMatchObject({ faster: true, warnings: [], skips: [], leaves: [] });
  });

  it('tell a safeguard that a text does not know from one that it leaves to national law', () => {
    const comity = must(
      routes.find(({ route }) => route === 'comity'),
      'comity',
    );
    expect(comity.leaves.length).toBeGreaterThan(0);
    expect(comity.skips.filter((id) => comity.leaves.includes(id))).toEqual([]);
  });

  it('say of a closed one that it is closed, and simulate nothing', () => {
    const closed = routes.filter(({ warnings }) => warnings.includes('closed'));
    for (const { outcome, answeredAt, reason } of closed) {
      expect([outcome, answeredAt]).toEqual([null, null]);
      expect(reason).not.toBe('');
    }
  });
});

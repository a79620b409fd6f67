import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { isPlayable } from '#domain/route.ts';
import { rehearse } from '#simulation/rehearse.ts';
import { count } from '#support/counts.ts';
import {
  AGREEMENT,
  type DirectCase,
  directPlan,
  EMERGENCY,
  hurried,
  POLICE,
  VOLUNTARY,
} from '#support/direct-plans.ts';

const mixed: DirectCase = { ...VOLUNTARY, data: ['subscriber', 'content'] };
const ordinary = [VOLUNTARY, EMERGENCY, AGREEMENT, POLICE, mixed].map((given) => directPlan(given));
const plans = [
  ['ordinary plans', ordinary],
  ['tie storms', ordinary.flatMap((plan) => [0, 1, 3].map((minutes) => hurried(plan, minutes)))],
] as const;

const anyRun = (all: typeof ordinary) =>
  fc.record({
    plan: fc.constantFrom(...all),
    pick: fc.nat(),
    run: fc.nat(100_000),
    quality: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
  });

describe.each(plans)('direct procedures on %s', (_, all) => {
  const play = ({
    plan,
    pick,
    run,
    quality,
  }: {
    plan: (typeof ordinary)[number];
    pick: number;
    run: number;
    quality: number | null;
  }) => {
    const routes = plan.routes.filter(
      (one) => isPlayable(one) && (one.directBasis !== null || one.id === 'police-interpol'),
    );
    const route = must(routes[pick % routes.length], 'no route');
    return { plan, route, ...rehearse(plan, route, { ...DEFAULT_SETTINGS, quality }, 11, run) };
  };

  it('end with an outcome for every item, and twice the same way', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const one = play(given);
        expect(one.system.ended).toBe(true);
        expect(Object.keys(one.items)).toEqual(one.plan.items.map(({ id }) => id));
        expect(play(given).system.recorder.marks).toEqual(one.system.recorder.marks);
      }),
      { numRuns: count(1000) },
    );
  });

  it('try the direct way first: a formal request is begun only when that has ended, and only on its basis', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const { route, plan, system } = play(given);
        const kind = plan.bases.find(({ id }) => id === route.directBasis)?.procedure;
        const { decisions, spans } = system.recorder;
        const formal = decisions.find(({ type }) => type === 'decide.request');
        if (!formal) return;
        const direct = spans.findLast(({ procedure }) => procedure === kind);
        expect(direct?.to).not.toBeNull();
        expect(direct?.to).toBeLessThanOrEqual(formal.at);
        expect(formal.choice?.draft?.basis).toBe(route.requestBasis);
      }),
      { numRuns: count(1000) },
    );
  });

  it('have in hand only what was disclosed, and disclose directly only what the door brings', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const { route, plan, system, items } = play(given);
        const serves = plan.bases.find(({ id }) => id === route.directBasis)?.serves ?? [];
        const asked = system.recorder.decisions.some(({ type }) => type === 'decide.request');
        for (const { id, category } of plan.items) {
          const disclosed = system.actors.get(`evidence.${id}`)?.stage.id === 'disclosed';
          if (items[id] === 'obtained' || items[id] === 'partial') expect(disclosed).toBe(true);
          if (disclosed && !asked) expect(serves).toContain(category);
          if (route.id === 'police-interpol') expect([disclosed, items[id]]).toEqual([false, 'neverSent']);
        }
      }),
      { numRuns: count(1000) },
    );
  });

  it('leave nothing untried: a case without all its data has gone the formal way where the route has one', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const { route, system, items } = play(given);
        if (route.requestBasis === null || Object.values(items).every((one) => one === 'obtained')) return;
        expect(system.recorder.decisions.map(({ type }) => type)).toContain('decide.request');
      }),
      { numRuns: count(1000) },
    );
  });
});

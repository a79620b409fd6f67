import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { inDays, minutes } from '#domain/case-time.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { count } from '#support/counts.ts';
import { type DirectCase, hurried } from '#support/direct-plans.ts';
import {
  alone,
  INVESTIGATION,
  NOTIFIED,
  orderPlan,
  PRODUCTION,
  PROTOCOL,
  PROTOCOL_TRAFFIC,
  URGENT_NOTIFIED,
} from '#support/order-plans.ts';

const filed = ['simultaneous-notification', 'try-direct-order-first'];
const ordinary = [
  ...[INVESTIGATION, NOTIFIED, URGENT_NOTIFIED, PROTOCOL_TRAFFIC, { ...NOTIFIED, data: ['subscriber', 'traffic'] }].map(
    (given) => orderPlan(given as DirectCase),
  ),
  orderPlan(PROTOCOL, { filed }),
  orderPlan(alone(NOTIFIED), { punishable: false }),
];
const plans = [
  ['ordinary plans', ordinary],
  ['tie storms', ordinary.flatMap((plan) => [0, 1, 3].map((minute) => hurried(plan, minute)))],
] as const;

const anyRun = (all: readonly CasePlan[]) =>
  fc.record({ plan: fc.constantFrom(...all), pick: fc.nat(), run: fc.nat(100_000) });

describe.each(plans)('orders on %s', (_, all) => {
  const play = ({ plan, pick, run }: { plan: CasePlan; pick: number; run: number }) => {
    const routes = plan.routes.filter(({ directBasis }) => directBasis !== null);
    const route = must(routes[pick % routes.length], 'no route');
    return { plan, route, ...rehearse(plan, route, DEFAULT_SETTINGS, 5, run) };
  };

  it('end by the horizon, and the same way twice', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const one = play(given);
        expect(one.system.ended).toBe(true);
        expect(one.endedAt).toBeLessThanOrEqual(one.plan.horizon);
        expect(Object.keys(one.items)).toEqual(one.plan.items.map(({ id }) => id));
        expect(play(given).system.recorder.marks).toEqual(one.system.recorder.marks);
      }),
      { numRuns: count(1000) },
    );
  });

  it('leave no gap: the stays of each procedure follow one another from the first minute on', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const { spans } = play(given).system.recorder;
        for (const procedure of new Set(spans.map((span) => span.procedure))) {
          const own = spans.filter((span) => span.procedure === procedure);
          expect(own[0]?.from).toBe(0);
          expect(own.slice(1).map(({ from }) => from)).toEqual(own.slice(0, -1).map(({ to }) => to));
        }
      }),
      { numRuns: count(500) },
    );
  });

  it('release every hold they placed where they end without data, and disclose only after an order', () => {
    fc.assert(
      fc.property(anyRun(all), (given) => {
        const { system, items } = play(given);
        const { marks, decisions } = system.recorder;
        const ordered = decisions.find(({ type }) => ['decide.issue-order', 'decide.send-order'].includes(type));
        for (const mark of marks.filter(({ type }) => type === 'item-disclosed')) {
          expect(must(ordered, 'disclosed without an order').at).toBeLessThanOrEqual(mark.at);
        }
        // A preservation order that production has overtaken keeps its own hold until its own time is over.
        const kept = ['preserved', 'extended'].includes(system.actors.get('preservation-order')?.stage.id ?? '');
        const refused = system.actors.get('production-order')?.stage.ending === 'refused';
        const asked = decisions.some(({ type }) => type === 'decide.request');
        if (!refused || kept || asked) return;
        expect(Object.values(items)).not.toContain('obtained');
        expect([...system.actors.values()].map(({ stage }) => stage.id)).not.toContain('frozen');
      }),
      { numRuns: count(500) },
    );
  });
});

describe('the days of an order', () => {
  /** Days from the opening to the answer, over runs that brought the data by the direct way alone. */
  function answered(given: DirectCase, route: string): readonly number[] {
    const plan = orderPlan(alone(given));
    return Array.from({ length: 400 }, (_, run) => rehearse(plan, routeOf(plan, route), DEFAULT_SETTINGS, 3, run))
      .filter(({ outcome }) => outcome === 'obtained')
      .map(({ answeredAt }) => inDays(minutes(answeredAt ?? 0)))
      .sort((a, b) => a - b);
  }
  const quantile = (sorted: readonly number[], p: number): number =>
    sorted[Math.floor(p * sorted.length)] ?? Number.NaN;

  const EPOC = 'production-order-eu-e-evidence';
  const ART8 = 'giving-effect-budapest-2';
  /** Median that the practice model was built for (docs/model.md, "Orders that a case runs"). */
  const built: readonly (readonly [says: string, given: DirectCase, route: string, median: number])[] = [
    ['production order for subscriber data', PRODUCTION, EPOC, 12],
    ['production order for other data', NOTIFIED, EPOC, 17],
    ['giving effect, subscriber data', PROTOCOL, ART8, 57],
    ['giving effect, traffic data', PROTOCOL_TRAFFIC, ART8, 72],
    ['investigation order, staffed offices', { ...INVESTIGATION, data: ['traffic'] }, 'investigation-order-eio', 78],
  ];
  it.each(built)('%s: the median is near what it was built for', (_, given, route, median) => {
    const sorted = answered(given, route);
    expect(sorted.length).toBeGreaterThan(300);
    expect(Math.abs(quantile(sorted, 0.5) / median - 1)).toBeLessThan(0.15);
  });

  it('of Article 7 alone, a seventh is not answered in thirty days', () => {
    const plan = orderPlan(alone(PROTOCOL));
    const route = routeOf(plan, 'direct-order-budapest-2');
    const runs = Array.from({ length: 400 }, (_, run) => rehearse(plan, route, DEFAULT_SETTINGS, 3, run));
    const failed = runs.filter(({ system }) => system.recorder.marks.some(({ type }) => type === 'order-handed-on'));
    expect(failed.length / runs.length).toBeGreaterThan(0.11);
    expect(failed.length / runs.length).toBeLessThan(0.19);
  });
});

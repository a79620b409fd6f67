import { describe, expect, it } from 'vitest';
import { LEG_POINTS, type ProcedureLegs } from '#domain/leg-points.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { rehearse } from '#simulation/rehearse.ts';
import { layoutOf } from '#simulation/rows/layout.ts';
import { simulateRoutes } from '#simulation/simulate.ts';
import { count } from '#support/counts.ts';
import { AGREEMENT, directPlan, EMERGENCY, POLICE, VOLUNTARY } from '#support/direct-plans.ts';
import { nightShift } from '#support/night-shift.ts';
import {
  INVESTIGATION,
  NOTIFIED,
  orderPlan,
  PRODUCTION,
  PROTOCOL,
  PROTOCOL_TRAFFIC,
  URGENT,
} from '#support/order-plans.ts';
import { anyPlan } from '#support/plans.ts';
import { rowOf } from '#support/row-of.ts';

const { plan } = await nightShift();
const routes = plan.routes.filter(isPlayable);
const direct = [VOLUNTARY, EMERGENCY, AGREEMENT, POLICE].map((one) => directPlan(one));
const orders = [INVESTIGATION, PRODUCTION, NOTIFIED, URGENT, PROTOCOL, PROTOCOL_TRAFFIC].map((one) => orderPlan(one));
const all = [plan, anyPlan({ lifeAtRisk: true }), ...direct, ...orders].flatMap((one) =>
  one.routes.filter(isPlayable).map((route) => [`${one.scenario}, ${route.id}`, one, route] as const),
);

describe('every row of a case', () => {
  it.each(all)('of %s agrees with itself', (_, plan, route) => {
    const { id } = route;
    let answers = 0;
    for (let run = 0; run < count(200); run += 1) {
      const rehearsal = rehearse(plan, route, { ...DEFAULT_SETTINGS, quality: 0.8 }, 5, run);
      const row = rowOf(plan, id, rehearsal);
      const endedAt = row.at('endedAt') ?? -1;
      // Data are in hand exactly where an item is, and never after the end.
      const some = Object.values(row.items).some((one) => one === 'obtained' || one === 'partial');
      expect((row.at('inHandAt') ?? -1) >= 0).toBe(some);
      expect(row.at('inHandAt')).toBeLessThanOrEqual(endedAt);
      expect((row.at('firstDeletionAt') ?? -1) >= 0).toBe(row.lossCause !== undefined);
      // A part of the way is never longer than the way.
      const {
        draftAndOwnAuthority = -1,
        requestedSide = -1,
        sentToReceived = -1,
        issueToReceipt = -1,
        total = -1,
      } = row.legs;
      if (total < 0) {
        expect(Object.values(row.legs)).toEqual(LEG_IDS.map(() => -1));
        continue;
      }
      answers += 1;
      // A direct order may have brought its part while the request that follows it stays unanswered to the end.
      const answered = row.at('answeredAt') ?? -1;
      if (answered >= 0) expect(answered).toBeGreaterThanOrEqual(total);
      expect(draftAndOwnAuthority).toBeGreaterThanOrEqual(0);
      expect(requestedSide).toBeGreaterThanOrEqual(0);
      expect(sentToReceived).toBeGreaterThanOrEqual(requestedSide);
      expect(total).toBeGreaterThanOrEqual(draftAndOwnAuthority + sentToReceived);
      if (issueToReceipt >= 0) {
        expect(issueToReceipt).toBeGreaterThanOrEqual(sentToReceived);
        expect(total).toBeGreaterThanOrEqual(issueToReceipt);
      }
      for (const { stage, actor } of row.layout.stages) {
        const entry = row.entry(`${actor}/${stage}`) ?? -1;
        const stay = row.stay(`${actor}/${stage}`) ?? -1;
        expect(entry >= 0).toBe(stay >= 0);
        if (entry >= 0) expect(entry + stay).toBeLessThanOrEqual(endedAt);
      }
    }
    expect(answers).toBeGreaterThan(0);
  });

  it('has the legs that its procedure has, and null for those it has not', async () => {
    const ids = routes.map(({ id }) => id);
    const results = await simulateRoutes(plan, ids, { ...DEFAULT_SETTINGS, quality: 0.8 }, 5, count(300));
    results.forEach((result, i) => {
      const route = routes[i];
      if (!route) throw new Error('a result has no route');
      const able = layoutOf(plan, route).legActors.map((actor): ProcedureLegs => LEG_POINTS[actor]);
      for (const leg of LEG_IDS) {
        if (able.every((legs) => legs[leg] === null)) expect(result.legs[leg]).toBeNull();
        const { p1 = 0, p10 = 0, p50 = 0, p90 = 0, p99 = 0, runs = 1 } = result.legs[leg] ?? {};
        expect([p1, p10, p50, p90, p99]).toEqual([p1, p10, p50, p90, p99].sort((a, b) => a - b));
        expect(runs).toBeLessThanOrEqual(result.answered);
      }
      const parts = result.stages.reduce((sum, { shareOfMean }) => sum + shareOfMean, 0);
      if (result.legs.total && !route.directBasis) expect(parts).toBeCloseTo(1, 9);
      expect(Object.values(result.lossCauses).reduce((a, b) => a + b, 0)).toBeCloseTo(result.evidenceLost, 12);
    });
  });
});

describe('a case too long to count', () => {
  it('is refused with a sentence', () => {
    const [route] = anyPlan().routes;
    if (!route) throw new Error('no route');
    const endless = { ...anyPlan(), horizon: (2 ** 40) as never };
    expect(() => layoutOf(endless, route)).toThrow('runs can be counted up to 67108862 minutes (127 years)');
    expect(() => layoutOf({ ...endless, horizon: Number.NaN as never }, route)).toThrow(
      'the case runs for NaN minutes',
    );
  });
});

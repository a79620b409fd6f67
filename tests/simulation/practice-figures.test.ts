import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { simulateRoutes } from '#simulation/simulate.ts';
import { count } from '#support/counts.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan } = await nightShift();
const runs = count(4000);
/** Five standard errors of a share: the seed is fixed, so this never flickers, and a wrong rate does not pass. */
const tolerance = (share: number, n: number) => 5 * Math.sqrt((share * (1 - share)) / n);

/** Shares of what reached a reader at the requested State, at one drafting quality. */
function shares(quality: number) {
  let read = 0;
  let asked = 0;
  let answered = 0;
  let refusedAsThin = 0;
  for (let run = 0; run < runs; run += 1) {
    const { system } = rehearse(plan, routeOf(plan, 'bilateral'), { ...DEFAULT_SETTINGS, quality }, 11, run);
    const { marks, spans } = system.recorder;
    if (!spans.some((span) => span.stage === 'weighing')) continue;
    read += 1;
    if (marks.some((mark) => mark.type === 'supplement-asked')) asked += 1;
    if (marks.some((mark) => mark.type === 'request-refused' && mark.findings.some((one) => one.code === 'D02')))
      refusedAsThin += 1;
    answered += 1;
  }
  return { read, asked: asked / read, refusedAsThin: refusedAsThin / answered };
}

describe('drafting quality', () => {
  it.each([0.2, 0.5, 0.85, 1])(
    '%f meets the share of requests sent back for more: 0.60 − 0.45 q, 0.10 more for content',
    (quality) => {
      const expected = 0.6 - 0.45 * quality + 0.1;
      const { read, asked } = shares(quality);
      expect(Math.abs(asked - expected)).toBeLessThan(tolerance(expected, read));
    },
  );

  it('decides how many dossiers are too thin: beyond the base rate, 0.25 − 0.22 q for content', () => {
    // The base rate of a perfect dossier (q = 1: 0.03) is refused on other grounds and left out on both sides.
    for (const quality of [0.2, 0.5]) {
      const expected = 1 - (1 - (0.25 - 0.22 * quality)) / (1 - 0.03);
      const { read, refusedAsThin } = shares(quality);
      expect(Math.abs(refusedAsThin - expected)).toBeLessThan(tolerance(expected, read));
    }
  });
});

describe('without preservation', () => {
  it('the logs are lost in practically every run, and the content still gives a result', async () => {
    const [bilateral, preserved] = await simulateRoutes(
      plan,
      ['bilateral', 'uncc-preserved'],
      DEFAULT_SETTINGS,
      7,
      count(1000),
    );
    const logs = bilateral?.items['sign-in-logs'];
    expect((logs?.obtained ?? 1) + (logs?.partial ?? 1)).toBeLessThan(0.01);
    expect(bilateral?.someEvidence).toBeGreaterThan(0.3);
    expect(preserved?.items['sign-in-logs']?.obtained).toBeGreaterThan(0.3);
  });

  it('every route under one seed shares its luck: the treaty alone and Budapest through the treaty differ in nothing', async () => {
    const [bilateral, budapest] = await simulateRoutes(
      plan,
      ['bilateral', 'budapest'],
      DEFAULT_SETTINGS,
      7,
      count(500),
    );
    expect(budapest).toEqual({ ...bilateral, route: 'budapest' });
  });
});

describe('shares and days', () => {
  it('sum to one, are ordered, and are the same bytes for the same seed', async () => {
    const ids = plan.routes.filter((route) => route.requestBasis !== null).map((route) => route.id);
    const results = await simulateRoutes(plan, ids, DEFAULT_SETTINGS, 3, 60);
    for (const result of results) {
      for (const outcomes of [result.outcomes, ...Object.values(result.items)]) {
        expect(Object.values(outcomes).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      }
      const { days } = result;
      if (days) expect(days.p10 <= days.p50 && days.p50 <= days.p90).toBe(true);
      const last = result.curve.at(-1);
      expect(
        (last?.obtained ?? 0) + (last?.partial ?? 0) + (last?.lost ?? 0) + (last?.refused ?? 0) + (last?.other ?? 0),
      ).toBeCloseTo(1, 12);
      for (const [i, point] of result.curve.entries()) {
        expect(point.someInHand).toBeGreaterThanOrEqual(result.curve[i - 1]?.someInHand ?? 0);
        expect(point.allAlive).toBeLessThanOrEqual(result.curve[i - 1]?.allAlive ?? 1);
      }
    }
    expect(JSON.stringify(await simulateRoutes(plan, ids, DEFAULT_SETTINGS, 3, 60))).toBe(JSON.stringify(results));
  });
});

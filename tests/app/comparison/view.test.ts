import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRoutes } from '#app/comparison/lane-view.ts';
import {
  type ComparisonView,
  firstView,
  LANE_LEGS,
  MAX_SEED,
  qualityInForce,
  RUN_COUNTS,
  readView,
  writeView,
} from '#app/comparison/view.ts';
import { settingsOf, USUAL, type WhatIf } from '#app/comparison/what-if.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const first = firstView(plan);
const routes = drawnRoutes(plan).map((route) => route.id);

const percent = fc.option(fc.integer({ min: 0, max: 100 }));
const choices: fc.Arbitrary<WhatIf> = fc.record({
  quality: percent,
  requesting: fc.option(fc.constantFrom('H', 'M', 'L')),
  requested: fc.option(fc.constantFrom('H', 'M', 'L', 'X')),
  channel: fc.option(fc.constantFrom('electronic', 'post', 'diplomatic')),
  translation: percent,
  priority: fc.boolean(),
  calendar: fc.boolean(),
  season: fc.boolean(),
  renewals: fc.option(fc.constantFrom('kept', 'missed')),
  preset: fc.constantFrom(...PRESET_IDS),
  appeal: percent,
  preservation: fc.constantFrom('both', 'first', 'not'),
  inForce: fc.constant([]),
  notInForce: fc.subarray(['budapest', 'uncc', 'bilateral'] as const),
});
const views: fc.Arbitrary<ComparisonView> = fc
  .tuple(
    choices,
    fc.record({
      baseline: fc.option(choices),
      seed: fc.integer({ min: 0, max: MAX_SEED }),
      runs: fc.constantFrom(...RUN_COUNTS),
      scale: fc.constantFrom('log' as const, 'linear' as const),
      whatIf: fc.boolean(),
      day: fc.integer({ min: 0, max: 5000 }),
      route: fc.constant(null),
      leg: fc.constantFrom(...LANE_LEGS),
      show: fc.constantFrom('desk' as const, 'projector' as const),
    }),
  )
  .map(([chosen, rest]) => ({ ...chosen, ...rest }));

describe('the address of a view', () => {
  it('is empty for the first view', () => {
    expect(writeView(first, plan).toString()).toBe('');
    expect(readView(new URLSearchParams(), plan)).toEqual(first);
  });
  it('brings every view back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(new URLSearchParams(writeView(view, plan).toString()), plan)).toEqual(view);
      }),
    );
  });
  it('brings the route of a view back where its law has that route', () => {
    for (const route of routes) {
      const query = writeView({ ...first, route }, plan);
      expect(readView(query, plan).route).toBe(route);
    }
    expect(readView(new URLSearchParams('route=budapest&not-in-force=budapest'), plan).route).toBeNull();
  });
  it('keeps a baseline of the usual choices apart from none', () => {
    const query = writeView({ ...first, baseline: USUAL }, plan);
    expect(query.toString()).toBe('baseline=');
    expect(readView(query, plan).baseline).toEqual(USUAL);
  });
  it('ignores what it cannot use', () => {
    const query =
      'channel=owl&translation=101&priority=1&renewals=x&preset=best&appeal=-1&preservation=x&in-force=budapest&not-in-force=comity&quality=-1&requesting=X&requested=Q&seed=99999999999&runs=7&axis=cubic&day=1e9&route=__proto__&leg=x&show=tv';
    expect(readView(new URLSearchParams(query), plan)).toEqual(first);
  });
  it('survives anything', () => {
    const names = [
      'channel',
      'translation',
      'preset',
      'baseline',
      'in-force',
      'not-in-force',
      'quality',
      'requesting',
      'requested',
      'seed',
      'runs',
      'axis',
      'what-if',
      'day',
      'route',
      'leg',
      'show',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string())), (pairs) => {
        const view = readView(new URLSearchParams(pairs), plan);
        expect(readView(writeView(view, plan), plan)).toEqual(view);
      }),
    );
  });
});

it('drafting quality follows the requesting State until it is chosen', () => {
  expect(qualityInForce(settingsOf(first), plan)).toBe(plan.practice.quality.M);
  expect(qualityInForce(settingsOf({ ...first, requesting: 'H' }), plan)).toBe(plan.practice.quality.H);
  expect(qualityInForce(settingsOf({ ...first, quality: 35 }), plan)).toBe(0.35);
});

it('drafting quality follows ready-made assumptions that name one, as the policies do, until it is chosen', () => {
  const { presets } = plan.practice;
  const careless = { ...presets['non-cooperative'], quality: 0.17 };
  const assumed = { ...plan, practice: { ...plan.practice, presets: { ...presets, 'non-cooperative': careless } } };
  const chosen = { ...first, preset: 'non-cooperative' as const, requesting: 'H' as const };
  expect(qualityInForce(settingsOf(chosen), assumed)).toBe(0.17);
  expect(qualityInForce(settingsOf({ ...chosen, quality: 35 }), assumed)).toBe(0.35);
  expect(qualityInForce(settingsOf({ ...chosen, preset: 'first-years' }), assumed)).toBe(plan.practice.quality.H);
});

/** A fault in the middle of a run (a plan without a duration for a stage) must not reach the next run of the same worker. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { isPlayable } from '#domain/route.ts';
import { openKernel } from '#simulation/kernel/kernel-source.ts';
import { anyPlan } from '#support/plans.ts';
import { firstDifference } from '#support/prove-kernel.ts';

const plan = anyPlan();
const route = must(
  plan.routes.find((one) => isPlayable(one) && one.requestBasis !== null && one.preservationBasis !== null),
  'a route that preserves and asks',
);
/** Stages at which a run can break off, early and late. */
const STAGES = ['request.own-authority', 'request.screening', 'preservation.freezing'];

describe('after a run that broke off', () => {
  it.each(STAGES)('for want of a duration of %s, the next plan runs as the live actors do', (stage) => {
    const { [stage]: gone, ...stages } = plan.practice.stages;
    must(gone, `the practice model has ${stage}`);
    const broken = openKernel({ ...plan, practice: { ...plan.practice, stages } }, route, DEFAULT_SETTINGS);
    const rows = new Int32Array(broken.layout.width * 50);
    expect(() => broken.fill(1, 0, 50, rows)).toThrow(stage);
    expect(firstDifference(plan, route, DEFAULT_SETTINGS, 1, 20)).toBeNull();
  });
});

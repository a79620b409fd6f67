import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { InjectEffect, InjectInPlan } from '#domain/injects.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { isPlayable } from '#domain/route.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { openKernel } from '#simulation/kernel/kernel-source.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { letPass, newRecipe } from '#simulation/recipes.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { openSource } from '#simulation/rows/source.ts';
import { transcript } from '#simulation/transcript.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan: shipped, planHash } = await nightShift();
const ALERT: InjectEffect = { kind: 'user-alerted' };
const LEAVE: InjectInPlan = {
  id: 'leave',
  text: 'The deputy is on leave.',
  when: { at: days(5) },
  effect: ALERT,
  visible: true,
};
const withInjects = (...injects: readonly InjectInPlan[]): CasePlan => ({ ...shipped, injects });

describe('the milestone of an inject', () => {
  const recipe = (plan: CasePlan, until: number) => letPass(newRecipe(plan, planHash), minutes(until));

  it('carries the author’s words and whether the prosecutor hears of it', () => {
    const plan = withInjects(LEAVE, { ...LEAVE, id: 'secret', text: 'Nobody hears of this.', visible: false });
    const { marks } = replay(plan, recipe(plan, days(5)));
    expect(marks).toEqual([
      expect.objectContaining({
        at: days(5),
        procedure: 'case',
        text: 'The deputy is on leave.',
        visible: true,
        visit: 1,
      }),
      expect.objectContaining({ at: days(5), text: 'Nobody hears of this.', visible: false, visit: 2 }),
    ]);
    expect(transcript(plan, replay(plan, recipe(plan, days(5))))).toContain(
      'Something happened: The deputy is on leave.',
    );
  });

  it('is no key of any other mark', () => {
    const { marks } = rehearse(shipped, routeOf(shipped, 'uncc-preserved'), DEFAULT_SETTINGS, 5, 0).system.recorder;
    expect(marks.filter((mark) => 'text' in mark)).toEqual([]);
  });

  it('stops the clock of a trainee where it is visible, and not where it is secret', () => {
    const stop = (one: InjectInPlan) => nextStop(withInjects(one), recipe(withInjects(one), 0));
    const first = must(nextStop(shipped, recipe(shipped, 0)), 'nothing ever happens');
    const moment = { at: minutes(first - 1) };
    expect(stop({ ...LEAVE, when: moment })).toBe(first - 1);
    expect(stop({ ...LEAVE, when: moment, visible: false })).toBe(first);
  });
});

describe('the hash of a plan', () => {
  const charts = compileCaseCharts(shipped);
  const hash = (plan: CasePlan) => planHashOf(plan, charts);

  it('is that of a plan without the key where there is none', () => {
    const { injects, ...before } = shipped;
    expect(injects).toEqual([]);
    expect(hash({ ...before, injects: [] })).toBe(planHash);
    expect(JSON.stringify(before)).not.toContain('injects');
  });

  it('changes with what an inject does, and not with its words', () => {
    const one = LEAVE;
    expect(hash(withInjects(one))).not.toBe(planHash);
    expect(hash(withInjects({ ...one, when: { at: days(6) } }))).not.toBe(hash(withInjects(one)));
    expect(hash(withInjects({ ...one, text: 'A better sentence.' }))).toBe(hash(withInjects(one)));
  });
});

it('the kernel has room for eight injects; the live actors run a plan with more', () => {
  const many = (count: number) =>
    withInjects(...Array.from({ length: count }, (_, i) => ({ ...LEAVE, when: { at: days(i) }, id: `inject-${i}` })));
  const route = must(shipped.routes.find(isPlayable), 'no route is open');
  expect(() => openKernel(many(8), route, DEFAULT_SETTINGS)).not.toThrow();
  expect(() => openKernel(many(9), route, DEFAULT_SETTINGS)).toThrow('the kernel has room for 8 injects');
  expect(openSource(many(8), route.id, DEFAULT_SETTINGS, 1).onActors).toBeNull();
  expect(openSource(many(9), route.id, DEFAULT_SETTINGS, 1).onActors).toContain('the kernel has room for 8 injects');
});

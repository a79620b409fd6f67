import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days, inDays, minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { DEFAULT_SETTINGS, type Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { replay } from '#simulation/replay.ts';
import { type DirectCase, quiet } from '#support/direct-plans.ts';
import {
  INVESTIGATION,
  NOTIFIED,
  orderPlan,
  PRODUCTION,
  PROTOCOL,
  URGENT,
  URGENT_NOTIFIED,
} from '#support/order-plans.ts';
import { recipeOf } from '#support/slow-plan.ts';

const EPOC = 'production-order-eu-e-evidence';

/** The plan in which one stage takes three hundred days. */
function slowed(given: DirectCase, stage: string): CasePlan {
  const plan = orderPlan(given);
  const { practice } = plan;
  const slow = { ...must(practice.stages[stage], 'no figure'), byTier: { any: { median: 300, p90: 300 } } };
  return quiet({ ...plan, practice: { ...practice, stages: { ...practice.stages, [stage]: slow } } });
}

describe('times that a text sets', () => {
  const at = (given: DirectCase, route: string, chances: Readonly<Record<string, number>> = {}, run = 1) => {
    const plan = quiet(orderPlan(given), chances);
    const { marks } = rehearse(plan, routeOf(plan, route), DEFAULT_SETTINGS, 7, run).system.recorder;
    return (type: MilestoneType) =>
      must(
        marks.find((mark) => mark.type === type),
        `no ${type}`,
      ).at;
  };

  it('the ten days of a notified order run from receipt, and the data leave when they are over', () => {
    const minute = at(NOTIFIED, EPOC);
    expect(minute('production-unopposed') - minute('production-preserved')).toBe(days(10));
    expect(inDays(minutes(minute('production-data-received') - minute('production-preserved')))).toBeLessThan(11);
  });

  it('a late provider is overdue after ten days, in an emergency after eight hours', () => {
    const late = { 'production-order.production-late': 1, 'production-order.urgent.production-late': 1 };
    const ordinary = at(PRODUCTION, EPOC, late);
    expect(ordinary('production-overdue') - ordinary('production-preserved')).toBe(days(10));
    const urgent = at(URGENT, EPOC, late);
    expect(urgent('production-overdue') - urgent('production-preserved')).toBe(8 * 60);
  });

  it('nobody who keeps the time is later than the ten days', () => {
    for (let run = 0; run < 60; run += 1) {
      const minute = at(PRODUCTION, EPOC, {}, run);
      expect(minute('production-data-received') - minute('production-preserved')).toBeLessThanOrEqual(days(10));
    }
  });

  it('an objection in an emergency is open for ninety-six hours from receipt', () => {
    const minute = at(URGENT_NOTIFIED, EPOC);
    expect(minute('production-unopposed') - minute('production-preserved')).toBe(96 * 60);
  });

  it('the provider’s window of Article 7 is thirty days from receipt', () => {
    const plan = slowed(PROTOCOL, 'direct-order.answering');
    const { marks } = rehearse(plan, routeOf(plan, 'direct-order-budapest-2'), DEFAULT_SETTINGS, 7, 1).system.recorder;
    const minute = (type: MilestoneType) =>
      must(
        marks.find((mark) => mark.type === type),
        `no ${type}`,
      ).at;
    expect(minute('provider-window-over') - minute('direct-order-sent')).toBe(days(30));
  });

  it('recognition has thirty days and thirty more, both from receipt; each is told once', () => {
    const plan = slowed(INVESTIGATION, 'investigation-order.recognising');
    const { marks } = rehearse(plan, routeOf(plan, 'investigation-order-eio'), DEFAULT_SETTINGS, 7, 1).system.recorder;
    const times = (type: MilestoneType) => marks.filter((mark) => mark.type === type).map((mark) => mark.at);
    const [extended = 0, ...more] = times('investigation-extended');
    const [late = 0, ...again] = times('investigation-recognition-late');
    expect([more, again]).toEqual([[], []]);
    expect(late - extended).toBe(days(30));
  });
});

describe('clocks that the prosecutor sees', () => {
  const seen = (given: DirectCase, request: Decision['request'], day: number) => {
    const plan = quiet(orderPlan(given));
    const basis = must(
      plan.bases.find(({ procedure }) => procedure === request),
      'no basis',
    ).id;
    const decision: Decision = {
      ...{ at: minutes(0), role: 'prosecutor', request, type: 'decide.issue-order' },
      choice: { draft: completeDraft(plan, basis) },
    };
    return replay(plan, recipeOf(plan, [decision], day)).clocks.filter(({ procedure }) => procedure === request);
  };

  it('a notified production order shows its ten days, with the article', () => {
    const shown = [5, 10, 15, 20, 25].map((day) => seen(NOTIFIED, 'production-order', day));
    const [clock, ...more] = shown.find((clocks) => clocks.length > 0) ?? [];
    expect(more).toEqual([]);
    expect(clock).toMatchObject({ id: 'production-order/objection', nature: 'legal', citation: { article: '12(1)' } });
  });

  it('a preservation order shows its sixty days, counted from receipt', () => {
    const [clock] = seen(NOTIFIED, 'preservation-order', 20);
    expect(clock).toMatchObject({ id: 'preservation-order/preservation-order', citation: { article: '11(1)' } });
    expect(inDays(must(clock, 'no clock').dueAt)).toBeLessThan(80);
  });

  it('a time that was missed is no longer shown', () => {
    const plan = slowed(INVESTIGATION, 'investigation-order.recognising');
    const decision: Decision = {
      ...{ at: minutes(0), role: 'prosecutor', request: 'investigation-order', type: 'decide.issue-order' },
      choice: { draft: completeDraft(plan, 'investigation-order-eio') },
    };
    const ids = (day: number) => replay(plan, recipeOf(plan, [decision], day)).clocks.map(({ id }) => id);
    expect(ids(35)).toContain('investigation-order/recognition');
    expect(ids(200).filter((id) => id.startsWith('investigation-order/recognition'))).toEqual([]);
  });
});

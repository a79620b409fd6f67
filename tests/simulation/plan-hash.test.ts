import { expect, it } from 'vitest';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { directPlan, VOLUNTARY } from '#support/direct-plans.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const charts = compileCaseCharts(plan);
const hash = planHashOf(plan, charts);
const changed = (from: string, to: string) => JSON.parse(JSON.stringify(charts).replaceAll(from, to)) as typeof charts;

it('changes with what decides a run: a duration, a chance, a branch, a note that a chart takes', () => {
  expect(planHashOf({ ...plan, horizon: anyPlan({ horizon: 1 as never }).horizon }, charts)).not.toBe(hash);
  expect(planHashOf(plan, changed('"silence"', '"noise"'))).not.toBe(hash);
  expect(planHashOf(plan, changed('"hold-extended"', '"hold-prolonged"'))).not.toBe(hash);
});

it('does not change with words for people: a better sentence orphans no recipe', () => {
  const [first, ...rest] = plan.facts;
  if (!first) throw new Error('the plan has no fact');
  expect(planHashOf({ ...plan, title: 'Another', facts: [{ ...first, text: 'Better.' }, ...rest] }, charts)).toBe(hash);
  expect(planHashOf(plan, changed('"Data preserved; extension asked"', '"Pending"'))).toBe(hash);
});

it('does not change with a chart that the plan has no legal basis for: a better order orphans no recipe of another case', () => {
  expect(charts.map(({ chart }) => chart)).not.toContain('voluntary-request');
  const provider = directPlan(VOLUNTARY);
  expect(compileCaseCharts(provider).map(({ chart }) => chart)).toContain('voluntary-request');
  expect(compileCaseCharts(provider).map(({ chart }) => chart)).not.toContain('agreement-order');
});

import { expect, it } from 'vitest';
import { lawClocks, retentionEnds } from '#app/comparison/legal-clocks.ts';
import { days } from '#domain/case-time.ts';
import { anyPlan } from '#support/plans.ts';

it('takes the clocks from the instruments, with their articles', () => {
  const clocks = lawClocks(anyPlan()).map(({ kind, bound, renewable, days: length, citations }) => ({
    clock: `${kind}, ${bound} ${length}, ${renewable ? 'renewable' : 'not renewable'}`,
    by: citations.map(({ instrument, article }) => `${instrument} ${article}`),
  }));
  expect(clocks).toEqual([
    { clock: 'preservation-hold, minimum 60, not renewable', by: ['budapest 29(7)'] },
    { clock: 'preservation-hold, minimum 60, renewable', by: ['uncc 42(8)'] },
    { clock: 'domestic-order, maximum 90, renewable', by: ['budapest 16(2)', 'uncc 25(2)'] },
  ]);
});

it('marks the day on which the provider deletes by itself, counted from the opening', () => {
  expect(retentionEnds(anyPlan())).toEqual([
    { item: 'logs', title: 'Connection logs', day: 21, keptDays: 30, ageDays: 9, ageMost: null },
  ]);
  const plan = anyPlan();
  const old = { ...plan, items: plan.items.map((item) => ({ ...item, age: days(40) })) };
  expect(retentionEnds(old)[0]?.day).toBe(0);
});

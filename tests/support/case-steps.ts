/** A case in steps: a plan in which nothing happens by luck but what is told, one route, and the milestones in their order. */
import { expect } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { type DirectCase, quiet } from './direct-plans.ts';
import { type OrderWorld, orderPlan } from './order-plans.ts';

export interface CaseSteps {
  readonly says: string;
  readonly given: DirectCase;
  readonly world?: OrderWorld;
  readonly chances?: Readonly<Record<string, number>>;
  readonly change?: (plan: CasePlan) => CasePlan;
  readonly route: string;
  /** Milestones that come in this order, among others. */
  readonly marks: readonly MilestoneType[];
  readonly never?: readonly MilestoneType[];
  readonly outcome: string;
  /** The milestone that answers the case; null where nothing does. */
  readonly answer: MilestoneType | null;
}

/** Runs the case with policies in every role and expects its steps, its outcome and its answer. */
export function expectSteps({ given, world, chances, change, route, ...row }: CaseSteps): void {
  const still = quiet(orderPlan(given, world), chances);
  const plan = change ? change(still) : still;
  const { system, outcome, answeredAt } = rehearse(plan, routeOf(plan, route), DEFAULT_SETTINGS, 7, 1);
  const { marks } = system.recorder;
  let from = 0;
  for (const type of row.marks) {
    const next = marks.findIndex((mark, i) => i >= from && mark.type === type);
    expect(next, `${type} after ${marks[from - 1]?.type ?? 'the start'}`).toBeGreaterThan(-1);
    from = next + 1;
  }
  for (const type of row.never ?? []) expect(marks.map((mark) => mark.type)).not.toContain(type);
  expect(outcome).toBe(row.outcome);
  expect(answeredAt).toBe(row.answer === null ? null : marks.findLast(({ type }) => type === row.answer)?.at);
  expect(system.ended).toBe(true);
}

import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Decision } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { replay } from '#simulation/replay.ts';
import { hurried, quiet } from '#support/direct-plans.ts';
import { alone, INVESTIGATION, NOTIFIED, orderPlan, PRODUCTION } from '#support/order-plans.ts';
import { recipeOf } from '#support/slow-plan.ts';

const EPOC = 'production-order-eu-e-evidence';
const EIO = 'investigation-order-eio';

/** A decision of a person on a day of a case in which every stage takes a minute. */
const decide = (
  plan: CasePlan,
  [request, type, day]: readonly [Decision['request'], Decision['type'], number],
  basis?: string,
  change: Partial<Draft> = {},
): Decision => ({
  ...{ at: days(day), role: 'prosecutor', request, type },
  ...(basis ? { choice: { draft: { ...completeDraft(plan, basis), ...change } } } : {}),
});

const run = (plan: CasePlan, decisions: readonly Decision[], until = 400) =>
  replay(plan, recipeOf(plan, decisions, until));

describe('a production order by hand', () => {
  const plan = hurried(quiet(orderPlan(alone(PRODUCTION))), 1);
  const issue = decide(plan, ['production-order', 'decide.issue-order', 0], EPOC, { statements: [] });

  it('that leaves things out stands still until it is clarified, and then goes on', () => {
    const clarify = decide(plan, ['production-order', 'decide.clarify-order', 20], EPOC);
    const { marks, rejected } = run(plan, [issue, clarify]);
    expect(rejected).toBeNull();
    const types = marks.map(({ type }) => type);
    expect(types).toContain('production-clarification-late');
    expect(types.indexOf('production-fulfilled')).toBeGreaterThan(types.indexOf('production-clarified'));
    expect(types).not.toContain('production-overdue');
    const asked = must(
      marks.find(({ type }) => type === 'production-clarification-asked'),
      'nothing was asked',
    );
    expect(asked.findings.length).toBeGreaterThan(0);
  });

  it('is not clarified without a letter', () => {
    const { rejected } = run(plan, [issue, decide(plan, ['production-order', 'decide.clarify-order', 20])]);
    expect(rejected?.reason).toBe('it sends a letter, but the recipe holds no draft');
  });

  it('can be withdrawn, and lets go of the data', () => {
    const { marks } = run(plan, [issue, decide(plan, ['production-order', 'decide.withdraw-order', 20])]);
    expect(marks.map(({ type }) => type)).toEqual(
      expect.arrayContaining<MilestoneType>(['item-frozen', 'production-withdrawn', 'item-released']),
    );
  });

  it('that asks for more than the door brings is not issued', () => {
    const minor = hurried(quiet(orderPlan(alone(NOTIFIED), { maxPenaltyYears: 2 })), 1);
    const { marks } = run(minor, [decide(minor, ['production-order', 'decide.issue-order', 0], EPOC)]);
    expect(marks.map(({ type }) => type)).toEqual(['production-not-issued']);
  });
});

describe('an investigation order by hand', () => {
  const plan = hurried(quiet(orderPlan(alone(INVESTIGATION))), 1);

  it('without the facts is asked back and completed', () => {
    const issue = decide(plan, ['investigation-order', 'decide.issue-order', 0], EIO, { facts: [] });
    const { marks } = run(plan, [issue, decide(plan, ['investigation-order', 'decide.complete-order', 5], EIO)]);
    const types = marks.map(({ type }) => type);
    expect(types.filter((type) => type === 'investigation-information-asked')).toHaveLength(1);
    expect(types).toContain('investigation-transferred');
  });

  it('left incomplete waits, and nothing is disclosed', () => {
    const issue = decide(plan, ['investigation-order', 'decide.issue-order', 0], EIO, { facts: [] });
    const { marks, ended } = run(plan, [issue]);
    expect(marks.map(({ type }) => type)).not.toContain('item-disclosed');
    expect(ended).toBe(false);
  });
});

describe('a preservation order by hand', () => {
  const plan = hurried(quiet(orderPlan(NOTIFIED)), 1);
  const issue = decide(plan, ['preservation-order', 'decide.issue-order', 0], 'preservation-order-eu-e-evidence');
  const lapsed = (decisions: readonly Decision[]) =>
    run(plan, decisions).marks.find(({ type }) => type === 'preservation-order-lapsed')?.at ?? null;

  it('lasts sixty days, with one extension ninety, and as long as production needs', () => {
    const extend = decide(plan, ['preservation-order', 'decide.extend-order', 50]);
    const first = lapsed([issue]);
    expect(first).toBe(days(60) + 2);
    expect(lapsed([issue, extend])).toBe(days(90) + 2);
    expect(lapsed([issue, decide(plan, ['preservation-order', 'decide.confirm-production', 50])])).toBeNull();
  });
});

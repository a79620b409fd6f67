import { describe, expect, it } from 'vitest';
import { days } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { type CostStep, costSteps } from '#simulation/assess/costs.ts';
import { otherRoutes } from '#simulation/what-if.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played, recipeOf } from '#support/slow-plan.ts';

const items = anyPlan().items.map((item) => (item.id === 'logs' ? { ...item, retention: days(3650) } : item));
const linesOf = (plan: ReturnType<typeof exactPlan>, decisions: readonly Decision[], model: readonly Decision[]) => {
  let last: CostStep['lines'] = [];
  for (const { lines } of costSteps(plan, recipeOf(plan, decisions, 1825), model, 0)) last = lines;
  return last.filter(({ index }) => index !== null);
};
const outcomes = (...args: Parameters<typeof linesOf>) =>
  linesOf(...args).map(({ story }) => [story.actual, story.otherwise]);

describe('what a decision cost', () => {
  it('is told against what the case came to, also where a question was left unanswered', () => {
    const plan = exactPlan({}, {}, { items });
    const decisions = [decided(plan, 0, 'decide.request', 'uncc-through-bilateral', { purpose: null })];
    expect(played(plan, decisions).outcome).toBe('withdrawn');
    const complete = [decided(plan, 0, 'decide.request', 'uncc-through-bilateral')];
    expect(outcomes(plan, decisions, complete)).toEqual([['withdrawn', 'obtained']]);
  });

  it('is nothing where the other letter would have been asked the same and left the same unanswered', () => {
    const plan = exactPlan({}, { 'request.supplement': 1 }, { items });
    const [one] = [decided(plan, 0, 'decide.request', 'uncc-through-bilateral')];
    const other = decided(plan, 0, 'decide.request', 'uncc-through-bilateral', { urgency: 'none' });
    expect(linesOf(plan, [one], [other])).toMatchObject([
      { same: false, story: { actual: 'withdrawn', otherwise: 'withdrawn', days: 0 } },
    ]);
  });

  it('of a withdrawal is what the request would have come to', () => {
    const plan = exactPlan({ 'request.queueing': 50 }, {}, { items });
    const request = decided(plan, 0, 'decide.request', 'uncc-through-bilateral');
    expect(outcomes(plan, [request, decided(plan, 9, 'decide.withdraw')], [request])).toEqual([
      ['withdrawn', 'withdrawn'],
      ['withdrawn', 'obtained'],
    ]);
  });

  it('of declined conditions is what accepting them would have come to', () => {
    const plan = exactPlan({}, { 'request.conditions': 1 }, { items });
    const request = decided(plan, 0, 'decide.request', 'uncc-through-bilateral');
    expect(outcomes(plan, [request, decided(plan, 2, 'decide.decline-conditions')], [request])).toEqual([
      ['refused', 'refused'],
      ['refused', 'obtained'],
    ]);
  });

  it('of an enquiry is what the later letter could not have told without it', () => {
    const base = anyPlan();
    const facts = base.facts.map((fact) =>
      fact.id === 'ransom-note' ? { ...fact, weighs: ['sourced' as const] } : fact,
    );
    const plan = exactPlan({}, { 'police.answered': 1 }, { items, facts });
    const request = decided(plan, 5, 'decide.request', 'uncc-through-bilateral', { facts: facts.map(({ id }) => id) });
    // Nothing else ties the mailbox to the offence.
    expect(outcomes(plan, [decided(plan, 0, 'decide.enquire'), request], [])[0]).toEqual(['obtained', 'refused']);
  });
});

describe('other routes', () => {
  it('are all that can be simulated, the emergency door among them', () => {
    const plan = exactPlan({}, {}, { lifeAtRisk: true });
    const ids = otherRoutes(plan, recipeOf(plan, [], 1)).map(({ route }) => route);
    expect(ids).toContain('emergency');
    expect(ids).toContain('budapest-alone');
    expect(ids).not.toContain('comity-preserved');
  });
});

import { describe, expect, it } from 'vitest';
import { days } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { replay } from '#simulation/replay.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played, recipeOf } from '#support/slow-plan.ts';

const items = anyPlan().items.map((item) => (item.id === 'logs' ? { ...item, retention: days(3650) } : item));
const LOGS = { asked: [{ item: 'logs', category: 'traffic' }] } as const;
const MAILBOX = { asked: [{ item: 'mailbox', category: 'content' }] } as const;

describe('an item that was preserved and then left out of the formal request', () => {
  it.each([
    ['granted', {}, 'obtained'],
    ['refused', { 'request.essential-interests': 1 }, 'refused'],
  ] as const)('was never asked for, where the request is %s', (_, chances, outcome) => {
    const plan = exactPlan({}, chances, { items });
    const run = played(plan, [
      decided(plan, 0, 'decide.preserve', 'preservation-uncc'),
      decided(plan, 3, 'decide.request', 'uncc-through-bilateral', LOGS),
    ]);
    expect(run.itemOutcomes).toEqual({ logs: outcome, mailbox: 'neverSent' });
  });

  it('is withdrawn where a later letter drops it', () => {
    const plan = exactPlan({}, {}, { items });
    const run = played(plan, [
      decided(plan, 0, 'decide.request', 'uncc-through-bilateral', { purpose: null }),
      decided(plan, 3, 'decide.answer-supplement', 'uncc-through-bilateral', LOGS),
    ]);
    expect(run.itemOutcomes).toEqual({ logs: 'obtained', mailbox: 'withdrawn' });
  });
});

describe('the emergency door', () => {
  it('that opens too late for an item has lost it', () => {
    const plan = exactPlan({}, { 'emergency.accepted': 1 }, { lifeAtRisk: true });
    const run = played(plan, [
      decided(plan, 25, 'decide.claim-emergency', 'emergency-uncc', { urgency: 'danger-to-life' }),
      decided(plan, 26, 'decide.close-case'),
    ]);
    expect(run.itemOutcomes).toEqual({ logs: 'lost', mailbox: 'obtained' });
  });
});

describe('a request that asks for too much', () => {
  it('is granted only in part also where conditions are offered and accepted', () => {
    const plan = exactPlan({}, { 'request.conditions': 1 }, { items });
    const run = played(plan, [
      decided(plan, 0, 'decide.request', 'uncc-through-bilateral', { period: 'always' }),
      decided(plan, 1, 'decide.accept-conditions'),
    ]);
    const part = run.marks.find(({ type }) => type === 'request-accepted-in-part');
    expect(part?.findings.map(({ code }) => code)).toEqual(['D09']);
    expect(run.itemOutcomes).toEqual({ logs: 'partial', mailbox: 'partial' });
  });
});

describe('a user who is told', () => {
  const fast = (perMonth: number, alertedFactor: number) =>
    anyPlan().items.map((item) =>
      item.deletion ? { ...item, deletion: { ...item.deletion, perMonth, alertedFactor } } : item,
    );
  const deletedAt = (plan: ReturnType<typeof anyPlan>, run: number, decisions: Parameters<typeof recipeOf>[1]) =>
    replay(plan, { ...recipeOf(plan, decisions, 1825), run }).marks.find(
      (mark) => mark.type === ('item-deleted' satisfies MilestoneType) && mark.item === 'mailbox',
    )?.at;

  it('minds everything at the provider, also what the letter did not name', () => {
    const plan = exactPlan({}, {}, { items: fast(0.1, 10) });
    const asked = (confidentiality: 'none' | 'keep-secret-and-do-not-notify') =>
      deletedAt(plan, 0, [decided(plan, 0, 'decide.preserve', 'preservation-uncc', { ...LOGS, confidentiality })]);
    expect(asked('none')).toBeLessThan(asked('keep-secret-and-do-not-notify') ?? 0);
  });

  it('is warned from the first time on: a second letter buys no time', () => {
    const plan = exactPlan({ 'preservation.freezing': 1 }, {}, { items: fast(0.05, 2) });
    const twice = (second: 'none' | 'keep-secret-and-do-not-notify') => [
      decided(plan, 0, 'decide.preserve', 'preservation-uncc', { ...MAILBOX, confidentiality: 'none' }),
      decided(plan, 70, 'decide.preserve', 'preservation-uncc', { ...MAILBOX, confidentiality: second }),
    ];
    const runs = Array.from({ length: 20 }, (_, run) => run);
    expect(runs.map((run) => deletedAt(plan, run, twice('none')))).toEqual(
      runs.map((run) => deletedAt(plan, run, twice('keep-secret-and-do-not-notify'))),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { CaseRun } from '#domain/case-run.ts';
import { days } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { STATEMENT_FIELDS } from '#simulation/policies/drafting.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played } from '#support/slow-plan.ts';

const items = anyPlan().items.map((item) => (item.id === 'logs' ? { ...item, retention: days(3650) } : item));
const plan = exactPlan(
  { 'request.screening': 20, 'request.query': 10, 'request.answering': 40 },
  { 'preservation.executed': 1 },
  { items },
);
const codes = (run: CaseRun, type: MilestoneType) =>
  run.marks.filter((mark) => mark.type === type).flatMap((mark) => mark.findings.map((one) => one.code));
const asked = (change: Partial<Draft>, basis = 'uncc-through-bilateral', until = 50) =>
  played(plan, [decided(plan, 3, 'decide.request', basis, change)], until);

describe('what a draft leaves out comes back later, as the delay it causes', () => {
  it('a complete request is asked nothing', () => {
    expect(codes(asked({}, 'uncc-through-bilateral', 1825), 'supplement-asked')).toEqual([]);
    expect(asked({}, 'uncc-through-bilateral', 1825).outcome).toBe('obtained');
  });

  it.each([
    ['no period', { period: null }, 'D09'],
    ['no purpose', { purpose: null }, 'D14'],
    ['facts that tie nothing to the offence', { facts: ['retention', 'provider'] }, 'D01'],
    ['danger to life claimed without a fact', { urgency: 'danger-to-life' }, 'D10'],
  ] as const)('%s: %#', (_, change, code) => {
    expect(codes(asked(change as Partial<Draft>), 'supplement-asked')).toContain(code);
  });

  it.each([
    ['a period far too wide', { period: 'always' }, 'D09'],
    ['traffic data called subscriber data', { asked: [{ item: 'logs', category: 'subscriber' }] }, 'D20'],
  ] as const)('%s is granted only in part', (_, change, code) => {
    const run = asked(change as Partial<Draft>, 'uncc-through-bilateral', 1825);
    expect(codes(run, 'request-accepted-in-part')).toContain(code);
    expect(run.itemOutcomes?.logs).toBe('partial');
  });

  it('the other side’s language is checked before anybody reads', () => {
    const run = asked({ language: 'de' });
    expect(codes(run, 'request-returned')).toEqual(['D04']);
    expect(run.marks.some((mark) => mark.type === 'supplement-asked')).toBe(false);
  });

  it('a convention that yields to the treaty is the wrong basis (UNCC 40(7), Budapest 27(1))', () => {
    for (const basis of ['uncc-alone', 'budapest-alone'])
      expect(codes(asked({}, basis), 'request-returned')).toContain('D05');
  });

  it('a preservation request whose gaps nobody fills is refused for them, and on no ground that a list would have to hold', () => {
    const statements = STATEMENT_FIELDS.filter((field) => field !== 'follow-up');
    const run = played(plan, [decided(plan, 0, 'decide.preserve', 'preservation-budapest', { statements })], 90);
    const refusal = run.marks.find((mark) => mark.type === 'preservation-refused');
    expect(refusal?.citation?.article).toBe('29(1)');
    expect(refusal?.findings.map(({ code, citation }) => `${code} ${citation.article}`)).toEqual(['D27 29(2)(f)']);
  });

  it('a refusal rests on the duty to give reasons, and its ground on its own article', () => {
    const refusing = exactPlan({}, { 'request.essential-interests': 1 }, { items });
    const run = played(refusing, [decided(refusing, 0, 'decide.request', 'uncc-through-bilateral')]);
    const refusal = run.marks.find((mark) => mark.type === 'request-refused');
    expect(refusal?.citation).toMatchObject({ instrument: 'bilateral', article: '4(5)' });
    expect(refusal?.findings.map(({ citation }) => citation.article)).toEqual([expect.stringMatching(/^4\(1\)/)]);
  });

  it('without secrecy the provider tells its user', () => {
    const run = asked({ confidentiality: 'none' }, 'uncc-through-bilateral', 1825);
    expect(codes(run, 'user-alerted')).toEqual(['D11']);
  });

  it('each question costs the days of its round trip', () => {
    const quick = asked({}, 'uncc-through-bilateral', 1825);
    const run = played(plan, [
      decided(plan, 3, 'decide.request', 'uncc-through-bilateral', { purpose: null }),
      decided(plan, 33, 'decide.answer-supplement', 'uncc-through-bilateral'),
    ]);
    expect(run.outcome).toBe('obtained');
    // query 10 + answer 40 + screening again 20 (the fixture's second screening is as long as the first)
    expect(((run.answeredAt ?? 0) - (quick.answeredAt ?? 0)) / 1440).toBe(70);
  });

  it('the same hole left open is refused, with reasons', () => {
    const run = played(plan, [
      decided(plan, 3, 'decide.request', 'uncc-through-bilateral', { purpose: null }),
      decided(plan, 33, 'decide.answer-supplement', 'uncc-through-bilateral', { purpose: null }),
    ]);
    expect(run.outcome).toBe('refused');
    expect(codes(run, 'request-refused')).toContain('D14');
  });

  it('a supplement nobody answers closes the file', () => {
    expect(asked({ purpose: null }, 'uncc-through-bilateral', 1825).outcome).toBe('withdrawn');
  });
});

describe('the emergency door', () => {
  it('is shut where nobody’s life is at risk, and opens where it is (UNCC 41(3)(e))', () => {
    const claim = (lifeAtRisk: boolean) => {
      const here = exactPlan({}, { 'emergency.accepted': 1 }, { lifeAtRisk });
      return played(
        here,
        [decided(here, 0, 'decide.claim-emergency', 'emergency-uncc', { urgency: 'danger-to-life' })],
        1,
      );
    };
    expect(claim(false).rejected?.reason).toContain('was not open');
    expect(claim(true).marks.map((mark) => mark.type)).toContain('emergency-answered');
  });
});

describe('the route of the emergency door', () => {
  it.each([
    [1, 'obtained'],
    [0, 'refused'],
  ] as const)('accepted with chance %i comes to: %s', (accepted, outcome) => {
    const here = exactPlan({}, { 'emergency.accepted': accepted }, { lifeAtRisk: true });
    const { items, answeredAt } = rehearse(here, routeOf(here, 'emergency'), DEFAULT_SETTINGS, 1, 0);
    expect(Object.values(items)).toEqual([outcome, outcome]);
    expect(answeredAt).not.toBeNull();
  });

  it('cannot be simulated where the door is shut', () => {
    expect(() => routeOf(plan, 'emergency')).toThrow('is closed');
  });
});

describe('a decision that could not have been taken', () => {
  it.each([
    ['a role that does not take it', { role: 'requested-judge' as const }, 'is not a decision of'],
    [
      'a moment at which it was not open',
      { type: 'decide.extend' as const, request: 'preservation' as const },
      'was not open',
    ],
  ])('%s', (_, change, reason) => {
    const run = played(plan, [{ ...decided(plan, 0, 'decide.enquire'), ...change }], 5);
    expect(run.rejected?.index).toBe(0);
    expect(run.rejected?.reason).toContain(reason);
  });

  it('dated before another is rejected at that decision; what came before stays', () => {
    const run = played(
      plan,
      [decided(plan, 5, 'decide.enquire'), decided(plan, 4, 'decide.preserve', 'preservation-uncc')],
      10,
    );
    expect(run.rejected?.index).toBe(1);
    expect(run.decisions.map(({ type }) => type)).toEqual(['decide.enquire']);
  });
});

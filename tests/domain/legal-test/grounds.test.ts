import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import {
  conditionsFor,
  emergencyDoor,
  everythingKnown,
  legalTest,
  mandatoryGrounds,
  optionalGrounds,
} from '#domain/legal-test/index.ts';
import { anyPlan, completeDraft, RESERVATION } from '#support/plans.ts';

const base = anyPlan();
const harmless = { ...base.offence, punishableInRequested: false, corresponds: [] as string[] };

type Policy = CasePlan['requested']['dualCriminality'];
const state = (dualCriminality: Policy, reserved = false): CasePlan['requested'] => ({
  ...base.requested,
  dualCriminality,
  declarations: reserved ? RESERVATION : [],
});

const grounds = (plan: CasePlan, basis: string, facts?: string[]): string[] => {
  const draft = { ...completeDraft(plan, basis), ...(facts && { facts }) };
  return [...mandatoryGrounds(plan, draft), ...optionalGrounds(plan, draft)].map(
    ({ code, effect, citation }) => `${code} ${effect} ${citation.instrument} ${citation.article ?? 'practice'}`,
  );
};

describe('grounds that follow from the facts', () => {
  it.each(['bilateral', 'uncc-through-bilateral', 'comity', 'preservation-uncc'])('are none under %s here', (basis) => {
    expect(grounds(base, basis)).toEqual([]);
  });

  it.each<[basis: string, policy: Policy, found: string[]]>([
    ['uncc-alone', 'refuse', ['R05 refuse uncc 40(8)']],
    ['uncc-alone', 'discretionary', ['R05 may-refuse uncc 40(8)']],
    ['uncc-alone', 'waive', []],
    ['budapest-alone', 'refuse', ['R05 refuse budapest 25(4)']],
    ['bilateral', 'discretionary', ['R05 may-refuse bilateral 4(1)(e)']],
    ['comity', 'refuse', ['R05 refuse comity practice']],
  ])('dual criminality at disclosure under %s, policy %s', (basis, dualCriminality, found) => {
    expect(grounds(anyPlan({ offence: harmless, requested: state(dualCriminality) }), basis)).toEqual(found);
  });

  it.each<[basis: string, reservation: boolean, corresponds: string[], found: string[]]>([
    ['preservation-uncc', false, [], []],
    ['preservation-uncc', true, [], ['R05 may-refuse uncc 42(5)']],
    ['preservation-uncc', true, ['uncc 10'], []],
    ['preservation-budapest', true, [], ['R05 may-refuse budapest 29(4)']],
    ['preservation-budapest', true, ['uncc 10'], ['R05 may-refuse budapest 29(4)']],
    ['preservation-budapest', true, ['budapest 5'], []],
  ])(
    'dual criminality at preservation under %s, reservation %s, offence %j',
    (basis, reservation, corresponds, found) => {
      const plan = anyPlan({ offence: { ...harmless, corresponds }, requested: state('refuse', reservation) });
      expect(grounds(plan, basis)).toEqual(found);
    },
  );

  it('a search of content on thin facts may be refused under own law, a preservation may not', () => {
    const thin = ['retention'];
    expect(grounds(base, 'uncc-alone', thin)).toEqual(['R03 may-refuse uncc 40(21)(c)']);
    expect(grounds(base, 'bilateral', thin)).toEqual(['R03 may-refuse bilateral 4(1)(e)']);
    expect(grounds(base, 'preservation-uncc', thin)).toEqual([]);
    const lenient = anyPlan({ requested: { ...base.requested, probableCause: false } });
    expect(grounds(lenient, 'bilateral', thin)).toEqual([]);
  });
});

describe('conditions', () => {
  const open = (basis: string) => {
    const draft = completeDraft(base, basis);
    return conditionsFor(base, { ...draft, statements: draft.statements.filter((one) => one !== 'use-statement') });
  };

  it('are invited by a request that promises no limit of use', () => {
    expect(open('bilateral')).toMatchObject([{ code: 'D14', effect: 'condition', citation: { article: '4(4)' } }]);
    expect(open('budapest-alone')).toMatchObject([{ citation: { instrument: 'budapest', article: '28(2)' } }]);
    expect(open('preservation-budapest')).toEqual([]);
    expect(conditionsFor(base, completeDraft(base, 'bilateral'))).toEqual([]);
  });
});

describe('the emergency door', () => {
  it.each<[what: string, plan: CasePlan, open: boolean, reason: string]>([
    ['no danger to life', base, false, 'no significant and imminent danger'],
    ['danger to life', anyPlan({ lifeAtRisk: true }), true, 'shows a significant and imminent danger'],
    ['not in force', anyPlan({ lifeAtRisk: true, supposes: [] }), false, 'cannot be used'],
  ])('with %s', (_what, plan, open, reason) => {
    expect(emergencyDoor(plan).open).toBe(open);
    expect(emergencyDoor(plan).reason).toContain(reason);
    expect(emergencyDoor(plan).citation?.article).toBe('41(3)(e)');
  });

  it('does not exist without the convention', () => {
    const { uncc: _, ...instruments } = base.instruments;
    expect(emergencyDoor(anyPlan({ lifeAtRisk: true, instruments }))).toMatchObject({ open: false, citation: null });
  });

  it('closed, lets no request through; open, wants the danger shown', () => {
    const test = (plan: CasePlan, facts: readonly string[]) =>
      legalTest(plan, 'emergency', { ...completeDraft(plan, 'emergency-uncc'), facts }, everythingKnown(plan));
    expect(test(base, ['retention']).mustRefuse).toMatchObject([{ code: 'D10', effect: 'refuse' }]);
    const danger = anyPlan({ lifeAtRisk: true });
    expect(test(danger, ['retention'])).toEqual({ missing: [], mustRefuse: [], mayRefuse: [], consequences: [] });
    expect(test(danger, []).missing).toMatchObject([{ code: 'D10', effect: 'supplement' }]);
  });
});

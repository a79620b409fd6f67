import { describe, expect, it } from 'vitest';
import type { CasePlan, JurisdictionInPlan } from '#domain/case-plan.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';

const { requested, offence } = anyPlan();
const outsider: JurisdictionInPlan = { ...requested, memberships: [] };
const minor = { ...offence, maxPenaltyYears: 3, corresponds: [] };

const found = (plan: CasePlan, basis: string): string[] => {
  const procedure = plan.bases.find(({ id }) => id === basis)?.procedure ?? 'request';
  const test = legalTest(plan, procedure, completeDraft(plan, basis), everythingKnown(plan));
  return [...test.missing, ...test.mustRefuse].map(
    ({ code, effect, citation }) => `${code} ${effect} ${citation.instrument} ${citation.article ?? 'practice'}`,
  );
};

describe('the legal basis', () => {
  it.each<[what: string, plan: CasePlan, basis: string, findings: string[]]>([
    ['gives way to the treaty', anyPlan(), 'uncc-alone', ['D05 return uncc 40(7)']],
    ['gives way to the treaty', anyPlan(), 'budapest-alone', ['D05 return budapest 27(1)']],
    ['stands without a treaty', anyPlan({ bilateralInForce: false }), 'uncc-alone', []],
    ['stands without a treaty', anyPlan({ bilateralInForce: false }), 'budapest-alone', []],
    ['never gives way for preservation', anyPlan(), 'preservation-uncc', []],
    ['is a treaty not in force', anyPlan({ bilateralInForce: false }), 'bilateral', ['D05 return bilateral practice']],
    ['is not in force yet', anyPlan({ supposes: [] }), 'preservation-uncc', ['D05 return uncc 65(1)']],
    [
      'was not in force then',
      anyPlan({ asAt: '2003-01-01' }),
      'preservation-budapest',
      ['D05 return budapest 36(4), 37(2)'],
    ],
    [
      'binds only one of them',
      anyPlan({ requested: outsider }),
      'budapest-through-bilateral',
      ['D05 return budapest 36(4), 37(2)'],
    ],
    ['covers no minor offence', anyPlan({ offence: minor }), 'preservation-uncc', ['R19 refuse uncc 35(1)(c)']],
    ['covers no minor offence', anyPlan({ offence: minor }), 'uncc-through-bilateral', ['D05 return uncc 35(1)']],
    ['covers any offence', anyPlan({ offence: minor }), 'budapest-through-bilateral', []],
    [
      'covers a minor offence of its own',
      anyPlan({ offence: { ...minor, corresponds: ['uncc 10'] } }),
      'preservation-uncc',
      [],
    ],
    ['covers four years exactly', anyPlan({ offence: { ...minor, maxPenaltyYears: 4 } }), 'preservation-uncc', []],
  ])('%s: %#', (_what, plan, basis, findings) => {
    expect(found(plan, basis)).toEqual(findings);
  });

  it('must exist, and be for the procedure', () => {
    const plan = anyPlan();
    const test = (basis: string) => () =>
      legalTest(plan, 'preservation', completeDraft(plan, basis), everythingKnown(plan));
    expect(test('no-such-basis')).toThrow('no legal basis "no-such-basis"');
    expect(test('bilateral')).toThrow('"bilateral" is no basis for "preservation"');
  });
});

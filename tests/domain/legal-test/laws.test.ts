import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { count } from '#support/counts.ts';
import { anyPlan, completeDraft, RESERVATION } from '#support/plans.ts';

const base = anyPlan();
const complete = completeDraft(base, 'comity');

/** Small values that print well when a law fails; `build` makes the plan and the draft of them. */
const cases = fc.record({
  lifeAtRisk: fc.boolean(),
  bilateralInForce: fc.boolean(),
  supposed: fc.boolean(),
  notifiesUser: fc.boolean(),
  policy: fc.record({
    probableCause: fc.boolean(),
    declarations: fc.constantFrom([], RESERVATION),
    dualCriminality: fc.constantFrom('refuse' as const, 'discretionary' as const, 'waive' as const),
  }),
  offence: fc.record({
    maxPenaltyYears: fc.integer({ min: 1, max: 10 }),
    punishableInRequested: fc.boolean(),
    corresponds: fc.subarray(['budapest 5', 'uncc 10']),
  }),
  basis: fc.nat({ max: 20 }),
  preservationInPlace: fc.boolean(),
  onlyThisInstrument: fc.boolean(),
  /** Any of the elements of a complete draft, in any order, or another choice. */
  draft: fc.record({
    facts: fc.shuffledSubarray([...complete.facts]),
    identifiers: fc.shuffledSubarray([...complete.identifiers]),
    period: fc.constantFrom(complete.period, null, 'always', 'onwards'),
    asked: fc.shuffledSubarray([...complete.asked]),
    urgency: fc.constantFrom('none' as const, 'volatile-data' as const, 'danger-to-life' as const),
    confidentiality: fc.constantFrom(
      'none' as const,
      'keep-request-secret' as const,
      'keep-secret-and-do-not-notify' as const,
    ),
    purpose: fc.constantFrom(complete.purpose, null, 'general'),
    language: fc.constantFrom('en', 'de', 'fr'),
    statements: fc.shuffledSubarray([...complete.statements]),
  }),
});

function build(values: typeof cases extends fc.Arbitrary<infer One> ? One : never) {
  const plan = anyPlan({
    lifeAtRisk: values.lifeAtRisk,
    bilateralInForce: values.bilateralInForce,
    provider: { ...base.provider, notifiesUser: values.notifiesUser },
    requested: { ...base.requested, ...values.policy },
    offence: { ...base.offence, ...values.offence },
    supposes: values.supposed ? base.supposes : [],
  });
  const basis = must(plan.bases[values.basis % plan.bases.length], 'a plan has bases');
  const { preservationInPlace, onlyThisInstrument } = values;
  return {
    plan,
    basis,
    complete: completeDraft(plan, basis),
    draft: { ...values.draft, basis: basis.id } satisfies Draft,
    known: { ...everythingKnown(plan), preservationInPlace, onlyThisInstrument },
  };
}

type Case = ReturnType<typeof build>;

const findings = ({ plan, basis, known }: Case, draft: Draft): readonly Finding[] => {
  const test = legalTest(plan, basis.procedure, draft, known);
  return [...test.missing, ...test.mustRefuse, ...test.mayRefuse, ...test.consequences];
};

/** The same finding may change its sentence (facts without a source instead of no facts), never its code or place. */
const keys = (list: readonly Finding[]): string[] =>
  list.map(({ code, effect, item, field }) => `${code}/${effect}/${item ?? field}`);

/** Every way to add one missing element. What is asked for, and how urgently, is the request itself and no element of it. */
function completions({ complete }: Case, draft: Draft): Draft[] {
  const added = (key: 'facts' | 'identifiers' | 'statements') =>
    complete[key]
      .filter((one) => !(draft[key] as readonly string[]).includes(one))
      .map((one) => ({ ...draft, [key]: [...draft[key], one] }));
  const chosen = (['period', 'purpose', 'language', 'confidentiality'] as const)
    .filter((key) => draft[key] !== complete[key])
    .map((key) => ({ ...draft, [key]: complete[key] }));
  return [...added('facts'), ...added('identifiers'), ...added('statements'), ...chosen];
}

const runs = { numRuns: count(2000) };

describe('laws of the legal test', () => {
  it('adding a missing element never adds a finding', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const one = build(values);
        const before = new Set(keys(findings(one, one.draft)));
        for (const better of completions(one, one.draft)) {
          expect(keys(findings(one, better)).filter((key) => !before.has(key))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('a complete draft on a lawful basis meets only what no drafting can cure', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const one = build(values);
        fc.pre(!one.basis.whatIf);
        const left = keys(findings(one, one.complete)).filter((key) => !key.startsWith('R05/'));
        const closedDoor = one.basis.procedure === 'emergency' && !one.plan.lifeAtRisk;
        expect(left).toEqual(closedDoor ? ['D10/supplement/urgency', 'D10/refuse/urgency'] : []);
      }),
      runs,
    );
  });

  it('a basis that is a what-if is never let through unnoticed', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const one = build(values);
        fc.pre(one.basis.whatIf && !values.onlyThisInstrument);
        const codes = findings(one, one.complete).map(({ code }) => code);
        expect(codes.some((code) => code === 'D05' || code === 'R19')).toBe(true);
      }),
      runs,
    );
  });

  it('every finding cites an article that its instrument file holds, or none, as it was checked there', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const one = build(values);
        for (const { citation } of findings(one, one.draft)) {
          expect([one.basis.governing, one.basis.instrument]).toContain(citation.instrument);
          const { rules, contents, grounds } = must(one.plan.instruments[citation.instrument], 'cited instrument');
          const cited = [...Object.values(rules), ...Object.values(contents).flat(), ...grounds];
          expect(cited.map(({ article, checked }) => `${article} ${checked}`)).toContain(
            `${citation.article} ${citation.checked}`,
          );
        }
      }),
      runs,
    );
  });

  it('the order in which a draft lists its ids changes nothing', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const one = build(values);
        const { draft } = one;
        const turned: Draft = {
          ...draft,
          facts: [...draft.facts].reverse(),
          identifiers: [...draft.identifiers].reverse(),
          asked: [...draft.asked].reverse(),
          statements: [...draft.statements].reverse(),
        };
        expect(findings(one, turned)).toEqual(findings(one, draft));
      }),
      runs,
    );
  });

  it('preservation never tests dual criminality without the reservation', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const one = build(values);
        fc.pre(one.basis.procedure === 'preservation' && one.plan.requested.declarations.length === 0);
        const codes = findings(one, one.draft).map(({ code }) => code);
        expect(codes.filter((code) => code === 'R05' || code === 'D13')).toEqual([]);
      }),
      runs,
    );
  });
});

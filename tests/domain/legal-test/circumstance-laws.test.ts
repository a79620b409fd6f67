/** Laws of the circumstances, over every text, procedure and circumstance, and over random cases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { CIRCUMSTANCES, type Circumstance } from '#domain/circumstances.ts';
import type { Finding } from '#domain/finding.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { type Circumstances, everythingKnown, legalTest, whatFollows } from '#domain/legal-test/index.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { count } from '#support/counts.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';
import { kestrel } from '#support/world-questions.ts';

const texts = Object.values(INSTRUMENTS);
/** What it offers, and one kind that it does not have to offer: a basis without a treaty is a request too. */
const kindsOf = ({ procedures }: Instrument): ReadonlySet<ProcedureKind> =>
  new Set([...procedures.map(({ kind }) => kind), 'request', 'preservation']);
const everywhere = (visit: (instrument: Instrument, procedure: ProcedureKind, one: Circumstance) => void): void => {
  for (const instrument of texts)
    for (const procedure of kindsOf(instrument)) for (const one of CIRCUMSTANCES) visit(instrument, procedure, one);
};
const REFUSALS: readonly string[] = ['refuse', 'may-refuse'];

/** The places where something does not hold, so that thousands of answers cost one comparison. */
function faults(fault: (instrument: Instrument, procedure: ProcedureKind, one: Circumstance) => boolean): string[] {
  const found: string[] = [];
  everywhere((instrument, procedure, one) => {
    if (fault(instrument, procedure, one)) found.push(`${instrument.id} ${procedure} ${one}`);
  });
  return found;
}

describe('under every text, for every procedure', () => {
  const known: Circumstances = { requested: kestrel(), assured: false, useLimited: false };

  it('a refusal stands on a ground of the text, or on courtesy', () => {
    const unfounded = faults((instrument, procedure, one) => {
      const { follows, cell, declaration, citation } = whatFollows(instrument, procedure, one, known);
      if (!REFUSALS.includes(follows)) return false;
      if (declaration && !declaration.filed) return true;
      return 'ground' in cell ? citation?.article !== cell.ground.article : instrument.kind !== 'courtesy';
    });
    expect(unfounded).toEqual([]);
  });

  it('a bar lets nothing through, and what follows is always cited', () => {
    const wrong = faults((instrument, procedure, one) => {
      const { follows, cell, citation } = whatFollows(instrument, procedure, one, known);
      return follows !== 'nothing' && (cell.kind === 'barred' || citation === null);
    });
    expect(wrong).toEqual([]);
  });

  it('no promise makes what follows worse', () => {
    const worse = ['nothing', 'ordinary-queue', 'condition', 'postpone', 'partial', 'may-refuse', 'refuse'];
    const bar = kestrel({ dataProtection: { adequacyBar: true, onwardConsent: true } });
    const wrong = faults((instrument, procedure, one) =>
      [kestrel(), bar].some((requested) => {
        const rank = (assured: boolean, useLimited: boolean) =>
          worse.indexOf(whatFollows(instrument, procedure, one, { requested, assured, useLimited }).follows);
        return [false, true].some(
          (half) => rank(true, half) > rank(false, half) || rank(half, true) > rank(half, false),
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('filing declarations only adds grounds', () => {
    const wrong = faults((instrument, procedure, one) => {
      const declarations = instrument.declarations.map(({ key }) => ({ instrument: instrument.id, key, value: null }));
      const filed = whatFollows(instrument, procedure, one, { ...known, requested: kestrel({ declarations }) });
      const before = whatFollows(instrument, procedure, one, known);
      return REFUSALS.includes(before.follows) && filed.follows !== before.follows;
    });
    expect(wrong).toEqual([]);
  });
});

const base = anyPlan();
const cases = fc.record({
  circumstances: fc.subarray([...CIRCUMSTANCES]),
  bilateralInForce: fc.boolean(),
  adequacyBar: fc.boolean(),
  basis: fc.nat({ max: 20 }),
  statements: fc.subarray([...completeDraft(base, 'comity').statements]),
});
const runs = { numRuns: count(1000) };

function build({
  circumstances,
  bilateralInForce,
  adequacyBar,
  basis,
  statements,
}: typeof cases extends fc.Arbitrary<infer One> ? One : never) {
  const requested = { ...base.requested, dataProtection: { adequacyBar, onwardConsent: false } };
  const plan = anyPlan({ circumstances, bilateralInForce, requested });
  const chosen = must(plan.bases[basis % plan.bases.length], 'a plan has bases');
  return { plan, chosen, draft: { ...completeDraft(plan, chosen), statements } satisfies Draft };
}
function findings(plan: CasePlan, draft: Draft): readonly Finding[] {
  const { procedure } = must(
    plan.bases.find(({ id }) => id === draft.basis),
    'a basis',
  );
  const test = legalTest(plan, procedure, draft, everythingKnown(plan));
  return [...test.missing, ...test.mustRefuse, ...test.mayRefuse, ...test.consequences];
}

describe('over random cases', () => {
  it('one circumstance more takes no finding away, and adds at most one', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...CIRCUMSTANCES), (values, one) => {
        const { plan, draft } = build(values);
        const before = findings({ ...plan, circumstances: plan.circumstances.filter((each) => each !== one) }, draft);
        const after = findings({ ...plan, circumstances: [...plan.circumstances, one] }, draft);
        for (const finding of before) expect(after).toContainEqual(finding);
        expect(after.length - before.length).toBeLessThanOrEqual(1);
        expect(after.length).toBeGreaterThanOrEqual(before.length);
      }),
      runs,
    );
  });

  it('the order in which the file lists them changes nothing', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const { plan, draft } = build(values);
        const turned = { ...plan, circumstances: [...plan.circumstances].reverse() };
        expect(findings(turned, draft)).toEqual(findings(plan, draft));
      }),
      runs,
    );
  });

  it('a ground cited is a ground or a rule of the text that governs, as it was checked there', () => {
    fc.assert(
      fc.property(cases, (values) => {
        const { plan, draft, chosen } = build(values);
        const text = must(plan.instruments[chosen.governing], 'the governing text');
        for (const { code, citation } of findings(plan, draft)) {
          if (!code.startsWith('R')) continue;
          expect(citation.instrument).toBe(chosen.governing);
          const cited = citation.rule
            ? text.rules[citation.rule]
            : text.grounds.find((one) => one.code === citation.ground && one.article === citation.article);
          expect(cited).toMatchObject({ article: citation.article, checked: citation.checked });
          if (citation.ground) expect(citation.ground).toBe(code);
        }
      }),
      runs,
    );
  });
});

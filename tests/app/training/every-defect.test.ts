/** All deficiencies of the register: what the form must say, or what must happen, for each to be made and found. */
import { describe, expect, it } from 'vitest';
import { neutralDraft, readDraft } from '#app/training/model/draft.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Circumstance } from '#domain/circumstances.ts';
import { DEFECTS, type DefectId } from '#domain/defects.data.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import type { Decision } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { packOf } from '#support/packs.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';
import { exactPlan } from '#support/slow-plan.ts';

const plan = anyPlan();
const without =
  (...fields: readonly string[]) =>
  ({ statements }: Draft) => ({
    statements: statements.filter((one) => !fields.includes(one)),
  });

/** Under which basis, and what on the form is not as it should be. */
const BY_FORM: Readonly<Partial<Record<DefectId, readonly [basis: string, slip: (draft: Draft) => Partial<Draft>]>>> = {
  D01: ['bilateral', () => ({ facts: ['attack', 'retention', 'provider'] })],
  D02: ['bilateral', () => ({ facts: ['retention', 'provider'] })],
  D03: ['bilateral', () => ({ wording: 'jargon' })],
  D04: ['bilateral', () => ({ language: 'de' })],
  D05: ['uncc-alone', () => ({})],
  D06: ['bilateral', () => ({ addressee: 'police' })],
  D07: ['bilateral', without('preservation-reference')],
  D09: ['bilateral', () => ({ period: 'always' })],
  D10: ['bilateral', () => ({ urgency: 'danger-to-life' })],
  D11: ['bilateral', () => ({ confidentiality: 'keep-request-secret' })],
  D12: ['bilateral', without('offence-provisions')],
  D13: ['bilateral', without('dual-criminality')],
  D14: ['bilateral', () => ({ purpose: 'general' })],
  D15: ['comity', without('reciprocity')],
  D16: ['bilateral', () => ({ signedBy: 'police' })],
  D17: ['bilateral', without('certification')],
  D19: [
    'preservation-uncc',
    (draft) => ({ ...without('custodian')(draft), facts: ['attack', 'ransom-note', 'retention'] }),
  ],
  D20: ['bilateral', () => ({ asked: [{ item: 'mailbox', category: 'subscriber' }] })],
  D23: ['bilateral', () => ({ identifiers: ['address-bare', 'account'] })],
  D24: ['bilateral', () => ({ period: 'onwards' })],
};

/** What the case must be like; then the form, or nothing, makes the difference. */
const BY_CASE: Readonly<
  Partial<Record<DefectId, readonly [circumstance: Circumstance, slip: (draft: Draft) => Partial<Draft>]>>
> = {
  D18: ['minor-matter', () => ({})],
  D21: ['death-penalty', without('rights-assurance')],
  D26: ['public-data', () => ({})],
};

function codesOf(of: CasePlan, basis: string, draft: Draft): readonly string[] {
  const procedure = must(
    of.bases.find(({ id }) => id === basis),
    basis,
  ).procedure;
  const kept = must(readDraft(of, procedure, JSON.parse(JSON.stringify(draft))), 'the desk keeps the draft');
  expect(kept).toEqual(draft);
  const test = legalTest(of, procedure, draft, { ...everythingKnown(of), preservationInPlace: true });
  return [...test.missing, ...test.consequences].map(({ code }) => code);
}

describe('a letter of the desk', () => {
  it.each(Object.entries(BY_FORM))('makes %s, and the other side finds it', (code, [basis, slip]) => {
    const good = completeDraft(plan, basis);
    if (basis !== 'uncc-alone') expect(codesOf(plan, basis, good)).not.toContain(code);
    expect(codesOf(plan, basis, { ...good, ...slip(good) })).toContain(code);
  });

  it.each(Object.entries(BY_CASE))('makes %s where the case is one of those', (code, [circumstance, slip]) => {
    const of = anyPlan({ circumstances: [circumstance] });
    const good = completeDraft(of, 'bilateral');
    expect(codesOf(plan, 'bilateral', { ...good, ...slip(good) })).not.toContain(code);
    expect(codesOf(of, 'bilateral', { ...good, ...slip(good) })).toContain(code);
  });

  it('has a variant for each way in which signature, translation and oath can be wrong', () => {
    const reasons = (changes: Partial<Draft>, of = plan) =>
      legalTest(of, 'request', { ...completeDraft(of, 'bilateral'), ...changes }, everythingKnown(of)).missing.map(
        ({ reason }) => reason,
      );
    expect(reasons({})).toEqual([]);
    expect(reasons({ translation: 'uncertified' })).toEqual([DEFECTS.D04.variants.uncertified.wrong]);
    expect(reasons({ translation: 'without-annexes' })).toEqual([DEFECTS.D04.variants['without-annexes'].wrong]);
    expect(reasons({ signedBy: 'central-authority' })).toEqual([DEFECTS.D16.variants['not-competent'].wrong]);
    const strict = anyPlan({ requested: { ...plan.requested, swornFacts: true } });
    expect(neutralDraft(strict, 'bilateral').sworn).toBe(false);
    expect(reasons({ sworn: false }, strict)).toEqual([DEFECTS.D02.variants.unsworn.wrong]);
    expect(reasons({ sworn: true }, strict)).toEqual([]);
    const signs = anyPlan({ requesting: { ...plan.requesting, signatories: ['central-authority'] } });
    expect(reasons({ signedBy: 'central-authority' }, signs)).toEqual([]);
    expect(reasons({ signedBy: 'prosecutor' }, signs)).toEqual([DEFECTS.D16.variants['not-competent'].wrong]);
  });
});

describe('time', () => {
  const slow = exactPlan({ 'request.queueing': 30 });
  const sent = (at: number, type: Decision['type'], request: Decision['request'], basis?: string): Decision => ({
    ...{ at: minutes(at * 1440), role: 'prosecutor', type, request },
    ...(basis ? { choice: { draft: { ...completeDraft(slow, basis), facts: known } } } : {}),
  });
  const known = slow.facts.filter((one) => one.known.from === 'start').map(({ id }) => id);
  const found = (decisions: readonly Decision[]) => {
    const run = replay(slow, { ...newRecipe(slow, 'x'.repeat(64)), decisions, until: minutes(slow.horizon + 1) });
    expect(run.rejected).toBeNull();
    return run.marks.flatMap(({ findings }) => findings.map(({ code }) => code));
  };

  it('makes D08: a hold that ends before the request arrives', () => {
    expect(found([sent(0, 'decide.preserve', 'preservation', 'preservation-uncc')])).toContain('D08');
  });

  it('makes D22: a request for data that are gone when it is executed', () => {
    const logs = { ...sent(200, 'decide.request', 'request', 'bilateral') };
    const draft = must(logs.choice?.draft, 'a draft');
    const late = { ...logs, choice: { draft: { ...draft, asked: [{ item: 'logs', category: 'traffic' as const }] } } };
    expect(found([late])).toContain('D22');
  });

  it('makes D25: a case that is closed while the other side still works for it', () => {
    const asked = sent(0, 'decide.request', 'request', 'bilateral');
    const spans = replay(slow, {
      ...newRecipe(slow, 'x'.repeat(64)),
      decisions: [asked],
      until: minutes(400 * 1440),
    }).spans;
    const there = must(
      spans.find(({ procedure, holder }) => procedure === 'request' && holder === 'requested-authority'),
      'it never arrives',
    );
    const at = Math.ceil(there.from / 1440) + 1;
    expect(found([asked, sent(at, 'decide.close-case', 'case')])).toContain('D25');
    expect(found([asked, sent(at, 'decide.withdraw', 'request')])).not.toContain('D25');
  });
});

it('every deficiency of the register can be made', () => {
  const made = [...Object.keys(BY_FORM), ...Object.keys(BY_CASE), 'D08', 'D22', 'D25'].sort();
  const known = Object.keys(DEFECTS).filter((code) => code !== 'D27');
  expect(made).toEqual(known);
  expect(known).toHaveLength(26);
});

it('a shipped case shows what its circumstances make of a letter: what goes further than the case needs is D18', async () => {
  const { plan: columnist, debrief } = await packOf('02-the-columnist');
  const draft = must(debrief.classicMistakes[0]?.decisions[0]?.choice?.draft, 'a letter');
  expect(codesOf(columnist, draft.basis, draft)).toContain('D18');
});

import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import type { Defect } from '#domain/defects.ts';
import { everythingKnown, type Known, missingContents } from '#domain/legal-test/index.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';

type Change = (draft: Draft) => Draft;
const untick =
  (field: FieldId): Change =>
  (draft) => ({ ...draft, statements: draft.statements.filter((one) => one !== field) });
const untell =
  (...facts: string[]): Change =>
  (draft) => ({ ...draft, facts: draft.facts.filter((one) => !facts.includes(one)) });
const set =
  (part: Partial<Draft>): Change =>
  (draft) => ({ ...draft, ...part });

/** `code effect field|item article`, as a lawyer would write a finding down. */
const shown = (plan: CasePlan, basis: string, change: Change, known?: Partial<Known>): string[] =>
  missingContents(plan, change(completeDraft(plan, basis)), { ...everythingKnown(plan), ...known }).map(
    ({ code, effect, item, field, citation }) =>
      `${code} ${effect} ${item ?? field} ${citation.instrument} ${citation.article ?? 'practice'}`,
  );

const ALL = ['preservation-uncc', 'preservation-budapest', 'bilateral', 'uncc-through-bilateral', 'comity'];

describe('a complete draft', () => {
  it.each(ALL)('lacks nothing under %s', (basis) => {
    expect(shown(anyPlan(), basis, (draft) => draft)).toEqual([]);
  });

  it.each(['uncc-alone', 'budapest-alone'])('lacks nothing under %s if only that instrument binds', (basis) => {
    expect(shown(anyPlan(), basis, (draft) => draft, { onlyThisInstrument: true })).toEqual([]);
  });
});

const WRONG: readonly [defect: string, basis: string, change: Change, findings: string[]][] = [
  [
    'no link for one item',
    'preservation-budapest',
    untell('ransom-note', 'handle'),
    ['D01 supplement mailbox budapest 29(2)(c)'],
  ],
  [
    'no link for one item',
    'preservation-uncc',
    untell('ransom-note', 'handle'),
    ['D01 supplement mailbox uncc 42(3)(c)'],
  ],
  ['no link for one item', 'bilateral', untell('ransom-note', 'handle'), ['D01 supplement mailbox bilateral practice']],
  [
    'no conduct',
    'preservation-uncc',
    untell('attack'),
    ['D02 supplement facts uncc 42(3)(b)', 'D01 supplement logs uncc 42(3)(c)'],
  ],
  [
    'no source for a search of content',
    'bilateral',
    untell('attack', 'ransom-note'),
    [
      'D02 supplement facts bilateral 5(1)(b)',
      'D02 supplement facts bilateral 5(1)(b)',
      'D01 supplement logs bilateral practice',
    ],
  ],
  ['a language nobody reads there', 'bilateral', set({ language: 'de' }), ['D04 return language bilateral 5(4)']],
  [
    'a language nobody reads there',
    'preservation-budapest',
    set({ language: 'de' }),
    ['D04 supplement language budapest practice'],
  ],
  ['no period', 'bilateral', set({ period: null }), ['D09 supplement period bilateral practice']],
  ['a period too wide', 'uncc-through-bilateral', set({ period: 'always' }), ['D09 partial period bilateral practice']],
  ['a period too wide', 'preservation-uncc', set({ period: 'always' }), ['D09 supplement period uncc practice']],
  [
    'a period in the future',
    'preservation-budapest',
    set({ period: 'onwards' }),
    ['D24 partial period budapest 29(1)'],
  ],
  [
    'a period in the future',
    'budapest-through-bilateral',
    set({ period: 'onwards' }),
    ['D24 partial period budapest 31'],
  ],
  ['no identifier', 'bilateral', set({ identifiers: ['account'] }), ['D09 supplement logs bilateral 5(2)']],
  [
    'no time zone',
    'bilateral',
    set({ identifiers: ['account', 'address-bare'] }),
    ['D23 supplement logs bilateral 5(2)'],
  ],
  ['urgency without reasons', 'bilateral', untell('retention'), ['D10 ordinary-queue urgency bilateral 5(1)(e)']],
  [
    'urgency without reasons',
    'preservation-budapest',
    untell('retention'),
    ['D10 ordinary-queue urgency budapest 29(2)(e)'],
  ],
  ['urgency without reasons', 'preservation-uncc', untell('retention'), ['D10 ordinary-queue urgency uncc 42(3)(e)']],
  [
    'danger to life that is none',
    'preservation-uncc',
    set({ urgency: 'danger-to-life' }),
    ['D10 ordinary-queue urgency uncc 41(3)(e)', 'D10 supplement urgency uncc 41(3)(e)'],
  ],
  [
    'danger to life that is none',
    'budapest-through-bilateral',
    set({ urgency: 'danger-to-life' }),
    ['D10 ordinary-queue urgency bilateral 5(1)(e)', 'D10 supplement urgency bilateral 5(1)(e)'],
  ],
  ['no secrecy', 'preservation-uncc', set({ confidentiality: 'none' }), ['D11 leak confidentiality uncc 42(3)(g)']],
  ['no word', 'preservation-budapest', set({ confidentiality: 'none' }), ['D11 leak confidentiality budapest 27(8)']],
  [
    'secrecy that the user is not covered by',
    'bilateral',
    set({ confidentiality: 'keep-request-secret' }),
    ['D11 leak confidentiality bilateral 5(1)(f)'],
  ],
  ['no provisions', 'bilateral', untick('offence-provisions'), ['D12 supplement offence-provisions bilateral 5(1)(b)']],
  [
    'no dual criminality',
    'bilateral',
    untick('dual-criminality'),
    ['D13 supplement dual-criminality bilateral practice'],
  ],
  ['no dual criminality, which preservation may not ask for', 'preservation-uncc', untick('dual-criminality'), []],
  ['no dual criminality, which preservation may not ask for', 'preservation-budapest', untick('dual-criminality'), []],
  ['no purpose', 'uncc-through-bilateral', set({ purpose: null }), ['D14 supplement purpose bilateral 5(1)(c)']],
  ['a purpose without a proceeding', 'comity', set({ purpose: 'general' }), ['D14 supplement purpose comity practice']],
  ['no reciprocity', 'comity', untick('reciprocity'), ['D15 return reciprocity comity practice']],
  ['no reciprocity, which a treaty makes needless', 'bilateral', untick('reciprocity'), []],
  ['no signature', 'comity', untick('signature'), ['D16 return signature comity practice']],
  [
    'no signature where no text demands it',
    'bilateral',
    untick('signature'),
    ['D16 supplement signature bilateral practice'],
  ],
  ['police slang', 'bilateral', set({ wording: 'jargon' }), ['D03 supplement facts bilateral practice']],
  ['sent to the police', 'uncc-through-bilateral', set({ addressee: 'police' }), ['D06 return null bilateral 3']],
  ['the provider’s number quoted', 'bilateral', set({ yourRef: 'provider' }), ['D06 return null bilateral practice']],
  ['an answer that quotes none', 'preservation-uncc', set({ yourRef: 'none' }), ['D06 supplement null uncc practice']],
  ['an answer that quotes the addressee’s', 'bilateral', set({ yourRef: 'foreign-authority' }), []],
  ['no certificate', 'bilateral', untick('certification'), ['D17 inadmissible certification bilateral 5(1)(d)']],
  [
    'no custodian',
    'preservation-budapest',
    (draft) => untick('custodian')(untell('provider')(draft)),
    ['D19 supplement custodian budapest 29(2)(d)'],
  ],
  ['a custodian named but not told as a fact', 'preservation-budapest', untell('provider'), []],
  [
    'a wrong category',
    'bilateral',
    set({
      asked: [
        { item: 'mailbox', category: 'traffic' },
        { item: 'logs', category: 'traffic' },
      ],
    }),
    ['D20 partial mailbox bilateral 5(1)(c)'],
  ],
  [
    'a wrong category',
    'preservation-uncc',
    set({ asked: [{ item: 'mailbox', category: 'traffic' }] }),
    ['D20 supplement mailbox uncc 42(3)(c)'],
  ],
  ['nothing asked', 'bilateral', set({ asked: [] }), ['D27 supplement assistance bilateral 5(1)(c)']],
  ['no necessity', 'preservation-budapest', untick('necessity'), ['D27 supplement necessity budapest 29(2)(e)']],
  ['no promise of a request', 'preservation-uncc', untick('follow-up'), ['D27 supplement follow-up uncc 42(3)(f)']],
  ['no author', 'bilateral', untick('requesting-authority'), ['D27 supplement requesting-authority bilateral 5(1)(a)']],
];

describe('a draft with', () => {
  it.each(WRONG)('%s, under %s', (_defect, basis, change, findings) => {
    expect(shown(anyPlan(), basis, change)).toEqual(findings);
  });

  it('no mention of the preservation is asked about only while data are preserved', () => {
    const change = untick('preservation-reference');
    expect(shown(anyPlan(), 'bilateral', change, { preservationInPlace: true })).toEqual([
      'D07 supplement preservation-reference bilateral practice',
    ]);
    expect(shown(anyPlan(), 'bilateral', change)).toEqual([]);
  });

  it('facts that nobody could know yet is judged without them', () => {
    expect(shown(anyPlan(), 'preservation-uncc', (draft) => draft, { facts: ['ransom-note', 'retention'] })).toEqual([
      'D02 supplement facts uncc 42(3)(b)',
      'D01 supplement logs uncc 42(3)(c)',
    ]);
  });
});

it('every defect that the register says a draft can show is shown by one, and no other', () => {
  const byDraft = (Object.entries(DEFECTS) as [string, Defect][])
    .filter(([, one]) => one.shownBy === 'draft')
    .map(([code]) => code);
  const committed = WRONG.flatMap(([, , , findings]) => findings.map((finding) => finding.slice(0, 3)));
  // Tables of their own: D05, D21. D07 needs data already preserved.
  expect([...new Set([...committed, 'D05', 'D07', 'D21'])].sort()).toEqual(byDraft);
});

describe('the case file decides', () => {
  const { provider, requested } = anyPlan();

  it('whether secrecy matters: a provider that tells nobody leaks nothing', () => {
    const plan = anyPlan({ provider: { ...provider, notifiesUser: false } });
    expect(shown(plan, 'bilateral', set({ confidentiality: 'none' }))).toEqual([]);
  });

  it('whether dual criminality must be shown: a State that waives it does not ask', () => {
    const plan = anyPlan({ requested: { ...requested, dualCriminality: 'waive' } });
    expect(shown(plan, 'bilateral', untick('dual-criminality'))).toEqual([]);
  });

  it('whether facts need a source: only a State with a search standard asks', () => {
    const plan = anyPlan({ requested: { ...requested, probableCause: false } });
    expect(shown(plan, 'bilateral', set({ facts: ['ransom-note', 'retention'] }))).toEqual([
      'D02 supplement facts bilateral 5(1)(b)',
      'D01 supplement logs bilateral practice',
    ]);
  });

  it('whether there is danger to life, and then the reasons must still be told', () => {
    const plan = anyPlan({ lifeAtRisk: true });
    const danger = set({ urgency: 'danger-to-life' });
    expect(shown(plan, 'preservation-uncc', danger)).toEqual([]);
    expect(shown(plan, 'preservation-uncc', (draft) => danger(untell('retention')(draft)))).toEqual([
      'D10 ordinary-queue urgency uncc 41(3)(e)',
    ]);
  });

  it('whether the data are in the requested State at all', () => {
    const plan = anyPlan({ provider: { ...provider, jurisdiction: 'third-state' } });
    expect(shown(plan, 'budapest-through-bilateral', (draft) => draft)).toEqual([
      'D19 return logs budapest 31',
      'D19 return mailbox budapest 31',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { everythingKnown, type Known, legalTest } from '#domain/legal-test/index.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';
import { anyInstrument } from '#support/world-questions.ts';

const base = anyPlan();

const test = (plan: CasePlan, basis: string, part: Partial<Draft>, known: Partial<Known> = {}) => {
  const { procedure } = must(
    plan.bases.find(({ id }) => id === basis),
    `no basis ${basis}`,
  );
  return legalTest(plan, procedure, { ...completeDraft(plan, basis), ...part }, { ...everythingKnown(plan), ...known });
};
const without = (...fields: readonly FieldId[]) => ({
  statements: completeDraft(base, 'bilateral').statements.filter((one) => !fields.includes(one)),
});

describe('a search of content, in a State that searches only on facts with a source', () => {
  const fact = (id: string, weighs: Fact['weighs']): Fact => ({ ...must(base.facts[0], 'a fact'), id, weighs });
  const plan = anyPlan({
    facts: [
      fact('rumour', ['conduct']),
      fact('report', ['sourced']),
      fact('log-link', ['link:logs']),
      fact('mail-link', ['link:mailbox']),
      fact('retention', ['urgency']),
      fact('provider', ['custodian']),
    ],
  });
  const logs = { item: 'logs', category: 'traffic' } as const;
  const mailbox = { item: 'mailbox', category: 'content' } as const;
  const refused = (asked: Draft['asked'], ...facts: readonly string[]) =>
    test(plan, 'bilateral', { asked, facts }).mayRefuse.map(({ code, citation }) => `${code} ${citation.article}`);

  it.each([
    ['what happened is not told', [mailbox], ['report', 'mail-link'], ['R03 4(1)(e)']],
    ['the source is not told', [mailbox], ['rumour', 'mail-link'], ['R03 4(1)(e)']],
    ['the link to the content is not told', [mailbox], ['rumour', 'report', 'log-link'], ['R03 4(1)(e)']],
    ['the link of one of two is not told', [logs, mailbox], ['rumour', 'report', 'log-link'], ['R03 4(1)(e)']],
    ['all is told', [mailbox], ['rumour', 'report', 'mail-link'], []],
    ['all is told but the link of the traffic data', [logs, mailbox], ['rumour', 'report', 'mail-link'], []],
    ['nothing is told, and only traffic data are asked for', [logs], [], []],
  ] as const)('%s', (_what, asked, facts, expected) => {
    expect(refused(asked, ...facts)).toEqual(expected);
  });
});

describe('who holds the data', () => {
  const silent = { facts: ['attack', 'ransom-note', 'retention'], ...without('custodian') };
  const codes = (part: Partial<Draft>, known: Partial<Known> = {}) =>
    test(base, 'preservation-uncc', part, known).missing.map(({ code }) => code);

  it('must be told or named where the file says it', () => {
    expect(codes(silent)).toEqual(['D19']);
    expect(codes({ ...silent, facts: [...silent.facts, 'provider'] })).toEqual([]);
    expect(codes({ ...silent, statements: completeDraft(base, 'bilateral').statements })).toEqual([]);
  });

  it('is not asked for where nobody could know it yet', () => {
    expect(codes(silent, { facts: silent.facts })).toEqual([]);
  });

  it('decides which State can be asked, for each item by itself', () => {
    const abroad = anyPlan({
      provider: { ...base.provider, jurisdiction: 'third-state' },
      items: base.items.map((item) => (item.id === 'logs' ? { ...item, provider: 'another-provider' } : item)),
    });
    const found = (basis: string) =>
      test(abroad, basis, {}).missing.map(({ code, item, citation }) => [code, item, citation.article]);
    expect(found('budapest-through-bilateral')).toEqual([['D19', 'mailbox', '31']]);
    expect(found('preservation-budapest')).toEqual([['D19', 'mailbox', '29(1)']]);
  });
});

describe('an identifier', () => {
  it('without a time zone does no harm beside one that has it', () => {
    const identifiers = ['account', 'address', 'address-bare'];
    expect(test(base, 'bilateral', { identifiers }).missing).toEqual([]);
  });

  it('without a time zone is enough to preserve: a snapshot is taken of the whole account', () => {
    const identifiers = ['account', 'address-bare'];
    expect(test(base, 'preservation-uncc', { identifiers }).missing).toEqual([]);
  });

  it('that is missing is asked for under the field of identifiers', () => {
    const found = test(base, 'bilateral', { identifiers: ['account'] }).missing;
    expect(found.map(({ code, item, field }) => [code, item, field])).toEqual([['D09', 'logs', 'identifiers']]);
  });
});

describe('statements', () => {
  it.each(['authority-in-charge', 'subject-and-nature'] as const)('%s is asked for where it is missing', (field) => {
    const [found, ...more] = test(base, 'bilateral', without(field)).missing;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'D27', effect: 'supplement', field });
  });

  it('each missing one has a sentence of its own', () => {
    const fields = ['requesting-authority', 'authority-in-charge', 'subject-and-nature'] as const;
    const reasons = test(base, 'bilateral', without(...fields)).missing.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(fields.length);
  });

  it('dual criminality rests on its own rule; what only practice asks rests on practice', () => {
    const rules = (field: FieldId) =>
      [...test(base, 'bilateral', without(field), { preservationInPlace: true }).missing].map(
        ({ citation }) => citation.rule,
      );
    expect(rules('dual-criminality')).toEqual(['dual-criminality']);
    expect(rules('preservation-reference')).toEqual(['practice']);
    expect(rules('signature')).toEqual(['practice']);
  });
});

describe('secrecy', () => {
  const leaks = (confidentiality: Draft['confidentiality']) =>
    test(base, 'bilateral', { confidentiality })
      .consequences.filter(({ code }) => code === 'D11')
      .map(({ reason }) => reason);

  it('not asked for, and asked for without the user in mind, are two mistakes with two sentences', () => {
    const [none, request] = [leaks('none'), leaks('keep-request-secret')];
    expect([none.length, request.length]).toEqual([1, 1]);
    expect(none).not.toEqual(request);
    expect(leaks('keep-secret-and-do-not-notify')).toEqual([]);
  });
});

describe('a request without urgency', () => {
  it('needs no reasons for it', () => {
    const facts = base.facts.map(({ id }) => id).filter((id) => id !== 'retention');
    expect(test(base, 'bilateral', { urgency: 'none', facts }).consequences).toEqual([]);
    expect(test(base, 'bilateral', { urgency: 'volatile-data', facts }).consequences).toHaveLength(1);
  });
});

describe('what comes back before a decision, and what only follows', () => {
  it('are kept apart', () => {
    const mixed = {
      ...without('certification', 'offence-provisions'),
      language: 'de',
      confidentiality: 'none' as const,
    };
    const { missing, consequences } = test(base, 'bilateral', mixed);
    expect(missing.map(({ code, effect }) => `${code} ${effect}`).sort()).toEqual(['D04 return', 'D12 supplement']);
    expect(consequences.map(({ code, effect }) => `${code} ${effect}`).sort()).toEqual([
      'D11 leak',
      'D17 inadmissible',
    ]);
  });

  it('a use left open invites a condition where the list asks for a limit of use, and only there', () => {
    const open = (basis: string, plan = base) =>
      test(plan, basis, without('use-statement')).consequences.map(
        ({ code, effect, field }) => `${code} ${effect} ${field}`,
      );
    expect(open('bilateral')).toEqual(['D14 condition use-statement']);
    expect(open('preservation-uncc')).toEqual([]);
    const bilateral = must(base.instruments.bilateral, 'the treaty');
    const request = (bilateral.contents.request ?? []).filter(({ field }) => field !== 'use-statement');
    const unlisted = anyPlan({
      instruments: { ...base.instruments, bilateral: { ...bilateral, contents: { request } } },
    });
    expect(open('bilateral', unlisted)).toEqual([]);
  });
});

describe('a rule that a text does not have', () => {
  const text = anyInstrument('regional', {
    rules: { practice: { article: null, says: 'A habit.', checked: 'recalled' } },
  });

  it('is cited as practice, as sure as the practice is', () => {
    expect(citeRule(text, 'reasons')).toEqual({
      instrument: 'regional',
      article: null,
      checked: 'recalled',
      rule: 'practice',
    });
  });

  it('is unsure where the file does not even speak of practice', () => {
    expect(citeRule({ ...text, rules: {} }, 'reasons')).toMatchObject({
      article: null,
      checked: 'unsure',
      rule: 'practice',
    });
  });
});

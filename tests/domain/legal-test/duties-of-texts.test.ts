/** Consultation, reasons, conditions, partial grants, postponement, secrecy, limits of use: the same questions of every text. */
import { describe, expect, it } from 'vitest';
import type { InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { Instrument, Rule } from '#domain/instrument.ts';
import { DUTIES, type Duty, dutyIn, owes } from '#domain/legal-test/index.ts';
import { must } from '#domain/result.ts';
import type { RuleKey } from '#domain/rules.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { anyPlan } from '#support/plans.ts';
import { anyInstrument, anyOffer } from '#support/world-questions.ts';

const of = (id: InstrumentId): Instrument => must(INSTRUMENTS[id], `no file for ${id}`);
const shown = (instrument: Instrument, procedure: ProcedureKind, duty: Duty): string => {
  const { owed, citation } = dutyIn(instrument, procedure, duty);
  return `${owed ? 'owed' : 'not owed'} ${citation === null ? '-' : (citation.article ?? 'practice')}`;
};

const REQUESTS: Readonly<
  Record<Exclude<Duty, 'onward-transfer'>, readonly [uncc: string, budapest: string, treaty: string, courtesy: string]>
> = {
  consultation: ['owed 40(28)', 'owed 27(6)', 'owed 4(4)', 'not owed practice'],
  reasons: ['owed 40(25)', 'owed 27(7)', 'owed 4(5)', 'not owed practice'],
  conditions: ['owed 40(28)', 'owed 28(2)', 'owed 4(4)', 'not owed practice'],
  'partial-grant': ['owed 40(28)', 'owed 27(6)', 'owed 4(4)', 'not owed practice'],
  postponement: ['owed 40(27)', 'owed 27(5)', 'owed 4(3)', 'not owed practice'],
  confidentiality: ['owed 40(20)', 'owed 27(8)', 'owed 9', 'not owed practice'],
  'use-limitation': ['owed 40(19)', 'owed 28(2)(b)', 'owed 8', 'not owed practice'],
};

describe('of a formal request', () => {
  it.each(Object.entries(REQUESTS) as (readonly [Duty, readonly string[]])[])('%s', (duty, row) => {
    const texts = (['uncc', 'budapest', 'bilateral', 'comity'] as const).map(of);
    expect(texts.map((text) => shown(text, 'request', duty))).toEqual(row);
  });
  it('letters rogatory are such a request', () => {
    expect(shown(of('comity'), 'letters-rogatory', 'reasons')).toBe('not owed practice');
  });
});

it.each(DUTIES.filter((duty) => duty !== 'onward-transfer'))(
  'the articles on preservation and on the contact points list no %s',
  (duty) => {
    for (const id of ['uncc', 'budapest'] as const)
      for (const procedure of ['preservation', 'traffic-disclosure', 'contact-network'] as const)
        expect(shown(of(id), procedure, duty)).toBe('not owed -');
  },
);

const rule = (article: string | null, parts: Partial<Rule> = {}): Rule => ({
  article,
  says: 'A rule of the tests.',
  checked: 'text',
  ...parts,
});
const text = (rules: Partial<Record<RuleKey, Rule>>, kind: Instrument['kind'] = 'regional') =>
  anyInstrument('budapest-2', { rules, kind });

describe('a rule', () => {
  it('that is there without an article is practice, and nothing is owed', () => {
    expect(shown(text({ reasons: rule(null) }), 'request', 'reasons')).toBe('not owed practice');
  });
  it('that is not there is owed by nobody', () => {
    expect(shown(text({ conditions: rule('9') }), 'request', 'reasons')).toBe('not owed -');
  });
  it('is cited by its name', () => {
    const answer = dutyIn(text({ reasons: rule('9') }), 'request', 'reasons');
    expect(answer.citation).toEqual({ instrument: 'budapest-2', article: '9', checked: 'text', rule: 'reasons' });
  });
  it('may say which procedures it is about, and then it is about no other', () => {
    const wide = text({ 'use-limitation': rule('14(2)', { appliesTo: ['direct-order', 'emergency'] }) });
    expect(shown(wide, 'direct-order', 'use-limitation')).toBe('owed 14(2)');
    expect(shown(wide, 'emergency', 'use-limitation')).toBe('owed 14(2)');
    expect(shown(wide, 'request', 'use-limitation')).toBe('not owed -');
  });
  it('that names the procedure comes before one of its own', () => {
    const both = {
      reasons: rule('7(5)(d)', { appliesTo: ['direct-order'] }),
      'direct-order-objection': rule('7(5)(c)'),
    };
    expect(shown(text(both), 'direct-order', 'reasons')).toBe('owed 7(5)(d)');
  });
  it('on consultation gives no part of an order that a text only enforces or refuses', () => {
    const effect = { consultation: rule('8(8)', { appliesTo: ['giving-effect'] }) };
    expect(shown(text(effect), 'giving-effect', 'partial-grant')).toBe('not owed -');
    expect(shown(text(effect), 'giving-effect', 'consultation')).toBe('owed 8(8)');
  });
  it.each<[procedure: ProcedureKind, duty: Duty, key: RuleKey]>([
    ['registration-data', 'consultation', 'registration-consultation'],
    ['direct-order', 'reasons', 'direct-order-objection'],
    ['giving-effect', 'consultation', 'giving-effect-refusal'],
    ['giving-effect', 'reasons', 'giving-effect-refusal'],
    ['giving-effect', 'conditions', 'giving-effect-refusal'],
    ['giving-effect', 'postponement', 'giving-effect-refusal'],
    ['emergency', 'conditions', 'emergency-answer'],
    ['court-request', 'consultation', 'court-consultation'],
    ['court-request', 'conditions', 'court-consultation'],
    ['court-request', 'postponement', 'court-postponement'],
  ])('of its own for %s and %s comes before the general one', (procedure, duty, key) => {
    const own = { [key]: rule('99') };
    expect(shown(text({ ...own, [duty]: rule('1') }), procedure, duty)).toBe('owed 99');
    expect(shown(text(own), procedure, duty)).toBe('owed 99');
    expect(shown(text(own), procedure, 'confidentiality')).toBe('not owed -');
  });
  it('that is general serves formal procedures that have none of their own', () => {
    const general = text({ reasons: rule('1') });
    for (const procedure of [
      'request',
      'letters-rogatory',
      'live-traffic',
      'interception',
      'emergency-assistance',
      'investigation-order',
      'hearing',
      'asset-recovery',
      'court-request',
    ] as const)
      expect(shown(general, procedure, 'reasons'), procedure).toBe('owed 1');
    for (const procedure of ['direct-order', 'giving-effect', 'police', 'voluntary-request', 'open-data'] as const)
      expect(shown(general, procedure, 'reasons'), procedure).toBe('not owed -');
  });
});

describe('a text without formal requests', () => {
  const orders = anyInstrument('eu-e-evidence', {
    procedures: [anyOffer('production-order'), anyOffer('preservation-order', { data: [] })],
    rules: { reasons: rule('12'), conditions: rule('12(4)') },
  });
  it('speaks of the procedures that it has, and of no other', () => {
    expect(shown(orders, 'production-order', 'reasons')).toBe('owed 12');
    expect(shown(orders, 'preservation-order', 'reasons')).toBe('owed 12');
    expect(shown(orders, 'direct-order', 'reasons')).toBe('not owed -');
  });
  it('can allow a part where it speaks of conditions', () => {
    expect(shown(orders, 'production-order', 'partial-grant')).toBe('owed 12(4)');
    expect(shown(orders, 'preservation-order', 'partial-grant')).toBe('not owed -');
  });
});

type Other = readonly [text: InstrumentId, procedure: ProcedureKind, expected: Readonly<Partial<Record<Duty, string>>>];
const OTHERS: readonly Other[] = [
  [
    'untoc',
    'request',
    { consultation: '18(26)', reasons: '18(23)', postponement: '18(25)', 'use-limitation': '18(19)' },
  ],
  [
    'uncac',
    'request',
    { consultation: '46(26)', reasons: '46(23)', postponement: '46(25)', confidentiality: '46(20)' },
  ],
  ['ecma', 'request', { reasons: '19', conditions: '2AP 7(2)', postponement: '2AP 7(1)', 'onward-transfer': '2AP 26' }],
  ['eio', 'investigation-order', { consultation: '11(4)', postponement: '15', confidentiality: '19' }],
  ['budapest-2', 'direct-order', { reasons: '7(5)(d), 8(8)', 'use-limitation': '14(2)', 'onward-transfer': '14(10)' }],
  ['budapest-2', 'giving-effect', { conditions: '8(9), 9(7)', postponement: '8(8)', confidentiality: '8(3)(c)' }],
  ['icc', 'court-request', { consultation: '93(3)', reasons: '93(6)', postponement: '94-95' }],
  ['eu-e-evidence', 'production-order', { reasons: '12', 'partial-grant': '12(4)' }],
  ['uncc', 'emergency', { 'onward-transfer': '36(3)' }],
];

it.each(OTHERS)('%s owes for %s', (id, procedure, expected) => {
  const owed = Object.keys(expected).map((duty) => [duty, shown(of(id), procedure, duty as Duty)]);
  expect(Object.fromEntries(owed)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([duty, article]) => [duty, `owed ${article}`])),
  );
});

it('the Investigation Order consults before some refusals only (11(4))', () => {
  const owed = (ground: 'R13' | 'R05') => dutyIn(of('eio'), 'investigation-order', 'consultation', ground).owed;
  expect([owed('R13'), owed('R05')]).toEqual([true, false]);
});

describe('a duty to consult', () => {
  it('may name its grounds, and reaches no other', () => {
    const eio = text({ consultation: rule('11(4)', { onlyFor: ['R13', 'R18'] }) }, 'union');
    const owed = (ground: 'R13' | 'R05') => dutyIn(eio, 'investigation-order', 'consultation', ground).owed;
    expect([owed('R13'), owed('R05')]).toEqual([true, false]);
    expect(dutyIn(eio, 'investigation-order', 'consultation').owed).toBe(true);
  });
  it('of another kind of text reaches every ground', () => {
    expect(dutyIn(text({ consultation: rule('27(6)') }), 'request', 'consultation', 'R05').owed).toBe(true);
  });
  it('of a universal text reaches the refusal paragraph only, and none where there is no such paragraph', () => {
    const universal = text({ consultation: rule('18(26)') }, 'universal');
    expect(dutyIn(universal, 'request', 'consultation', 'R02').owed).toBe(false);
    expect(dutyIn(universal, 'request', 'consultation').owed).toBe(true);
    expect(dutyIn(of('uncc'), 'request', 'consultation', 'R08').owed).toBe(false);
  });
  it('is the only duty that looks at the ground', () => {
    expect(dutyIn(of('uncc'), 'request', 'reasons', 'R05').owed).toBe(true);
    expect(dutyIn(of('uncc'), 'request', 'consultation', 'R05').owed).toBe(false);
  });
});

it('a plan is asked by its basis: the treaty that carries the request answers', () => {
  const plan = anyPlan();
  expect(owes(plan, 'uncc-through-bilateral', 'postponement')).toBe(true);
  expect(owes(plan, 'comity', 'postponement')).toBe(false);
  expect(() => owes(plan, 'no-such-basis', 'reasons')).toThrow('no legal basis "no-such-basis"');
});

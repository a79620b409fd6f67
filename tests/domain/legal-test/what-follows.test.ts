/** What follows from each circumstance, text by text: the table a lawyer would draw. */
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES, type Circumstance } from '#domain/circumstances.ts';
import type { InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { Ground, Instrument } from '#domain/instrument.ts';
import { type Circumstances, GROUND_OF, groundCell, whatFollows } from '#domain/legal-test/index.ts';
import { must } from '#domain/result.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { anyInstrument, anyOffer, kestrel } from '#support/world-questions.ts';

const of = (id: InstrumentId): Instrument => must(INSTRUMENTS[id], `no file for ${id}`);
const plain: Circumstances = { requested: kestrel(), assured: false, useLimited: false };

/** `kind follows article`: `-` for a text that says nothing on it, `practice` where it is silent but practice is not. */
function shown(instrument: Instrument, procedure: ProcedureKind, one: Circumstance, known = plain): string {
  const { cell, follows, citation } = whatFollows(instrument, procedure, one, known);
  return `${cell.kind} ${follows} ${citation === null ? '-' : (citation.article ?? 'practice')}`;
}

type Column = readonly [uncc: string, budapest: string, treaty: string, courtesy: string];
const COURTESY = 'none may-refuse practice';
const REQUESTS: Readonly<Record<Circumstance, Column>> = {
  'essential-interests': [
    'explicit may-refuse 40(21)(b)',
    'explicit may-refuse 27(4)(b)',
    'explicit may-refuse 4(1)(a)',
    COURTESY,
  ],
  'minor-matter': [
    'explicit may-refuse 40(8)',
    'none ordinary-queue practice',
    'none ordinary-queue practice',
    COURTESY,
  ],
  'available-elsewhere': ['explicit may-refuse 40(8)', 'none nothing -', 'none nothing -', COURTESY],
  'political-offence': ['none nothing -', 'explicit may-refuse 27(4)(a)', 'explicit may-refuse 4(1)(b)', COURTESY],
  'discriminatory-purpose': [
    'explicit may-refuse 40(22)',
    'via may-refuse 25(4)',
    'explicit may-refuse 4(1)(c)',
    COURTESY,
  ],
  'already-judged': ['none nothing -', 'via may-refuse 25(4)', 'explicit may-refuse 4(1)(d)', COURTESY],
  'fiscal-offence': ['barred nothing 40(23)', 'via may-refuse 25(4)', 'none nothing -', COURTESY],
  'bank-secrecy': ['barred nothing 40(24)', 'none nothing -', 'none nothing -', COURTESY],
  'privileged-material': ['via may-refuse 40(21)(c)', 'via may-refuse 25(4)', 'none nothing -', COURTESY],
  'rights-at-stake': ['via may-refuse 40(21)(b)-(c), 40(22)', 'via may-refuse 15', 'none nothing -', COURTESY],
  'death-penalty': [
    'via condition 40(21)(b)-(c), 40(22)',
    'via condition 15',
    'none condition 4(1)',
    'none condition practice',
  ],
  'personal-data': [
    'explicit condition 36(1)',
    'via condition 28(2)',
    'none condition 4(4)',
    'none condition practice',
  ],
  'own-case': ['none postpone 40(27)', 'none postpone 27(5)', 'none postpone 4(3)', 'none postpone practice'],
  'excessive-burden': ['none nothing -', 'none nothing -', 'none nothing -', COURTESY],
  'national-security-material': [
    'explicit may-refuse 40(21)(b)',
    'explicit may-refuse 27(4)(b)',
    'explicit may-refuse 4(1)(a)',
    COURTESY,
  ],
  'act-on-own-territory': ['none nothing -', 'none nothing -', 'none nothing -', COURTESY],
  expression: ['via may-refuse 40(21)(b)-(c), 40(22)', 'via may-refuse 15', 'none nothing -', COURTESY],
  'military-offence': ['none nothing -', 'none nothing -', 'explicit may-refuse 4(1)(f)', COURTESY],
  disproportionate: ['none partial 6, 24', 'none partial 15', 'none partial 4(1)', 'none partial practice'],
  'public-data': [
    'none ordinary-queue practice',
    'none ordinary-queue practice',
    'none ordinary-queue practice',
    'none ordinary-queue practice',
  ],
  'foreign-law': ['none nothing -', 'none nothing -', 'none nothing -', 'none nothing -'],
};

describe('of a formal request', () => {
  it.each(CIRCUMSTANCES.map((one) => [one, REQUESTS[one]] as const))('%s', (circumstance, row) => {
    const texts = (['uncc', 'budapest', 'bilateral', 'comity'] as const).map(of);
    expect(texts.map((text) => shown(text, 'request', circumstance))).toEqual(row);
  });
});

/** Exhaustive lists: what they do not name is nothing, and a hold hands nothing over that a condition could be about. */
const HOLDS: Partial<Readonly<Record<Circumstance, readonly [uncc: string, budapest: string]>>> = {
  'essential-interests': ['explicit may-refuse 42(6)', 'explicit may-refuse 29(5)(b)'],
  'political-offence': ['none nothing -', 'explicit may-refuse 29(5)(a)'],
  'discriminatory-purpose': ['explicit may-refuse 42(6)', 'none nothing -'],
  'national-security-material': ['explicit may-refuse 42(6)', 'explicit may-refuse 29(5)(b)'],
  'fiscal-offence': ['barred nothing 40(23)', 'none nothing -'],
  'bank-secrecy': ['barred nothing 40(24)', 'none nothing -'],
};
const REACHED: readonly Circumstance[] = ['privileged-material', 'rights-at-stake', 'expression'];

describe('of a preservation', () => {
  it.each(CIRCUMSTANCES)('%s', (circumstance) => {
    const texts = [of('uncc'), of('budapest')].map((text) => shown(text, 'preservation', circumstance));
    if (REACHED.includes(circumstance)) {
      expect(texts).toEqual([expect.stringMatching(/^via may-refuse (?:40\(21\)|42\(6\))/), 'none nothing -']);
    } else if (circumstance === 'death-penalty') {
      expect(texts).toEqual(['via nothing -', 'none nothing -']);
    } else {
      expect(texts).toEqual(HOLDS[circumstance] ?? ['none nothing -', 'none nothing -']);
    }
  });
});

const ground = (code: Ground['code'], parts: Partial<Ground> = {}): Ground => ({
  code,
  article: '11(1)',
  kind: 'explicit',
  mode: 'may',
  appliesTo: ['request'],
  says: 'A ground of the tests.',
  checked: 'text',
  ...parts,
});
const text = (...grounds: Ground[]) => anyInstrument('ecma', { grounds });

describe('the mode of a ground', () => {
  it('decides whether the State must or may refuse', () => {
    expect(shown(text(ground('R13', { mode: 'must' })), 'request', 'privileged-material')).toBe(
      'explicit refuse 11(1)',
    );
    expect(shown(text(ground('R13')), 'request', 'privileged-material')).toBe('explicit may-refuse 11(1)');
  });
  it('counts for the procedures of the ground only', () => {
    const hold = ground('R13', { appliesTo: ['preservation'] });
    expect(shown(text(hold), 'request', 'privileged-material')).toBe('none nothing -');
  });
  it('an own case that a text lists as a ground is one, and does not only wait', () => {
    expect(shown(text(ground('R16')), 'request', 'own-case')).toBe('explicit may-refuse 11(1)');
    const barred = {
      ...text(),
      bars: [{ code: 'R16' as const, onlyAlone: false, article: '9', checked: 'text' as const }],
    };
    expect(shown(barred, 'request', 'own-case')).toBe('barred nothing 9');
  });
  it('an own case waits only where the text or practice lets a request wait', () => {
    expect(shown(text(), 'request', 'own-case')).toBe('none nothing -');
    const rules = { postponement: { article: '15', says: 'Later.', checked: 'text' as const } };
    expect(shown(anyInstrument('ecma', { rules }), 'request', 'own-case')).toBe('none postpone 15');
    expect(shown(anyInstrument('ecma', { rules }), 'preservation', 'own-case')).toBe('none nothing -');
  });
});

describe('a ground that needs a declaration', () => {
  const declared = text(ground('R11', { needs: 'fiscal-matters' }));
  const filing = (key: string) => kestrel({ declarations: [{ instrument: 'ecma', key, value: null }] });
  it.each([
    ['nobody', kestrel(), 'explicit nothing 11(1)', false],
    ['something else', filing('military'), 'explicit nothing 11(1)', false],
    ['it', filing('fiscal-matters'), 'explicit may-refuse 11(1)', true],
  ] as const)('filed by %s', (_what, requested, answer, filed) => {
    expect(shown(declared, 'request', 'fiscal-offence', { ...plain, requested })).toBe(answer);
    expect(whatFollows(declared, 'request', 'fiscal-offence', { ...plain, requested }).declaration).toEqual({
      key: 'fiscal-matters',
      filed,
    });
  });
  it('is not asked for where the ground needs none, or is not there', () => {
    for (const one of [text(ground('R11')), text()])
      expect(whatFollows(one, 'request', 'fiscal-offence', plain).declaration).toBeNull();
  });
});

describe('personal data', () => {
  const bar = kestrel({ dataProtection: { adequacyBar: true, onwardConsent: false } });
  it.each([
    ['a State without a bar', kestrel(), false, 'condition 36(1)'],
    ['a State with a bar, and no limit of use', bar, false, 'may-refuse 36(1)'],
    ['a State with a bar, and a promised limit', bar, true, 'condition 36(1)'],
  ] as const)('to %s', (_what, requested, useLimited, answer) => {
    expect(shown(of('uncc'), 'request', 'personal-data', { requested, assured: false, useLimited })).toBe(
      `explicit ${answer}`,
    );
  });
  it('a bar is no ground where the text lists none: a condition is what is left', () => {
    expect(shown(of('bilateral'), 'request', 'personal-data', { ...plain, requested: bar })).toBe(
      'none condition 4(4)',
    );
  });
  it('where nothing can be set as a condition, the ground is left, or nothing', () => {
    expect(shown(text(ground('R15')), 'request', 'personal-data')).toBe('explicit may-refuse 11(1)');
    expect(shown(text(), 'request', 'personal-data')).toBe('none nothing -');
  });
});

describe('the death penalty', () => {
  it('asks for an assurance, and an assurance settles it', () => {
    expect(shown(of('uncc'), 'request', 'death-penalty', { ...plain, assured: true })).toBe('via nothing -');
  });
  it('is no matter of a door that hands nothing over', () => {
    const hearing = anyInstrument('ecma', { procedures: [anyOffer('hearing', { data: [] })] });
    expect(shown(hearing, 'hearing', 'death-penalty')).toBe('none nothing -');
    expect(shown(hearing, 'request', 'death-penalty')).toBe('none nothing -');
  });
});

describe('the cell of a ground', () => {
  it('prefers what the text lists to what it bars', () => {
    const bars = [{ code: 'R11' as const, onlyAlone: true, article: '9', checked: 'text' as const }];
    expect(groundCell({ ...text(ground('R11')), bars }, 'request', 'R11')).toMatchObject({ kind: 'explicit' });
    expect(groundCell({ ...text(), bars }, 'request', 'R11')).toEqual({ kind: 'barred', bar: bars[0] });
    expect(groundCell({ ...text(), bars }, 'request', 'R12')).toEqual({ kind: 'none' });
  });
  it('is barred for the own offences of a text that bars it for these, and for no other', () => {
    const bars = [{ code: 'R11' as const, onlyAlone: true, ownOffences: true, article: '9', checked: 'text' as const }];
    const listed = { ...text(ground('R11')), bars };
    expect(groundCell(listed, 'request', 'R11', true)).toEqual({ kind: 'barred', bar: bars[0] });
    expect(groundCell(listed, 'request', 'R11')).toMatchObject({ kind: 'explicit' });
    expect(groundCell({ ...text(), bars }, 'request', 'R11')).toEqual({ kind: 'none' });
  });
  it('exists for each circumstance but the two that show a deficiency and the one of which a provider complains', () => {
    const without = CIRCUMSTANCES.filter((one) => GROUND_OF[one] === null);
    expect(without).toEqual(['disproportionate', 'public-data', 'foreign-law']);
  });
});

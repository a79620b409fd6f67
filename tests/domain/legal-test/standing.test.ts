import { describe, expect, it } from 'vitest';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { type Standing, standing, type Terms } from '#domain/legal-test/standing.ts';
import type { Membership } from '#domain/status.ts';
import { anyPlan, bound } from '#support/plans.ts';
import { anyInstrument, perPair } from '#support/world-questions.ts';

const base = anyPlan();

/** Two States and one text; both have been bound by it for long. */
function terms(instrument: Instrument, parts: Partial<Terms> = {}): Terms {
  const memberships = bound(instrument.id);
  return {
    asAt: base.asAt,
    supposes: [],
    requesting: { ...base.requesting, memberships },
    requested: { ...base.requested, memberships },
    offence: { ...base.offence, corresponds: [] },
    instruments: { [instrument.id]: instrument },
    bilateralInForce: false,
    ...parts,
  };
}

const shown = (answer: Standing): string =>
  answer.usable ? (answer.supposed ? 'usable, as supposed' : 'usable') : answer.why;
const between = (instrument: Instrument, parts: Partial<Terms> = {}): string =>
  shown(standing(terms(instrument, parts), instrument.id));

/** Members that deposited on these days; null: never. */
const deposits = (id: InstrumentId, one: string | null, other: string | null): Partial<Terms> => {
  const by = (deposited: string | null): readonly Membership[] => [{ instrument: id, signed: null, deposited }];
  return {
    requesting: { ...base.requesting, memberships: by(one) },
    requested: { ...base.requested, memberships: by(other) },
  };
};

/** In force since 1 July 2004; binds a later party on the first of the month after three months. */
const treaty = anyInstrument('budapest');
const notYet = anyInstrument('uncc', { status: { ...treaty.status, since: null } });

describe('what kind of text it is', () => {
  it('a practice is open to all, and nothing need be supposed', () => {
    const practice = anyInstrument('comity', { status: { ...treaty.status, form: 'practice', since: null } });
    expect(standing(terms(practice, deposits('comity', null, null)), 'comity')).toEqual({
      usable: true,
      supposed: false,
    });
  });

  it('a draft binds nobody, whoever supposes it', () => {
    const draft = anyInstrument('draft-2021', { status: { ...treaty.status, form: 'draft' } });
    const supposes = [{ instrument: 'draft-2021' as const, since: null, text: 'Suppose it.' }];
    expect(between(draft)).toBe('not-in-force');
    expect(standing(terms(draft, { supposes }), 'draft-2021')).toEqual({ usable: false, why: 'not-in-force' });
  });

  it('a text that the case does not carry is unknown', () => {
    expect(standing(terms(treaty), 'eio')).toEqual({ usable: false, why: 'unknown' });
  });

  it('a bilateral treaty is there for the two that concluded it; an agreement of another kind asks its own dates', () => {
    const since = { form: 'per-pair', since: '1998-03-01', note: 'Between the two.', checked: 'unsure' } as const;
    const bilateral = perPair('bilateral', { status: since });
    expect(between(bilateral)).toBe('not-in-force');
    expect(between(bilateral, { bilateralInForce: true })).toBe('usable');
    expect(between(perPair('cloud-act', { status: since }))).toBe('usable');
  });
});

describe('a treaty in time', () => {
  it.each([
    ['before it was in force', '2004-06-30', 'not-in-force'],
    ['on its first day', '2004-07-01', 'usable'],
  ])('%s', (_when, asAt, expected) => {
    expect(between(treaty, { asAt })).toBe(expected);
  });

  it.each([
    ['a State that only signed', '2026-11-22', null, 'not-party'],
    ['the day before its deposit', '2026-08-09', '2026-08-10', 'not-party'],
    ['a deposit that does not bind yet', '2026-11-30', '2026-08-10', 'not-yet'],
    ['the day on which it binds', '2026-12-01', '2026-08-10', 'usable'],
  ])('one of the two is %s', (_when, asAt, deposited, expected) => {
    expect(between(treaty, { asAt, ...deposits('budapest', '2005-01-15', deposited) })).toBe(expected);
    expect(between(treaty, { asAt, ...deposits('budapest', deposited, '2005-01-15') })).toBe(expected);
  });
});

describe('an entry into force that is only supposed', () => {
  const since = (day: string | null) => ({
    supposes: [{ instrument: 'uncc' as const, since: day, text: 'Suppose it.' }],
  });

  it('is needed where there is none, and then said', () => {
    expect(between(notYet)).toBe('not-in-force');
    expect(between(notYet, since(null))).toBe('usable, as supposed');
  });

  it('counts from its own day', () => {
    expect(between(notYet, since('2026-11-22'))).toBe('usable, as supposed');
    expect(between(notYet, since('2026-11-23'))).toBe('not-yet');
  });

  it('makes nobody a party, and does not hurry a late deposit', () => {
    expect(between(notYet, { ...since(null), ...deposits('uncc', '2005-01-15', null) })).toBe('not-party');
    expect(between(notYet, { ...since(null), ...deposits('uncc', '2005-01-15', '2026-10-01') })).toBe('not-yet');
  });

  it('is not said of a treaty that is in force anyway', () => {
    const supposes = [{ instrument: 'budapest' as const, since: null, text: 'Suppose it.' }];
    expect(between(treaty, { supposes })).toBe('usable');
  });
});

describe('the offences that a treaty covers', () => {
  const scope = { ...treaty.scope, anyOffence: false, seriousCrimeYears: 4 };
  const about = (parts: Partial<Instrument['scope']>, offence: Partial<Terms['offence']>) =>
    between(anyInstrument('untoc', { scope: { ...scope, ...parts } }), {
      offence: { ...base.offence, corresponds: [], maxPenaltyYears: 3, ...offence },
    });

  it.each([
    ['below the threshold', {}, { maxPenaltyYears: 3 }, 'out-of-scope'],
    ['at the threshold', {}, { maxPenaltyYears: 4 }, 'usable'],
    ['of its own, however small', {}, { corresponds: ['untoc 5'] }, 'usable'],
    ['that another text defines', {}, { corresponds: ['uncac 5'] }, 'out-of-scope'],
    ['of any kind', { anyOffence: true }, {}, 'usable'],
    ['however grave, where only its own count', { seriousCrimeYears: null }, { maxPenaltyYears: 30 }, 'out-of-scope'],
  ] as const)('%s', (_what, parts, offence, expected) => {
    expect(about(parts, offence)).toBe(expected);
  });

  it.each([
    [['transnational', 'organised-group'], 'usable'],
    [['transnational'], 'out-of-scope'],
    [['organised-group'], 'out-of-scope'],
    [[], 'out-of-scope'],
  ] as const)('where it asks for organised crime across borders: %j', (features, expected) => {
    expect(about({ organisedCrimeOnly: true }, { features, maxPenaltyYears: 10 })).toBe(expected);
    expect(about({}, { features, maxPenaltyYears: 10 })).toBe('usable');
  });
});

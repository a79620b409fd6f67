import { describe, expect, it } from 'vitest';
import type { Instrument } from '#domain/instrument.ts';
import type { Terms } from '#domain/legal-test/standing.ts';
import { closedBecause, procedureCitation, supposed } from '#domain/route-finder/standing-words.ts';
import { anyPlan, bound } from '#support/plans.ts';
import { anyInstrument, anyOffer, joined } from '#support/world-questions.ts';

const base = anyPlan();

function terms(instrument: Instrument, parts: Partial<Terms> = {}): Terms {
  const memberships = bound(instrument.id);
  return {
    asAt: '2026-11-22',
    supposes: [],
    requesting: { ...base.requesting, memberships },
    requested: { ...base.requested, memberships },
    offence: { ...base.offence, corresponds: [] },
    instruments: { [instrument.id]: instrument },
    bilateralInForce: false,
    ...parts,
  };
}
const said = (instrument: Instrument, parts: Partial<Terms> = {}) => {
  const closed = closedBecause(terms(instrument, parts), instrument);
  return closed && [closed.reason, closed.citation.article];
};

const treaty = anyInstrument('budapest', { shortTitle: 'Cybercrime Convention' });
const notInForce: Instrument = { ...treaty, status: { ...treaty.status, since: null } };
const deposits = (one: string, other: string): Partial<Terms> => ({
  requesting: { ...base.requesting, memberships: [joined('budapest', one)] },
  requested: { ...base.requested, memberships: [joined('budapest', other)] },
});

describe('why a treaty is closed between two States', () => {
  it('is not said where it is open', () => {
    expect(said(treaty)).toBeNull();
  });

  it.each([
    ['one', '2005-01-15', '2026-08-10', 'Kestrel only from 2026-12-01'],
    ['the other', '2026-10-31', '2005-01-15', 'Aldermark only from 2027-02-01'],
    ['both', '2026-10-31', '2026-08-10', 'Aldermark only from 2027-02-01 and Kestrel only from 2026-12-01'],
  ])('names the day from which it binds: %s', (_who, one, other, words) => {
    expect(said(treaty, deposits(one, other))).toEqual([
      `The Cybercrime Convention binds ${words} (Article 36(4)).`,
      '36(4)',
    ]);
  });

  it('names the day of a supposition that lies ahead', () => {
    const supposes = [{ instrument: 'budapest' as const, since: '2027-01-01', text: 'Suppose it.' }];
    const words = 'Aldermark only from 2027-01-01 and Kestrel only from 2027-01-01';
    expect(said(notInForce, { supposes })?.[0]).toBe(`The Cybercrime Convention binds ${words} (Article 36(4)).`);
  });

  it('cites the rule on entry into force where nothing is said of later parties', () => {
    const { rules, joining: _joining, ...rest } = treaty;
    const closed = { ...rest, rules, joining: null };
    const supposes = [{ instrument: 'budapest' as const, since: '2027-01-01', text: 'Suppose it.' }];
    expect(said({ ...closed, status: notInForce.status }, { supposes })?.[1]).toBe('36');
    expect(said({ ...closed, status: notInForce.status, rules: {} }, { supposes })?.[1]).toBeNull();
  });

  it('says what an organised-crime treaty asks for, and the threshold of any other', () => {
    const scope = { ...treaty.scope, anyOffence: false, seriousCrimeYears: 4 };
    const minor = { offence: { ...base.offence, corresponds: [], maxPenaltyYears: 3 } };
    expect(said({ ...treaty, scope: { ...scope, organisedCrimeOnly: true } }, minor)?.[0]).toBe(
      'The Cybercrime Convention covers only offences that are transnational and involve an organised criminal group (Article 23).',
    );
    const features = ['transnational', 'organised-group'] as const;
    const organised = { offence: { ...minor.offence, features } };
    const belowFour =
      'The offence is none that the Cybercrime Convention defines, and its maximum penalty is below 4 years (Article 23).';
    expect(said({ ...treaty, scope: { ...scope, organisedCrimeOnly: true } }, organised)?.[0]).toBe(belowFour);
    expect(said({ ...treaty, scope }, minor)?.[0]).toBe(belowFour);
    // Corruption only, without a threshold for anything else (UNCAC).
    expect(said({ ...treaty, scope: { ...scope, seriousCrimeYears: null } }, minor)?.[0]).toBe(
      'The offence is none that the Cybercrime Convention defines, and the Cybercrime Convention covers no other (Article 23).',
    );
  });

  it('leaves the article out where there is none', () => {
    const rules = { 'entry-into-force': { article: null, says: 'Nothing is said.', checked: 'recalled' as const } };
    expect(said({ ...notInForce, rules })).toEqual([
      'The Cybercrime Convention is not in force on 2026-11-22, and the scenario does not suppose that it is.',
      null,
    ]);
  });
});

describe('what a route rests on', () => {
  it('is a supposition only where the treaty would not bind without it', () => {
    const supposes = [{ instrument: 'budapest' as const, since: null, text: 'Suppose it.' }];
    expect(supposed(terms(notInForce, { supposes }), 'budapest')).toEqual(['budapest']);
    expect(supposed(terms(treaty, { supposes }), 'budapest')).toEqual([]);
    expect(supposed(terms(notInForce), 'budapest')).toEqual([]);
  });

  it('is the article of the procedure; letters rogatory are the request of courtesy, and of nothing else', () => {
    const offers = (...kinds: readonly Parameters<typeof anyOffer>[0][]): Instrument => ({
      ...treaty,
      procedures: kinds.map((kind, at) => anyOffer(kind, { article: String(at + 1) })),
    });
    const at = (instrument: Instrument, kind: 'request' | 'preservation') =>
      procedureCitation(instrument, kind)?.article;
    expect(at(offers('letters-rogatory', 'request'), 'request')).toBe('2');
    expect(at(offers('letters-rogatory'), 'request')).toBe('1');
    expect(at(offers('letters-rogatory', 'hearing'), 'preservation')).toBeUndefined();
    expect(at(offers('hearing'), 'request')).toBeUndefined();
  });
});

/** Scope, own offences, thresholds and categories of data: why a door of a binding text is shut. */
import { describe, expect, it } from 'vitest';
import type { Instrument, OffenceFeature } from '#domain/instrument.ts';
import { anyInstrument, anyOffer, ask, only, told } from '#support/world-questions.ts';

const serious = { ...anyInstrument('uncc').scope, anyOffence: false, seriousCrimeYears: 4, article: '35(1)' };
const ownOnly = { ...serious, seriousCrimeYears: null };
const organised = { ...serious, organisedCrimeOnly: true };
const named = (scope: Instrument['scope'], parts: Partial<Instrument> = {}) =>
  anyInstrument('uncc', { shortTitle: 'UN Convention', scope, ...parts });
const crime = (maxPenaltyYears: number, corresponds: string[] = [], features: OffenceFeature[] = []) => ({
  maxPenaltyYears,
  corresponds,
  features,
});

const asks =
  'for an offence that it does not define itself the UN Convention asks for a maximum penalty of at least 4 years';

describe('the scope of an instrument', () => {
  it.each([
    ['any offence', anyInstrument('uncc'), crime(1), 'open', null],
    ['four years exactly', named(serious), crime(4), 'open', null],
    [
      'three years',
      named(serious),
      crime(3),
      'below-threshold',
      `The offence carries at most 3 years; ${asks} (Article 35(1)).`,
    ],
    [
      'one year, and the threshold defined elsewhere',
      named({ ...serious, seriousCrimeArticle: '2(h)' }),
      crime(1),
      'below-threshold',
      `The offence carries at most one year; ${asks} (Article 2(h)).`,
    ],
    ['three years, but an offence of its own', named(serious), crime(3, ['uncc 5']), 'open', null],
    ['three years, and an offence of another text', named(serious), crime(3, ['budapest 5']), 'below-threshold', null],
    [
      'no threshold at all, and none of its own',
      named(ownOnly),
      crime(20),
      'out-of-scope',
      'The UN Convention covers only offences that it defines itself (Article 35(1)), and this is none of them.',
    ],
    ['no threshold at all, and one of its own', named(ownOnly), crime(1, ['uncc 5']), 'open', null],
    [
      'a serious crime of one person',
      named(organised),
      crime(20),
      'not-organised-crime',
      'The UN Convention covers only offences that are transnational and involve an organised criminal group (Article 35(1)).',
    ],
    [
      'a group inside one State',
      named(organised),
      crime(20, ['uncc 5'], ['organised-group']),
      'not-organised-crime',
      null,
    ],
    ['a transnational group', named(organised), crime(20, [], ['organised-group', 'transnational']), 'open', null],
    [
      'a transnational group, three years',
      named(organised),
      crime(3, [], ['organised-group', 'transnational']),
      'below-threshold',
      null,
    ],
  ])('%s', (_what, instrument, offence, why, reason) => {
    const route = only(ask({ instruments: [instrument], offence }));
    expect(route.why).toBe(why);
    if (reason !== null) expect(route.reason).toBe(reason);
    if (why !== 'open') expect(route.citation).toMatchObject({ instrument: 'uncc', article: '35(1)' });
  });

  it('is cited by the rule where the rule has the same article', () => {
    const rules = { scope: { article: '35(1)', says: 'Scope.', checked: 'recalled' as const } };
    const cited = (instrument: Instrument) => only(ask({ instruments: [instrument], offence: crime(3) })).citation;
    expect(cited(named(serious, { rules }))).toEqual({
      instrument: 'uncc',
      article: '35(1)',
      checked: 'recalled',
      rule: 'scope',
    });
    expect(cited(named(serious))).toEqual({ instrument: 'uncc', article: '35(1)', checked: 'text' });
  });
});

const threshold = { years: 3, unlessListed: 'listed-cyber' as const, article: '5(4)' };

describe('a procedure', () => {
  it.each([
    ['for any offence at all', anyOffer('police', { offences: 'any' }), crime(0), 'open', null],
    [
      'for own offences, another one',
      anyOffer('extradite-or-prosecute', { offences: 'own' }),
      crime(20),
      'not-own-offence',
      'This procedure serves only offences that the UN Convention itself defines (Article 7), and this is none of them.',
    ],
    [
      'for own offences, one of them',
      anyOffer('extradite-or-prosecute', { offences: 'own' }),
      crime(1, ['uncc 5']),
      'open',
      null,
    ],
    [
      'with a threshold, below it',
      anyOffer('production-order', { threshold }),
      crime(2, ['uncc 5']),
      'below-threshold',
      'The offence carries at most 2 years; this procedure asks for at least 3 years, and the offence is on no list that would excuse it (Article 5(4)).',
    ],
    ['with a threshold, at it', anyOffer('production-order', { threshold }), crime(3, ['uncc 5']), 'open', null],
    [
      'with a threshold, below it but listed',
      anyOffer('production-order', { threshold }),
      crime(2, ['uncc 5'], ['listed-cyber']),
      'open',
      null,
    ],
    [
      'with a threshold and no list',
      anyOffer('agreement-order', { threshold: { ...threshold, unlessListed: null } }),
      crime(2, ['uncc 5'], ['listed-cyber']),
      'below-threshold',
      'The offence carries at most 2 years; this procedure asks for at least 3 years (Article 5(4)).',
    ],
    [
      'for any offence, but with a threshold',
      anyOffer('production-order', { offences: 'any', threshold }),
      crime(2),
      'below-threshold',
      null,
    ],
  ])('%s', (_what, offer, offence, why, reason) => {
    const route = only(ask({ instruments: [named(serious, { procedures: [offer] })], offence }));
    expect(route.why).toBe(why);
    if (reason !== null) expect(route.reason).toBe(reason);
  });

  it.each([
    [
      'content',
      ['subscriber', 'traffic'],
      'category-not-covered',
      'This procedure brings only subscriber data and traffic data (Article 7), not content.',
    ],
    [
      'traffic',
      ['subscriber'],
      'category-not-covered',
      'This procedure brings only subscriber data (Article 7), not traffic data.',
    ],
    [
      'subscriber',
      ['traffic', 'content'],
      'category-not-covered',
      'This procedure brings only traffic data and content (Article 7), not subscriber data.',
    ],
    ['subscriber', ['subscriber'], 'open', null],
    ['content', [], 'open', null],
    [null, ['subscriber'], 'open', null],
  ] as const)('asked for %s that brings %j', (data, brings, why, reason) => {
    const procedures = [anyOffer('direct-order', { data: [...brings] })];
    const route = only(ask({ instruments: [anyInstrument('budapest-2', { procedures })], data }));
    expect(route.why).toBe(why);
    if (reason !== null) expect(told(route)).toEqual([why, false, '7', reason]);
  });
});

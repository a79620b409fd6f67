import { describe, expect, it } from 'vitest';
import { compareArticles, placeFor } from '#app/library/articles.ts';
import { LAW_READ_ON } from '#app/library/law-context.tsx';
import { en } from '#app/library/messages.en.ts';
import { hrefOf, readPlace } from '#app/library/place.ts';
import { librarySearch } from '#app/library/search/search-index.ts';
import { forceOn, tieOn } from '#app/library/standing-at.ts';
import { compileLaw } from '#content/compile-law.ts';
import { CLOCK_IDS, CONDITIONS, DUAL_CRIMINALITY_MODES } from '#domain/instrument.ts';
import { FIELD_IDS } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { ROUTE_CODES } from '#domain/world-routes.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { shippedWorld } from '#support/shipped.ts';

const law = compileLaw(shippedWorld());
const search = librarySearch({ law, charts: chartTables() });
const found = (query: string) =>
  search.find(query, 60).map(({ title, article }) => (article === '' ? title : `${title} ${article}`));
const instrument = (id: string) =>
  must(
    law.instruments.find((one) => one.id === id),
    `no instrument ${id}`,
  );
const state = (id: string) =>
  must(
    law.jurisdictions.find((one) => one.id === id),
    `no State ${id}`,
  );

describe('the search of the library, without a network', () => {
  it('answers “60 days” with the holds of both conventions, in digits or in words', () => {
    expect(found('60 days')).toEqual(
      expect.arrayContaining(['Budapest Convention 29(7)', 'UN Convention against Cybercrime 42(8)']),
    );
    expect(search.find('60 days', 60).some(({ text }) => text.includes('sixty days'))).toBe(true);
  });

  it('answers “dual criminality” with the ground and with the articles that speak of it', () => {
    expect(found('dual criminality')).toEqual(
      expect.arrayContaining([expect.stringMatching(/R05 Dual criminality missing/)]),
    );
    expect(search.find('dual criminality', 60).map(({ kind }) => kind)).toContain('article');
  });

  it.each(['art. 29', 'Article 29', 'article 29', 'Art 29'])('answers “%s” with Article 29 first', (query) => {
    const [first] = search.find(query, 60);
    expect(first?.article).toMatch(/^29\b/);
    expect(found(query)).toContain('Budapest Convention 29(7)');
  });

  it('forgives one slip in a long word, and none in a number', () => {
    expect(found('preservaton').length).toBeGreaterThan(5);
    expect(found('29(77)')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('zzzz qqqq')).toEqual([]);
  });

  it('leads only to places that the library has', () => {
    for (const { href } of search.find('data', 60)) expect(readPlace(href.slice(1)), href).not.toBeNull();
  });
});

describe('a citation opens its place', () => {
  const onPage = ['36(1)', '40(15)', '42', '42(3)', '42(8)', '2AP 24'];
  it.each([
    ['the article itself', '42(8)', '42(8)'],
    ['a letter opens its paragraph', '40(15)(c)', '40(15)'],
    ['a paragraph opens its article where the page has only that', '42(1)', '42'],
    ['an article opens the first paragraph that the page has', '36', '36(1)'],
    ['a paragraph that the page has not opens its article’s first', '40(16)', '40(15)'],
    ['an article that is nowhere opens nothing', '99', null],
  ])('%s', (_what, cited, place) => expect(placeFor(cited, onPage)).toBe(place));

  it('articles stand in the order of the text, not of the alphabet', () => {
    expect(['42(8)', '9', '42(3)', '2AP 24', '100'].sort(compareArticles)).toEqual([
      '9',
      '42(3)',
      '42(8)',
      '100',
      '2AP 24',
    ]);
  });
});

describe('addresses', () => {
  it('are read as they are written', () => {
    const href = hrefOf('instruments', 'uncc', { at: '42(8)', 'as-at': null });
    expect(href).toBe('#/library/instruments/uncc?at=42%288%29');
    const place = readPlace(href.slice(1));
    expect(place).toMatchObject({ page: 'instruments', id: 'uncc' });
    expect(place?.query.get('at')).toBe('42(8)');
  });
  it.each(['/library/nowhere', '/library/instruments/uncc/more', '/play/x', '/library/instruments/%E0%A4%A'])(
    '%s is no place',
    (path) => expect(readPlace(path)).toBeNull(),
  );
});

describe('what an instrument is on a day', () => {
  it.each([
    ['budapest', '2004-06-30', 'not-in-force'],
    ['budapest', '2004-07-01', 'in-force'],
    ['uncc', LAW_READ_ON, 'not-in-force'],
    ['draft-2021', LAW_READ_ON, 'draft'],
    ['bilateral', LAW_READ_ON, 'per-pair'],
    ['comity', LAW_READ_ON, 'practice'],
    ['eu-e-evidence', '2026-08-17', 'not-in-force'],
    ['eu-e-evidence', '2026-08-18', 'in-force'],
  ])('%s on %s: %s', (id, day, force) => expect(forceOn(instrument(id), day)).toBe(force));

  it('keeps a signatory, a party and a State that is bound apart', () => {
    const ties = (day: string) =>
      ['kestrel', 'sarenne', 'noverra'].map((id) => tieOn(state(id), instrument('uncc'), day).kind);
    expect(ties(LAW_READ_ON)).toEqual(['party', 'signatory', 'none']);
    expect(tieOn(state('kestrel'), instrument('budapest'), LAW_READ_ON)).toEqual({
      kind: 'bound',
      since: '2007-01-01',
    });
    expect(tieOn(state('kestrel'), instrument('budapest'), '2006-12-31')).toMatchObject({
      kind: 'party',
      bindsFrom: '2007-01-01',
    });
  });
});

describe('the words of the library', () => {
  it.each([
    ['field', FIELD_IDS],
    ['clock', CLOCK_IDS],
    ['condition', CONDITIONS],
    ['dual-criminality', DUAL_CRIMINALITY_MODES],
    ['why', ROUTE_CODES],
  ] as const)('name every %s', (kind, ids) => {
    const words: Readonly<Record<string, string>> = en;
    expect(ids.filter((id) => !words[`library.${kind}.${id}`])).toEqual([]);
  });
});

/** The fall-back rule and supersession, the order of the questions, and the list itself. */
import { describe, expect, it } from 'vitest';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { findWorldRoutes, ROUTE_CODES, type WorldQuestion } from '#domain/world-routes.ts';
import {
  aldermark,
  anyInstrument,
  anyOffer,
  anyTreaty,
  ask,
  joined,
  kestrel,
  perPair,
  told,
} from '#support/world-questions.ts';

const yielding = (id: InstrumentId, to: readonly InstrumentId[], parts: Partial<Instrument> = {}) =>
  anyInstrument(id, {
    procedures: [anyOffer('preservation', { data: [] }), anyOffer('request', { yields: true })],
    yieldsTo: to,
    ...parts,
  });
const displacing = (id: InstrumentId, other: InstrumentId, parts: Partial<Instrument> = {}) =>
  anyInstrument(id, { displaces: [{ instrument: other, article: '26(1)', checked: 'text' }], ...parts });
const BILATERAL = perPair('bilateral');
const convention = yielding('uncc', ['bilateral', 'ecma']);

const route = (question: WorldQuestion, id: string) => findWorldRoutes(question).find((one) => one.id === id);
const shown = (question: WorldQuestion, id: string) => {
  const found = route(question, id);
  return found && [found.why, found.displacedBy, found.citation.instrument, found.citation.article];
};

describe('the fall-back rule', () => {
  const question = ask({ instruments: [convention, BILATERAL], treaties: [anyTreaty()] });
  it('closes the own request procedure where a treaty is in force between the two, and no other procedure', () => {
    expect(shown(question, 'uncc/request')).toEqual(['displaced', 'bilateral', 'uncc', '27(1)']);
    expect(route(question, 'uncc/request')?.reason).toBe(
      'The procedure gives way to the Aldermark–Kestrel treaty, which is in force between Aldermark and Kestrel, unless they agree otherwise (Article 27(1)).',
    );
    expect(route(question, 'uncc/preservation')?.open).toBe(true);
    expect(route(question, 'bilateral/request')).toMatchObject({ open: true, displacedBy: null });
  });
  it.each<[string, WorldQuestion]>([
    ['no treaty', { ...question, treaties: [] }],
    ['a treaty not in force', { ...question, treaties: [anyTreaty({ inForce: null })] }],
    ['a treaty in force from tomorrow', { ...question, treaties: [anyTreaty({ inForce: '2026-11-23' })] }],
    ['a treaty to which it does not give way', { ...question, instruments: [yielding('uncc', ['ecma']), BILATERAL] }],
    [
      'a treaty that does not cover the offence',
      {
        ...question,
        instruments: [
          convention,
          { ...BILATERAL, scope: { ...BILATERAL.scope, anyOffence: false, seriousCrimeYears: 11 } },
        ],
      },
    ],
    [
      'a treaty without a request procedure',
      { ...question, instruments: [convention, { ...BILATERAL, procedures: [anyOffer('hearing')] }] },
    ],
  ])('does not close it with %s', (_what, other) => {
    expect(route(other, 'uncc/request')?.open).toBe(true);
  });
  it('counts a treaty that is supposed to be in force, and says so', () => {
    const supposed = {
      ...question,
      treaties: [anyTreaty({ inForce: null })],
      supposes: [{ instrument: 'bilateral' as const, since: null, text: '' }],
    };
    expect(route(supposed, 'uncc/request')).toMatchObject({ why: 'displaced', supposes: ['bilateral'] });
    expect(route(supposed, 'uncc/request')?.reason).toContain('which is supposed to be in force between');
  });
});

describe('an instrument that supersedes another', () => {
  const ecma = displacing('ecma', 'bilateral');
  const eio = displacing('eio', 'ecma', { procedures: [anyOffer('investigation-order')] });
  const all = ask({ instruments: [convention, BILATERAL, ecma, eio], treaties: [anyTreaty()] });
  const without = (...ids: InstrumentId[]) => ({
    ...all,
    instruments: all.instruments.filter(({ id }) => !ids.includes(id)),
  });
  it('takes the place of its request procedure, by the article of the stronger one', () => {
    expect(shown(without('eio'), 'bilateral/request')).toEqual(['displaced', 'ecma', 'ecma', '26(1)']);
    expect(route(without('eio'), 'bilateral/request')?.reason).toBe(
      'The Instrument ecma takes its place between Aldermark and Kestrel (Article 26(1)).',
    );
    expect(shown(all, 'ecma/request')).toEqual(['displaced', 'eio', 'eio', '26(1)']);
    expect(route(all, 'eio/investigation-order')?.open).toBe(true);
  });
  it('says so where it is only supposed to be in force', () => {
    const status = { form: 'treaty' as const, since: null, note: '', checked: 'text' as const };
    const notYet = { ...ecma, status };
    const question = ask({
      instruments: [BILATERAL, notYet],
      treaties: [anyTreaty()],
      supposes: [{ instrument: 'ecma' as const, since: null, text: '' }],
    });
    expect(route(question, 'bilateral/request')).toMatchObject({ why: 'displaced', supposes: ['ecma'] });
    expect(route(question, 'bilateral/request')?.reason).toMatch(
      /^The Instrument ecma, which is supposed to be in force,/,
    );
  });
  it('is the one that the fall-back rule names, where both are in force', () => {
    expect(shown(without('eio'), 'uncc/request')).toEqual(['displaced', 'ecma', 'uncc', '27(1)']);
    // A treaty that is itself superseded still takes the place of the convention’s own procedure.
    expect(shown(all, 'uncc/request')).toEqual(['displaced', 'bilateral', 'uncc', '27(1)']);
  });
  it.each<[string, WorldQuestion]>([
    ['does not bind both', { ...without('eio'), requested: kestrel({ memberships: [joined('uncc', '2005-01-15')] }) }],
    ['is not there', without('eio', 'ecma')],
  ])('does nothing where it %s', (_what, question) => {
    expect(route(question, 'bilateral/request')?.open).toBe(true);
  });
  it('leaves other procedures of the weaker one alone', () => {
    const weaker = perPair('bilateral', { procedures: [anyOffer('request'), anyOffer('hearing')] });
    const question = ask({ instruments: [weaker, ecma], treaties: [anyTreaty()] });
    expect(route(question, 'bilateral/hearing')?.open).toBe(true);
    expect(route(question, 'bilateral/request')?.open).toBe(false);
  });
  it('never displaces itself', () => {
    const odd = displacing('ecma', 'ecma', { yieldsTo: ['ecma'], procedures: [anyOffer('request', { yields: true })] });
    expect(route(ask({ instruments: [odd] }), 'ecma/request')?.open).toBe(true);
  });
});

it('the questions are asked in one order: each answer hides the next', () => {
  const offer = anyOffer('request', {
    offences: 'own',
    data: ['traffic'],
    closedBy: ['closed'],
    yields: true,
    conditions: ['danger-to-life'],
    threshold: { years: 5, unlessListed: null, article: '9' },
  });
  const instrument = anyInstrument('uncc', { procedures: [offer], yieldsTo: ['ecma'] });
  const rival = anyInstrument('ecma');
  const memberships = [joined('uncc', '2005-01-15'), joined('ecma', '2005-01-15')];
  const declarations = [{ instrument: 'uncc' as const, key: 'closed', value: null }];
  const steps: Partial<WorldQuestion>[] = [
    { requested: kestrel() },
    { requested: kestrel({ memberships, declarations }) },
    { offence: { corresponds: ['uncc 5'], features: [], maxPenaltyYears: 4 } },
    { offence: { corresponds: ['uncc 5'], features: [], maxPenaltyYears: 5 } },
    { data: 'traffic' },
    { requested: kestrel({ memberships }) },
    { instruments: [instrument] },
    { urgency: 'danger-to-life' },
  ];
  let question = ask({ instruments: [instrument, rival], data: 'content', requesting: aldermark({ memberships }) });
  const answers = steps.map((step) => {
    question = { ...question, ...step };
    return route(question, 'uncc/request')?.why;
  });
  expect(answers).toEqual([
    'not-party',
    'not-own-offence',
    'below-threshold',
    'category-not-covered',
    'closed-by-declaration',
    'displaced',
    'not-urgent',
    'open',
  ]);
  for (const [i, code] of answers.entries()) {
    const next = answers[i + 1];
    if (code && next) expect(ROUTE_CODES.indexOf(code)).toBeLessThan(ROUTE_CODES.indexOf(next));
  }
});

describe('the list', () => {
  it('is ordered by the date of adoption, practices first, equal dates by the order of the ids', () => {
    const dated = (id: InstrumentId, adopted: string | null) => anyInstrument(id, { adopted });
    const instruments = [
      dated('uncc', '2024-12-24'),
      dated('ecma', '1959-04-20'),
      dated('uncac', '2003-10-31'),
      dated('voluntary', null),
      dated('budapest', '2003-10-31'),
      dated('comity', null),
    ];
    const listed = findWorldRoutes(ask({ instruments })).map(({ instrument }) => instrument);
    expect(listed).toEqual(['comity', 'voluntary', 'ecma', 'budapest', 'uncac', 'uncc']);
  });
  it('places a treaty of two States by its own date', () => {
    const ecma = anyInstrument('ecma', { adopted: '1997-01-01' });
    const ids = (treaties: WorldQuestion['treaties']) =>
      findWorldRoutes(ask({ instruments: [ecma, BILATERAL], treaties })).map(({ instrument }) => instrument);
    expect(ids([anyTreaty()])).toEqual(['bilateral', 'ecma']);
    expect(ids([])).toEqual(['ecma', 'bilateral']);
  });
  it('names each door once, and tells two of one kind apart', () => {
    const procedures = [
      anyOffer('giving-effect', { article: '8', data: ['subscriber'] }),
      anyOffer('preservation', { data: [] }),
      anyOffer('giving-effect', { article: '8', data: ['traffic'] }),
      anyOffer('hearing', { article: null, data: [] }),
    ];
    const routes = findWorldRoutes(ask({ instruments: [anyInstrument('budapest-2', { procedures })] }));
    expect(routes.map(({ id, label, procedures: kinds }) => [id, label, kinds])).toEqual([
      [
        'budapest-2/giving-effect',
        'Instrument budapest-2: Giving effect to an order of another State (Article 8, subscriber)',
        ['giving-effect'],
      ],
      ['budapest-2/preservation', 'Instrument budapest-2: Expedited preservation', ['preservation']],
      [
        'budapest-2/giving-effect-2',
        'Instrument budapest-2: Giving effect to an order of another State (Article 8, traffic)',
        ['giving-effect'],
      ],
      ['budapest-2/hearing', 'Instrument budapest-2: Hearing by video conference', ['hearing']],
    ]);
    expect(routes.every(({ whatIf }) => whatIf === false)).toBe(true);
  });
  it('has one entry for an instrument without a procedure', () => {
    const [none] = findWorldRoutes(ask({ instruments: [anyInstrument('malabo', { procedures: [] })] }));
    expect(none).toMatchObject({ id: 'malabo/none', label: 'Instrument malabo', procedures: [], open: false });
    const supposes = [{ instrument: 'malabo' as const, since: null, text: '' }];
    const status = { form: 'treaty' as const, since: null, note: '', checked: 'text' as const };
    const [supposed] = findWorldRoutes(
      ask({ instruments: [anyInstrument('malabo', { procedures: [], status })], supposes }),
    );
    expect(supposed).toMatchObject({ why: 'no-procedure', supposes: ['malabo'] });
    expect(supposed && told(supposed)[3]).toMatch(/It is supposed to be in force\.$/);
  });
});

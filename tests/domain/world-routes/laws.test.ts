/** Laws of the world's route finder over random States, dates, offences and questions, with the real instruments. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_CATEGORIES, type InstrumentId } from '#domain/ids.ts';
import { OFFENCE_FEATURES } from '#domain/instrument.ts';
import type { Membership } from '#domain/status.ts';
import {
  findWorldRoutes,
  type ProcedureRoute,
  ROUTE_CODES,
  type RouteCode,
  type WorldQuestion,
} from '#domain/world-routes.ts';
import { count } from '#support/counts.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { aldermark, anyTreaty, ask, kestrel } from '#support/world-questions.ts';

const instruments = Object.values(INSTRUMENTS);
const ids = instruments.map(({ id }) => id);
const day = fc
  .record({ year: fc.integer({ min: 1995, max: 2035 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);
const membership = (id: InstrumentId): fc.Arbitrary<Membership> =>
  fc.record({ instrument: fc.constant(id), signed: fc.option(day), deposited: fc.option(day) });
const memberships = fc
  .tuple(...ids.map((id) => fc.option(membership(id), { freq: 4 })))
  .map((all) => all.filter((one) => one !== null));
const declarations = fc.subarray(
  instruments.flatMap(({ id, declarations: register }) =>
    register.map(({ key }) => ({ instrument: id, key, value: null })),
  ),
);
const offence = fc.record({
  maxPenaltyYears: fc.integer({ min: 0, max: 12 }),
  corresponds: fc.subarray(['budapest 5', 'uncc 10', 'untoc 5', 'uncac 15', 'malabo 29']),
  features: fc.subarray([...OFFENCE_FEATURES]),
});

const questions: fc.Arbitrary<WorldQuestion> = fc
  .record({
    asAt: day,
    supposed: fc.subarray(ids),
    asking: memberships,
    asked: memberships,
    declarations,
    offence,
    data: fc.option(fc.constantFrom(...DATA_CATEGORIES)),
    urgency: fc.constantFrom('none' as const, 'volatile-data' as const, 'danger-to-life' as const),
    treaties: fc.subarray([anyTreaty(), anyTreaty({ id: 'agreement', instrument: 'cloud-act', seriousCrimeYears: 3 })]),
  })
  .map(({ supposed, asking, asked, declarations: filed, ...rest }) =>
    ask({
      ...rest,
      instruments,
      supposes: supposed.map((instrument) => ({ instrument, since: null, text: '' })),
      requesting: aldermark({ memberships: asking }),
      requested: kestrel({ memberships: asked, declarations: filed }),
    }),
  );

const runs = { numRuns: count(500) };
const whyOf = (question: WorldQuestion): Map<string, RouteCode> =>
  new Map(findWorldRoutes(question).map(({ id, why }) => [id, why]));
const OPEN: readonly (RouteCode | undefined)[] = ['open', 'open-on-condition'];

/** Doors that were open and are shut now, with the new reason. */
function shutBy(before: WorldQuestion, after: WorldQuestion): (RouteCode | undefined)[] {
  const later = whyOf(after);
  return [...whyOf(before)]
    .filter(([, why]) => OPEN.includes(why))
    .map(([id]) => later.get(id))
    .filter((why) => !OPEN.includes(why));
}

describe('laws of the route finder', () => {
  it('every offer of every instrument appears exactly once, and an instrument without one once', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const routes = findWorldRoutes(question);
        expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
        for (const { id, procedures } of instruments) {
          const kinds = routes.filter((route) => route.instrument === id).flatMap((route) => route.procedures);
          expect([...kinds].sort()).toEqual(procedures.map(({ kind }) => kind).sort());
          expect(routes.filter((route) => route.instrument === id).length).toBe(Math.max(1, procedures.length));
        }
      }),
      runs,
    );
  });

  it('every answer has a code, a sentence and a citation of an instrument of the world; open and code agree', () => {
    const sound = ({ why, open, conditions, displacedBy, reason, citation }: ProcedureRoute): boolean =>
      ROUTE_CODES.includes(why) &&
      open === OPEN.includes(why) &&
      (why === 'open-on-condition') === conditions.length > 0 &&
      (why === 'displaced') === (displacedBy !== null) &&
      /^[A-Z0-9].*\.$/s.test(reason) &&
      !/undefined|null|\[object/.test(reason) &&
      ids.includes(citation.instrument);
    fc.assert(
      fc.property(questions, (question) => {
        expect(findWorldRoutes(question).filter((route) => !sound(route))).toEqual([]);
      }),
      runs,
    );
  });

  it('time alone closes no door, except that a later treaty takes its place', () => {
    fc.assert(
      fc.property(questions, day, (question, other) => {
        const [asAt, later] = [question.asAt, other].sort() as [string, string];
        expect(
          shutBy({ ...question, asAt }, { ...question, asAt: later }).filter((why) => why !== 'displaced'),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('joining an instrument closes no door, except by taking its place', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...ids), fc.boolean(), (question, instrument, asking) => {
        const joining = { instrument, signed: null, deposited: '1990-01-01' };
        const side = asking ? 'requesting' : 'requested';
        const state = question[side];
        const others = state.memberships.filter((one) => one.instrument !== instrument);
        const after = { ...question, [side]: { ...state, memberships: [...others, joining] } };
        expect(shutBy(question, after).filter((why) => why !== 'displaced')).toEqual([]);
      }),
      runs,
    );
  });

  it('supposing entry into force only opens, except by taking a place', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...ids), (question, instrument) => {
        const after = { ...question, supposes: [...question.supposes, { instrument, since: null, text: '' }] };
        expect(shutBy(question, after).filter((why) => why !== 'displaced')).toEqual([]);
      }),
      runs,
    );
  });

  it('a heavier penalty, a danger to life and a withdrawn declaration only open, except by taking a place', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { requested } = question;
        const easier: WorldQuestion[] = [
          { ...question, offence: { ...question.offence, maxPenaltyYears: 30 } },
          { ...question, urgency: 'danger-to-life' },
          { ...question, requested: { ...requested, declarations: [] } },
          { ...question, data: null },
        ];
        for (const after of easier) expect(shutBy(question, after).filter((why) => why !== 'displaced')).toEqual([]);
      }),
      runs,
    );
  });

  it('the order in which the world is listed changes nothing', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const turned = { ...question, instruments: [...instruments].reverse() };
        expect(findWorldRoutes(turned)).toEqual(findWorldRoutes(question));
      }),
      runs,
    );
  });

  it('says which entry into force it supposes, wherever it rests on one', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const plain = whyOf({ ...question, supposes: [] });
        for (const { id, open, supposes, reason } of findWorldRoutes(question)) {
          if (open && !OPEN.includes(plain.get(id))) expect(supposes.length).toBeGreaterThan(0);
          if (supposes.length > 0) expect(reason).toMatch(/supposed to be/);
          for (const one of supposes) expect(question.supposes.map(({ instrument }) => instrument)).toContain(one);
        }
      }),
      runs,
    );
  });
});

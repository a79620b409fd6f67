/** Small instruments, States and questions for the world's route finder: one thing at a time. */
import type { InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { must } from '#domain/result.ts';
import type { Membership } from '#domain/status.ts';
import type { PairTreaty } from '#domain/world-law.ts';
import { findWorldRoutes, type ProcedureRoute, type WorldQuestion } from '#domain/world-routes.ts';
import { anyPlan } from './plans.ts';

const base = anyPlan();

export const anyOffer = (kind: ProcedureKind, parts: Partial<ProcedureOffer> = {}): ProcedureOffer => ({
  kind,
  article: '7',
  data: ['subscriber', 'traffic', 'content'],
  duty: 'firm',
  offences: 'in-scope',
  dualCriminality: 'none',
  yields: false,
  conditions: [],
  closedBy: [],
  says: 'A procedure of the tests.',
  checked: 'text',
  ...parts,
});

/** In force since 2004 for whoever deposits, for any offence, with one procedure for stored data. */
export const anyInstrument = (id: InstrumentId, parts: Partial<Instrument> = {}): Instrument => ({
  id,
  title: `Instrument ${id}`,
  shortTitle: `Instrument ${id}`,
  adopted: '2001-11-23',
  kind: 'regional',
  status: { form: 'treaty', since: '2004-07-01', note: 'A note.', checked: 'text' },
  joining: { article: '36(4)', after: { months: 3 }, checked: 'text' },
  scope: {
    offences: [{ article: '5', title: 'system interference' }],
    offenceCount: 1,
    anyOffence: true,
    seriousCrimeYears: null,
    seriousCrimeArticle: null,
    organisedCrimeOnly: false,
    article: '23',
    checked: 'text',
  },
  procedures: [anyOffer('request')],
  yieldsTo: [],
  displaces: [],
  rules: {
    'entry-into-force': { article: '36', says: 'It enters into force.', checked: 'text' },
    scope: { article: '23', says: 'It covers this.', checked: 'text' },
    fallback: { article: '27(1)', says: 'It gives way.', checked: 'text' },
  },
  contents: {},
  grounds: [],
  bars: [],
  clocks: [],
  declarations: [],
  exemplars: [],
  disputed: [],
  ...parts,
});

export const joined = (
  instrument: InstrumentId,
  deposited: string | null,
  signed: string | null = null,
): Membership => ({
  instrument,
  signed,
  deposited,
});

/** Aldermark asks and Kestrel is asked; both have been bound by these for long. */
export const aldermark = (parts: Partial<Jurisdiction> = {}): Jurisdiction => ({
  ...base.requesting,
  memberships: [],
  ...parts,
});
export const kestrel = (parts: Partial<Jurisdiction> = {}): Jurisdiction => ({
  ...base.requested,
  memberships: [],
  ...parts,
});

export const anyTreaty = (parts: Partial<PairTreaty> = {}): PairTreaty => ({
  id: 'aldermark-kestrel',
  instrument: 'bilateral',
  between: ['kestrel', 'aldermark'],
  title: 'Treaty of the two',
  shortTitle: 'Aldermark–Kestrel treaty',
  signed: '1996-06-12',
  inForce: '1998-03-01',
  note: 'Between the two.',
  withoutGrounds: [],
  seriousCrimeYears: null,
  ...parts,
});

export const perPair = (id: InstrumentId, parts: Partial<Instrument> = {}): Instrument =>
  anyInstrument(id, {
    kind: 'bilateral',
    shortTitle: 'Bilateral treaty',
    status: { form: 'per-pair', since: null, note: 'By pairs.', checked: 'unsure' },
    joining: null,
    ...parts,
  });

/** A question about a serious offence of nobody's list; both States are parties to every treaty named in `instruments`. */
export function ask(parts: Partial<WorldQuestion> & Pick<WorldQuestion, 'instruments'>): WorldQuestion {
  const memberships = parts.instruments.map(({ id }) => joined(id, '2005-01-15'));
  return {
    asAt: '2026-11-22',
    supposes: [],
    requesting: aldermark({ memberships }),
    requested: kestrel({ memberships }),
    offence: { corresponds: [], features: [], maxPenaltyYears: 10 },
    data: null,
    urgency: 'none',
    treaties: [],
    ...parts,
  };
}

/** The first door, for questions about one instrument. */
export const only = (question: WorldQuestion): ProcedureRoute => must(findWorldRoutes(question)[0], 'no route at all');

/** As a table shows it: code, open or not, article, sentence. */
export const told = ({ why, open, citation, reason }: ProcedureRoute) => [why, open, citation.article, reason] as const;

/** Plans for tests: close to "The night shift", literal, and with the real instrument files. */
import type { Basis, CasePlan, Fact } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Figure } from '#domain/practice.ts';
import { type Draft, FIELD_IDS } from '#domain/request.ts';
import { findRoutes } from '#domain/route-finder.ts';
import type { Membership } from '#domain/status.ts';
import { ALDERMARK_KESTREL, INSTRUMENTS } from './instruments.ts';
import { tinyPractice } from './tiny-practice.ts';

const START = { from: 'start' } as const;
const figure: Figure = { confidence: 'assumed', source: 'Test fixture', year: null, measures: null };

const fact = (id: string, weighs: Fact['weighs'], known: Fact['known'] = START): Fact => ({
  id,
  text: `Fact ${id}.`,
  source: 'Test fixture',
  weighs,
  known,
});

const limit = (count: number) => ({ minutes: days(count), figure });

/** Memberships of a State that was bound long before the case, in the order given. */
export const bound = (...instruments: readonly InstrumentId[]): readonly Membership[] =>
  instruments.map((instrument) => ({ instrument, signed: null, deposited: '2002-01-01' }));

const PROFILE = {
  about: 'A State of the tests.',
  utcOffset: 0,
  tradition: 'mixed',
  searchMinimumYears: null,
  diplomaticChannel: false,
  deathPenalty: false,
  judicialReview: true,
  dataProtection: { adequacyBar: false, onwardConsent: false },
  appeal: 0,
  calendar: { opens: '09:00', closes: '17:00', weekend: [6, 7], holidays: ['01-01'], recess: [] },
  reciprocity: [],
  memberships: bound('uncc', 'budapest'),
  declarations: [],
  penalties: {},
} as const;

const pick = (...ids: readonly InstrumentId[]): CasePlan['instruments'] =>
  Object.fromEntries(ids.map((id) => [id, id === 'bilateral' ? ALDERMARK_KESTREL : INSTRUMENTS[id]]));

const NIGHT_SHIFT: Omit<CasePlan, 'routes' | 'bases'> = {
  format: 1,
  scenario: 'test-night-shift',
  version: 1,
  title: 'A test night',
  summary: 'Ransomware at a hospital.',
  objectives: [{ id: 'logs', text: 'Get the logs.' }],
  asAt: '2026-11-22',
  supposes: [{ instrument: 'uncc', since: null, text: 'The UN Convention is supposed to be in force.' }],
  opensAt: '2026-11-22T06:00Z',
  lifeAtRisk: false,
  seed: 7,
  horizon: days(1825),
  requesting: {
    id: 'aldermark',
    name: 'Aldermark',
    adjective: 'Aldermark',
    tier: 'M',
    languages: ['de'],
    acceptedLanguages: ['en'],
    centralAuthority: 'Ministry of Justice',
    contactPoint: {
      name: 'Contact point of Aldermark',
      hours: 'day and night',
      type: 'police',
      canExecute: true,
      allHours: false,
    },
    court: 'District Court',
    policeUnit: 'Cybercrime unit',
    dualCriminality: 'discretionary',
    probableCause: false,
    ...PROFILE,
  },
  requested: {
    id: 'kestrel',
    name: 'Kestrel',
    adjective: 'Kestrel',
    tier: 'X',
    languages: ['en'],
    acceptedLanguages: ['fr'],
    centralAuthority: 'Office of International Assistance',
    contactPoint: {
      name: 'Contact point of Kestrel',
      hours: 'day and night',
      type: 'police',
      canExecute: true,
      allHours: false,
    },
    court: 'Central Court',
    policeUnit: 'National police',
    dualCriminality: 'refuse',
    probableCause: true,
    ...PROFILE,
  },
  provider: {
    id: 'petrel-cloud',
    name: 'Petrel Cloud',
    legalEntity: 'Petrel Cloud Ltd',
    jurisdiction: 'kestrel',
    notifiesUser: true,
  },
  offence: {
    id: 'system-interference',
    title: 'Interference with a computer system',
    provision: 'Criminal Code of Aldermark, section 303b',
    maxPenaltyYears: 10,
    punishableInRequested: true,
    corresponds: ['budapest 5', 'uncc 10'],
    features: [],
  },
  briefing: 'A hospital cannot open its records.',
  people: [{ id: 'suspect', name: 'Unknown', role: 'user of the account', note: '' }],
  facts: [
    fact('attack', ['conduct', 'sourced', 'link:logs']),
    fact('ransom-note', ['link:mailbox', 'sourced']),
    fact('retention', ['urgency']),
    fact('provider', ['custodian']),
    fact('handle', ['link:mailbox'], { from: 'police' }),
  ],
  identifiers: [
    { id: 'address', text: '203.0.113.7, 22 November 2026 03:12 UTC', item: 'logs', complete: true, known: START },
    { id: 'address-bare', text: '203.0.113.7, 03:12', item: 'logs', complete: false, known: START },
    { id: 'account', text: 'night@petrel.example', item: 'mailbox', complete: true, known: START },
  ],
  periods: [
    { id: 'night', text: 'The night of the attack', overBroad: false, prospective: false },
    { id: 'always', text: 'Since the account was opened', overBroad: true, prospective: false },
    { id: 'onwards', text: 'From the attack onwards', overBroad: false, prospective: true },
  ],
  purposes: [
    { id: 'trial', text: 'Criminal case 12/26', namesProceeding: true },
    { id: 'general', text: 'Fighting cybercrime', namesProceeding: false },
  ],
  languages: ['de', 'en', 'fr'],
  items: [
    {
      id: 'logs',
      title: 'Connection logs',
      category: 'traffic',
      provider: 'petrel-cloud',
      age: days(9),
      retention: days(30),
      deletion: null,
    },
    {
      id: 'mailbox',
      title: 'Content of the account',
      category: 'content',
      provider: 'petrel-cloud',
      age: minutes(0),
      retention: null,
      deletion: { perMonth: 0.03, alertedFactor: 10, figure },
    },
  ],
  circumstances: [],
  assistance: [],
  injects: [],
  seats: [],
  instruments: pick('comity', 'interpol', 'budapest', 'uncc', 'bilateral'),
  practice: tinyPractice,
  limits: {
    'supplement-wait': limit(90),
    'conditions-wait': limit(60),
    'silence-lapse': limit(1095),
    'clarification-wait': limit(14),
    'provider-silence': limit(90),
  },
};

interface Wishes {
  readonly bilateralInForce?: boolean;
  readonly policeRoute?: boolean;
}

/**
 * A plan with these parts replaced. Routes and bases are found anew unless they are given, so a plan never contradicts its
 * parts. Wishes are no part of a plan; they only decide which bases and routes are found.
 */
export function anyPlan(overrides: Partial<CasePlan> & Wishes = {}): CasePlan {
  const { bilateralInForce = true, policeRoute = false, ...parts } = overrides;
  const plan = { ...NIGHT_SHIFT, ...parts };
  return { ...findRoutes({ ...plan, bilateralInForce, policeRoute }), ...plan };
}

/** The reservation of Budapest 29(4) and UNCC 42(5), filed under both. */
export const RESERVATION = (['budapest', 'uncc'] as const).map((instrument) => ({
  instrument,
  key: 'preservation-dual-criminality',
  value: null,
}));

/** The draft that leaves nothing out under any instrument. Takes a basis or its id. */
export function completeDraft(plan: CasePlan, basis: Basis | string): Draft {
  return {
    basis: typeof basis === 'string' ? basis : basis.id,
    facts: plan.facts.map(({ id }) => id),
    identifiers: plan.identifiers.filter(({ complete }) => complete).map(({ id }) => id),
    period: plan.periods.find(({ overBroad, prospective }) => !overBroad && !prospective)?.id ?? null,
    asked: plan.items.map(({ id, category }) => ({ item: id, category })),
    urgency: 'volatile-data',
    confidentiality: 'keep-secret-and-do-not-notify',
    purpose: plan.purposes.find(({ namesProceeding }) => namesProceeding)?.id ?? null,
    language: plan.requested.languages[0] ?? '',
    statements: FIELD_IDS,
  };
}

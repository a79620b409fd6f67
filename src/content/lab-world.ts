/** A world of two generic States for the lab: everything that could stand in the way of the procedure is out of the way. */
import type { Supposition } from '#domain/case-plan.ts';
import type { InstrumentId, Tier } from '#domain/ids.ts';
import type { Instrument, OffenceFeature } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import type { LawRegister, ProviderInRegister } from '#domain/law-register.ts';
import type { CatalogueOffence, PairTreaty } from '#domain/world-law.ts';

export const REQUESTING = 'requesting-state';
export const REQUESTED = 'requested-state';
export const PROVIDER = 'provider';
export const OFFENCE = 'harmonised-offence';

/** The day at which the references of this version were read. */
export const LAW_READ_ON = '2026-11-22';
/** Both States joined long before; a treaty that is younger binds them from its own first day. */
const JOINED = '2002-01-01';

const FEATURES: readonly OffenceFeature[] = ['transnational', 'organised-group', 'annex-d', 'annex-iv', 'listed-cyber'];

/** Harmonised under any instrument: one that defines no offence is asked about one that a convention defines. */
const ownOrAny = (own: readonly string[]): readonly string[] => (own.length > 0 ? own : ['budapest 2']);

/** Defined by the instrument where it defines offences, punishable in both States, and serious. */
const offenceUnder = ({ id, scope }: Instrument): CatalogueOffence => ({
  id: OFFENCE,
  title: 'Harmonised offence',
  conduct: 'Conduct that both States punish alike.',
  corresponds: ownOrAny(scope.offences.flatMap(({ article }) => (article === null ? [] : [`${id} ${article}`]))),
  features: FEATURES,
});

interface StateOf {
  readonly tier: Tier;
  readonly instrument: InstrumentId;
  readonly probableCause: boolean;
}

function state(id: string, name: string, { tier, instrument, probableCause }: StateOf): Jurisdiction {
  return {
    id,
    name,
    adjective: name,
    about: 'A generic State of the lab.',
    tier,
    utcOffset: 0,
    tradition: 'mixed',
    // Each its own, as between most States.
    languages: [id === REQUESTING ? 'x-asking' : 'x-asked'],
    acceptedLanguages: [],
    centralAuthority: `Central authority of the ${name}`,
    contactPoint: {
      name: `Contact point of the ${name}`,
      hours: 'at all hours',
      type: 'police',
      canExecute: true,
      allHours: true,
    },
    court: `Court of the ${name}`,
    policeUnit: `Police of the ${name}`,
    dualCriminality: 'discretionary',
    probableCause,
    searchMinimumYears: null,
    diplomaticChannel: false,
    deathPenalty: false,
    judicialReview: true,
    dataProtection: { adequacyBar: false, onwardConsent: false },
    appeal: 0,
    calendar: { opens: '09:00', closes: '17:00', weekend: [6, 7], holidays: [], recess: [] },
    reciprocity: [],
    memberships: [{ instrument, signed: JOINED, deposited: JOINED }],
    declarations: [],
    penalties: { [OFFENCE]: 10 },
  };
}

/** `retentionDays` null: the lab measures the procedure, so the data live until they are asked for. */
const provider = (retentionDays: number | null): ProviderInRegister => {
  const keeps = retentionDays === null ? null : `P${retentionDays}D`;
  return {
    id: PROVIDER,
    name: 'Generic provider',
    legalEntity: 'Generic provider',
    jurisdiction: REQUESTED,
    about: 'A generic provider of the lab.',
    notifiesUser: false,
    foreignRequests: { subscriber: 'discloses', traffic: 'discloses', content: 'requires-process' },
    emergencyTeam: true,
    verifiesCaller: true,
    representative: REQUESTED,
    keeps: { subscriber: keeps, traffic: keeps, content: keeps },
    deletion: {
      perMonth: 0,
      alertedFactor: 1,
      figure: {
        confidence: 'assumed',
        source: 'In the lab no user deletes: it measures the procedure, not the survival of the data.',
        year: null,
        measures: null,
      },
    },
  };
};

const treatyOfTwo = (instrument: 'bilateral' | 'cloud-act'): PairTreaty => ({
  id: 'treaty-of-the-lab',
  instrument,
  between: [REQUESTING, REQUESTED],
  title: 'Treaty between the Requesting State and the Requested State',
  shortTitle: 'Treaty of the two States',
  signed: JOINED,
  inForce: JOINED,
  note: 'Concluded for the lab.',
  withoutGrounds: [],
  seriousCrimeYears: null,
});

export interface LabWorld {
  readonly requesting: Tier;
  readonly requested: Tier;
  /** The requested State searches content only on facts that meet its standard of probable cause. */
  readonly probableCause: boolean;
  readonly retentionDays: number | null;
}

/** A register with one instrument, two States bound by it, one offence and one provider. */
export function labRegister(instrument: Instrument, world: LabWorld): LawRegister {
  const { id } = instrument;
  const tiers = { instrument: id, probableCause: false };
  return {
    instruments: [instrument],
    jurisdictions: [
      state(REQUESTING, 'Requesting State', { ...tiers, tier: world.requesting }),
      state(REQUESTED, 'Requested State', { ...tiers, tier: world.requested, probableCause: world.probableCause }),
    ],
    providers: [provider(world.retentionDays)],
    offences: [offenceUnder(instrument)],
    treaties: id === 'bilateral' || id === 'cloud-act' ? [treatyOfTwo(id)] : [],
    support: [],
  };
}

/** What is not in force on the day is supposed to be: the lab asks how long, not whether. */
export const suppositionsFor = ({ id, status, shortTitle }: Instrument): readonly Supposition[] =>
  status.form === 'treaty' && (status.since === null || status.since > LAW_READ_ON)
    ? [{ instrument: id, since: null, text: `The ${shortTitle} is supposed to be in force.` }]
    : [];

/** Plans for direct procedures, out of the world's own States, providers, treaties and practice. */
import { practiceLimits, practiceModel } from '#content/compile-practice.ts';
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import { days } from '#domain/case-time.ts';
import type { DataCategory, InstrumentId } from '#domain/ids.ts';
import { must } from '#domain/result.ts';
import { asConcluded, treatyBetween } from '#domain/world-law.ts';
import { INSTRUMENTS, TREATIES } from './instruments.ts';
import { anyPlan } from './plans.ts';
import { shippedWorld } from './shipped.ts';

const TITLES: Readonly<Record<DataCategory, string>> = {
  subscriber: 'Who opened the account',
  traffic: 'Sign-in logs of the account',
  content: 'Messages of the account',
};

export interface DirectCase {
  readonly requesting: string;
  readonly requested: string;
  readonly provider: string;
  readonly instruments: readonly InstrumentId[];
  /** One item each, called by its category. */
  readonly data: readonly DataCategory[];
  readonly lifeAtRisk?: boolean;
  readonly policeRoute?: boolean;
}

const known = { from: 'start' } as const;
const fact = (id: string, weighs: Fact['weighs']): Fact => ({ id, text: id, source: 'Test fixture', weighs, known });

/** A case file that leaves nothing open, on 1 March 2027. Throws where the world has no such State or provider. */
export function directPlan(
  { requesting, requested, provider, instruments, data, lifeAtRisk = false, policeRoute = false }: DirectCase,
  overrides: Partial<CasePlan> = {},
): CasePlan {
  const world = shippedWorld();
  const state = (id: string) => must(world.jurisdictions.get(id), `no State "${id}"`).value;
  const { retention, deletion, id, name, legalEntity, jurisdiction, notifiesUser, ...rest } = must(
    world.providers.get(provider),
    `no provider "${provider}"`,
  ).value;
  const { foreignRequests, emergencyTeam, verifiesCaller, representative } = rest;
  const concluded = (instrument: InstrumentId) => {
    const generic = must(INSTRUMENTS[instrument], `no file for ${instrument}`);
    const treaty = treatyBetween(TREATIES, instrument, requesting, requested);
    return [instrument, treaty ? asConcluded(generic, treaty) : generic] as const;
  };
  return anyPlan({
    asAt: '2027-03-01',
    opensAt: '2027-03-01T08:00Z',
    supposes: [],
    requesting: state(requesting),
    requested: state(requested),
    lifeAtRisk,
    provider: {
      ...{ id, name, legalEntity, jurisdiction, notifiesUser },
      policy: { foreignRequests, emergencyTeam, verifiesCaller, representative },
    },
    items: data.map((category) => ({
      ...{ id: category, title: TITLES[category], category, provider: id },
      age: days(3),
      retention: null,
      deletion: null,
    })),
    facts: [
      fact('attack', ['conduct', 'sourced', ...data.map((category) => `link:${category}` as const)]),
      fact('danger', ['urgency', 'custodian']),
    ],
    identifiers: data.map((category) => ({
      ...{ id: `id-${category}`, text: 'night@parley.example', item: category, complete: true, known },
    })),
    instruments: Object.fromEntries(instruments.map(concluded)),
    languages: ['en', 'fr', 'de', ...state(requested).languages, ...state(requested).acceptedLanguages],
    practice: practiceModel(world),
    limits: practiceLimits(world),
    bilateralInForce: treatyBetween(TREATIES, 'bilateral', requesting, requested) !== undefined,
    policeRoute,
    ...overrides,
  });
}

/** The plan in which nothing happens by luck but what is told. Throws for a chance that the practice model does not know. */
export function quiet(plan: CasePlan, chances: Readonly<Record<string, number>> = {}): CasePlan {
  const { practice } = plan;
  for (const id of Object.keys(chances)) must(practice.chances[id], `no chance "${id}"`);
  const still = Object.entries(practice.chances).map(
    ([id, one]) => [id, { ...one, at0: chances[id] ?? 0, slope: 0, byTier: null, raised: {} }] as const,
  );
  return { ...plan, practice: { ...practice, chances: Object.fromEntries(still) } };
}

/** The plan in which every stage takes so many minutes: what happens in one minute happens in the order of the ranks. */
export function hurried(plan: CasePlan, minutes: number): CasePlan {
  const { practice } = plan;
  const all = { any: { median: minutes / 1440, p90: minutes / 1440 } };
  const short = <Stage extends object>(stage: Stage) => ({ ...stage, byTier: all });
  return {
    ...plan,
    practice: {
      ...practice,
      stages: Object.fromEntries(Object.entries(practice.stages).map(([id, stage]) => [id, short(stage)])),
      channels: {
        electronic: short(practice.channels.electronic),
        post: short(practice.channels.post),
        diplomatic: short(practice.channels.diplomatic),
      },
    },
  };
}

const KESTREL = { requesting: 'aldermark', requested: 'kestrel', provider: 'parley' } as const;

/** Records that Parley gives freely, with a formal request under the treaty behind it. */
export const VOLUNTARY: DirectCase = {
  ...KESTREL,
  instruments: ['comity', 'bilateral', 'voluntary'],
  data: ['subscriber', 'traffic'],
};
export const EMERGENCY: DirectCase = {
  ...KESTREL,
  instruments: ['comity', 'bilateral', 'emergency-disclosure'],
  data: ['subscriber', 'content'],
  lifeAtRisk: true,
};
export const AGREEMENT: DirectCase = {
  ...{ requesting: 'corvale', requested: 'kestrel', provider: 'parley' },
  instruments: ['comity', 'bilateral', 'cloud-act'],
  data: ['traffic', 'content'],
};
export const POLICE: DirectCase = {
  ...KESTREL,
  instruments: ['comity', 'interpol'],
  data: ['subscriber'],
  policeRoute: true,
};

/** The same without a formal request behind it. */
export const alone = ({ instruments, ...rest }: DirectCase): DirectCase => ({
  ...rest,
  instruments: instruments.filter((id) => id !== 'comity' && id !== 'bilateral'),
});

/** What a person supposes about practice and law, and its form in an address. A baseline is one of these as well. */
import type { CasePlan } from '#domain/case-plan.ts';
import { INSTRUMENT_IDS, type InstrumentId, TIERS, type Tier } from '#domain/ids.ts';
import { CHANNELS, type Channel } from '#domain/practice.ts';
import { PRESET_IDS, type PresetId } from '#domain/presets.ts';
import { RENEWALS, type Renewals, type Settings } from '#domain/recipe.ts';
import type { Route } from '#domain/route.ts';
import { isInForce, treatiesOf, withInstrument } from '#domain/treaty-what-if.ts';
import { oneOf, whole } from './query.ts';

/** X, an overloaded hub, exists only as the requested side. */
export const REQUESTING_TIERS = ['H', 'M', 'L'] as const satisfies readonly Tier[];
export const REQUESTED_TIERS = TIERS;
/** `both`: lanes with and without preservation first, as the plan has them. */
export const PRESERVATIONS = ['both', 'first', 'not'] as const;
export type Preservation = (typeof PRESERVATIONS)[number];

export interface WhatIf {
  /** Drafting quality in whole per cent; null: what the requesting State's workload and staffing give. */
  readonly quality: number | null;
  /** Null: as the scenario says. */
  readonly requesting: Tier | null;
  readonly requested: Tier | null;
  readonly channel: Channel | null;
  /** Chance in whole per cent that a translation is needed; null: by the practice model. */
  readonly translation: number | null;
  readonly priority: boolean;
  readonly calendar: boolean;
  readonly season: boolean;
  readonly renewals: Renewals | null;
  readonly preset: PresetId;
  /** Chance in whole per cent that handing over is appealed; null: as the requested State's law allows. */
  readonly appeal: number | null;
  readonly preservation: Preservation;
  /** Treaties that are in force or not, otherwise than in the scenario. In the order of `INSTRUMENT_IDS`. */
  readonly inForce: readonly InstrumentId[];
  readonly notInForce: readonly InstrumentId[];
}

export const USUAL: WhatIf = {
  quality: null,
  requesting: null,
  requested: null,
  channel: null,
  translation: null,
  priority: false,
  calendar: false,
  season: false,
  renewals: null,
  preset: 'default',
  appeal: null,
  preservation: 'both',
  inForce: [],
  notInForce: [],
};

/** The names of these choices in an address. */
export const WHAT_IF_NAMES = {
  quality: 'quality',
  requesting: 'requesting',
  requested: 'requested',
  channel: 'channel',
  translation: 'translation',
  priority: 'priority',
  calendar: 'calendar',
  season: 'season',
  renewals: 'renewals',
  preset: 'preset',
  appeal: 'appeal',
  preservation: 'preservation',
  inForce: 'in-force',
  notInForce: 'not-in-force',
} as const satisfies Record<keyof WhatIf, string>;

const ids = (text: string | null): readonly InstrumentId[] => {
  const named = (text ?? '').split(',');
  return INSTRUMENT_IDS.filter((id) => named.includes(id));
};

/** Reads the choices of an address. What is missing, malformed or does not differ from the plan keeps its usual value. */
export function readWhatIf(query: URLSearchParams, plan: CasePlan): WhatIf {
  const treaties = treatiesOf(plan).map(({ id }) => id);
  const differing = (name: string, inForce: boolean) =>
    ids(query.get(name)).filter((id) => treaties.includes(id) && isInForce(plan, id) !== inForce);
  return {
    quality: whole(query.get('quality'), 0, 100),
    requesting: oneOf(query.get('requesting'), REQUESTING_TIERS),
    requested: oneOf(query.get('requested'), REQUESTED_TIERS),
    channel: oneOf(query.get('channel'), CHANNELS),
    translation: whole(query.get('translation'), 0, 100),
    priority: query.get('priority') === 'yes',
    calendar: query.get('calendar') === 'yes',
    season: query.get('season') === 'yes',
    renewals: oneOf(query.get('renewals'), RENEWALS),
    preset: oneOf(query.get('preset'), PRESET_IDS) ?? USUAL.preset,
    appeal: whole(query.get('appeal'), 0, 100),
    preservation: oneOf(query.get('preservation'), PRESERVATIONS) ?? USUAL.preservation,
    inForce: differing('in-force', true),
    notInForce: differing('not-in-force', false),
  };
}

/** Writes what differs from the usual, in a fixed order. */
export function writeWhatIf(choices: WhatIf, query: URLSearchParams): void {
  for (const key of Object.keys(WHAT_IF_NAMES) as (keyof WhatIf)[]) {
    const value = choices[key];
    if (sameChoice(value, USUAL[key])) continue;
    query.set(WHAT_IF_NAMES[key], value === true ? 'yes' : String(value));
  }
}

const sameChoice = (one: WhatIf[keyof WhatIf], other: WhatIf[keyof WhatIf]): boolean => String(one) === String(other);

/** The choices of a view without the rest of it. */
export const whatIfOf = (view: WhatIf): WhatIf =>
  Object.fromEntries(Object.keys(WHAT_IF_NAMES).map((key) => [key, view[key as keyof WhatIf]])) as unknown as WhatIf;

/** Names of the choices in which two differ, in the order of the panel. */
export const differences = (one: WhatIf, other: WhatIf): readonly (keyof WhatIf)[] =>
  (Object.keys(WHAT_IF_NAMES) as (keyof WhatIf)[]).filter((key) => !sameChoice(one[key], other[key]));

const share = (percent: number | null): number | null => (percent === null ? null : percent / 100);

export const settingsOf = (choices: WhatIf): Settings => ({
  quality: share(choices.quality),
  requestingTier: choices.requesting,
  requestedTier: choices.requested,
  channel: choices.channel,
  translation: share(choices.translation),
  priority: choices.priority,
  calendar: choices.calendar,
  season: choices.season,
  renewals: choices.renewals,
  preset: choices.preset,
  appeal: share(choices.appeal),
});

/** What changes the plan itself. */
export type Law = Pick<WhatIf, 'inForce' | 'notInForce' | 'preservation'>;
export const lawOf = ({ inForce, notInForce, preservation }: WhatIf): Law => ({ inForce, notInForce, preservation });

/** The plan under the law that is supposed, with the routes that are asked about. Pure. */
export function planUnder(plan: CasePlan, { inForce, notInForce, preservation }: Law): CasePlan {
  const joined = inForce.reduce((before, id) => withInstrument(before, id, true), plan);
  const changed = notInForce.reduce((before, id) => withInstrument(before, id, false), joined);
  return preservation === 'both' ? changed : { ...changed, routes: routesFor(changed.routes, preservation) };
}

/**
 * One lane for each request: with preservation first, or without. A lane keeps its id whichever it is, so that it can be
 * compared with itself under a baseline.
 */
function routesFor(routes: CasePlan['routes'], preservation: Exclude<Preservation, 'both'>): CasePlan['routes'] {
  const drawn = (route: Route) => route.open || route.whatIf;
  const asks = ({ requestBasis, directBasis, whatIf }: Route) => `${requestBasis} ${directBasis} ${whatIf}`;
  const plain = new Map(
    routes.filter((route) => drawn(route) && route.preservationBasis === null).map((route) => [asks(route), route]),
  );
  const preserved = routes.filter((route) => drawn(route) && route.preservationBasis !== null);
  const doubled = new Set(preserved.map(asks));
  return routes
    .filter((route) => preserved.includes(route) || !drawn(route) || !doubled.has(asks(route)))
    .map((route) => {
      if (preservation === 'first' || !preserved.includes(route)) return route;
      return { ...(plain.get(asks(route)) ?? { ...route, preservationBasis: null }), id: route.id };
    });
}

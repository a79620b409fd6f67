/**
 * A plan, a route and settings as numbers: what the generated charts look up while runs race by. Tables are filled on first
 * use by asking the very functions that answer the live actors (`compile.ts`), so that nothing is modelled twice.
 */

import { TIERS, type Tier } from '#domain/ids.ts';

/** Evidence items a case may have. */
export const MOST_ITEMS = 12;
/** Grounds of refusal that can be named in one plan, and "none". */
export const MOST_GROUNDS = 32;

/** Injects, in the plan's order. */
export interface InjectTables {
  readonly count: number;
  /** Minute of a timed one, −1 of one that waits; minutes from the milestone to the inject. */
  readonly at: Float64Array;
  readonly delay: Float64Array;
  /** Bits by mark: the injects that wait for it. */
  readonly awaited: Int32Array;
  /** By (inject, dwell site): what it multiplies a duration by. */
  readonly factors: Float64Array;
  readonly sites: number;
  /** Bits: injects that slow something down. */
  readonly slowing: number;
  /** Code of the tier that it sets for a side (`tierCode`), 0 for none. */
  readonly requesting: Uint8Array;
  readonly requested: Uint8Array;
  /** 1 where it alerts the user. */
  readonly alerts: Uint8Array;
}

export interface Program {
  /** Minutes. */
  readonly horizon: number;
  readonly fileComplete: number;
  /** Minutes at which something becomes known, and at which technical assistance changes a tier; ascending. */
  readonly knownAt: Float64Array;
  readonly tierAt: Float64Array;
  /** Pairs of tiers that can occur, and which one holds by `tierState`. */
  readonly tiers: number;
  readonly pairOf: Uint8Array;
  /** Null: the plan has none. */
  readonly injects: InjectTables | null;
  /** Contexts a letter can have; 0 is "no letter yet". */
  readonly letters: number;
  /** By actor: 1 where the case has it. Evidence items follow the actors that exist once. */
  readonly present: Uint8Array;
  /** By actor: 1 where a run of this route can move it. */
  readonly timed: Uint8Array;
  readonly items: number;
  /** Stages and milestones up to the last one that an actor of this case has. */
  readonly stages: number;
  readonly marks: number;
  /** Bit by item: kept by the provider the plan names. */
  readonly providerItems: number;
  /** By item: minutes; Infinity for never. */
  readonly retention: Float64Array;
  /** By item: offset of the quantiles of a drawn age, −1 where the age is known, and its key. */
  readonly ageTable: Int32Array;
  readonly ageKey: Int32Array;
  /** By item: hazard of deletion per day, 0 for none; factor once the user is alerted; key. */
  readonly hazard: Float64Array;
  readonly alertedFactor: Float64Array;
  readonly deletionKey: Int32Array;
  /** Parts of dwells: offset of quantiles (−1: no time), factor, friction (−1: none), factor on later visits, key. */
  partTable: Int32Array;
  partFactor: Float64Array;
  partFriction: Int32Array;
  partRevisit: Float64Array;
  partKey: Int32Array;
  /** By friction: offset of quantiles, and key. */
  readonly frictionTable: Int32Array;
  readonly frictionKey: Int32Array;
  /** Index of the channel where it is fixed, else −1; shares of electronic, and of electronic or post together. */
  readonly channel: number;
  readonly electronicShare: number;
  readonly postShare: number;
  /** First part and number of parts by (site, tier, channel, letter); −1: not asked yet. */
  readonly dwellFirst: Int32Array;
  readonly dwellCount: Uint8Array;
  /** By dwell site: 1 where a finish outside office hours waits for the next opening. */
  readonly officeHours: Uint8Array;
  /** By (site, tier, letter); NaN: not asked yet. */
  readonly shares: Float64Array;
  /** By (site, letter, ground); −1: not asked yet. */
  readonly bits: Int8Array;
  /** Minutes of a clock or a hold by (site, letter); NaN: not asked yet. */
  readonly limits: Float64Array;
  /** Ground by (site, letter); −1: not asked yet. */
  readonly groundOf: Int32Array;
  /** By (actor, letter), as bits: codes missing, items asked for, items that the door can bring. 1 once it has been tested. */
  readonly missing: Int32Array;
  readonly asked: Int32Array;
  readonly produced: Int32Array;
  readonly tested: Uint8Array;
  /** Shares of thin dossiers and of slips by tier; NaN: not asked yet. Variant of a letter by the slip luck chose first. */
  readonly dossierShares: Float64Array;
  readonly slipVariant: Int32Array;
  /** By actor: 1 where the route makes such a request. */
  readonly routeAsks: Uint8Array;
  /** By `ROUTE_FACTS`: 1 where it is so on this route. */
  readonly routeFacts: Uint8Array;
  /** Finishes of stages on the requested side; null: calendar time. */
  readonly calendar: { finish(start: number, minutes: number): number } | null;
  readonly asking: Asking;
}

/** Answers that are not in the tables yet; each fills its table. */
export interface Asking {
  dwell(site: number, tier: number, channel: number, letter: number): void;
  share(site: number, tier: number, letter: number): number;
  bit(site: number, letter: number, ground: number): number;
  limit(site: number, letter: number): number;
  ground(site: number, letter: number): number;
  letter(actor: number, letter: number): void;
  dossier(tier: number): void;
}

/** Conditions of policies that the route alone answers. */
export const ROUTE_FACTS = ['tries-direct', 'direct-brings-all'] as const;

/** The context of an actor that has sent no letter yet. */
export const NO_LETTER = 0;

/** What a policy's letter holds, as a number: the kinds of letter, then the slips. */
export const EARLY = 0;
export const WHOLE_FILE = 1;
export const COMPLETE = 2;
export const THIN = 3;
export const FIRST_SLIP = 4;
export const VARIANTS = 12;
/** Of a letter's context: variant, whether a hold was in place, whether the police had answered, what was known. */
export const letterContext = (variant: number, held: number, police: number, known: number, epochs: number): number =>
  1 + ((variant * 2 + held) * 2 + police) * epochs + known;

/** What an inject has set a tier to, as a number; 0: none has. */
export const tierCode = (tier: Tier): number => TIERS.indexOf(tier) + 1;
const TIER_CODES = TIERS.length + 1;
/** Index in `pairOf`. `epoch`: how many of the minutes of assistance have come. */
export const tierState = (epoch: number, requesting: number, requested: number): number =>
  (epoch * TIER_CODES + requesting) * TIER_CODES + requested;
/** Beyond every state of the last epoch. */
export const tierStates = (epochs: number): number => tierState(epochs, 0, 0);

/** A plan: law, practice and case, resolved. JSON all through; every id it holds resolves inside it. */
import type { Minutes } from './case-time.ts';
import type { Circumstance } from './circumstances.ts';
import type { Citation } from './citation.ts';
import type { EvidenceItem } from './evidence.ts';
import type { CaseProcedure, DataCategory, InstrumentId, Tier } from './ids.ts';
import type { InjectInPlan } from './injects.ts';
import type { Instrument, OffenceFeature } from './instrument.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Figure, PracticeModel } from './practice.ts';
import type { Route } from './route.ts';
import type { Seat } from './seat.ts';
import type { ProviderPolicy } from './world-law.ts';

export const PLAN_FORMAT = 1;

export type JurisdictionInPlan = Jurisdiction;

export interface ProviderInPlan {
  readonly id: string;
  readonly name: string;
  readonly legalEntity: string;
  readonly jurisdiction: string;
  /** Tells the user of a request unless it is told not to. */
  readonly notifiesUser: boolean;
  /** What it gives authorities abroad of its own will; absent: not known, so a request to it is open on a condition. */
  readonly policy?: ProviderPolicy;
}

export interface Offence {
  readonly id: string;
  readonly title: string;
  readonly provision: string;
  readonly maxPenaltyYears: number;
  /** Whether the conduct is punishable in the requested State too. */
  readonly punishableInRequested: boolean;
  /** Convention offences it corresponds to, such as `budapest 5`, `uncc 10`. */
  readonly corresponds: readonly string[];
  readonly features: readonly OffenceFeature[];
}

/** What a fact can carry in a request. `link:<item>` ties one item to the offence. */
export type FactWeight = 'conduct' | 'sourced' | 'urgency' | 'custodian' | `link:${string}`;

export interface Fact {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly weighs: readonly FactWeight[];
  /** When the prosecutor learns it: minutes after opening, or with an answer to the police enquiry. */
  readonly known:
    | { readonly from: 'start' }
    | { readonly from: 'time'; readonly at: Minutes }
    | { readonly from: 'police' };
}

/** Parts of an identifier that a letter can give or leave out. */
export const PART_IDS = [
  'address',
  'source-port',
  'destination',
  'time', // to the second
  'utc-offset',
  'account-id', // given once by the provider, never changed
  'display-name', // what the user calls the account, until it is changed
] as const;
export type PartId = (typeof PART_IDS)[number];

export interface IdentifierPart {
  readonly part: PartId;
  readonly text: string;
}

export interface Identifier {
  readonly id: string;
  readonly text: string;
  readonly item: string;
  /** False where a timestamp lacks its UTC offset (D23). */
  readonly complete: boolean;
  /** Of an address or an account; absent: it is given as a whole or not at all. */
  readonly parts?: readonly IdentifierPart[] | undefined;
  /** Behind carrier-grade NAT (one address for many): how many subscribers share it at one moment. */
  readonly shared?: { readonly subscribers: number; readonly figure: Figure } | undefined;
  readonly known: Fact['known'];
}

export interface Period {
  readonly id: string;
  readonly text: string;
  /** Wider than the facts support (D09). */
  readonly overBroad: boolean;
  /** Reaches into the future: preservation and production of stored data cannot (D24). */
  readonly prospective: boolean;
}

export interface Purpose {
  readonly id: string;
  readonly text: string;
  /** Names the proceeding; an unnamed one leaves the use limit unclear (D14). */
  readonly namesProceeding: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly note: string;
}

/** Legal basis of one request: the instrument and, where its own procedure yields, the treaty it is executed through. */
export interface Basis {
  readonly id: string;
  readonly procedure: CaseProcedure;
  readonly instrument: InstrumentId;
  readonly through: InstrumentId | null;
  /** Whose contents list, grounds and practice govern: `through ?? instrument`. */
  readonly governing: InstrumentId;
  /** Not lawful between these two as things stand; kept for comparison and as a mistake one can make (D05). */
  readonly whatIf: boolean;
  /** Of a direct procedure: categories of data for which its door is open here; a letter's other items are never produced. */
  readonly serves?: readonly DataCategory[];
  readonly label: string;
  readonly citation: Citation;
}

export interface Supposition {
  readonly instrument: InstrumentId;
  /** ISO day since which it is supposed to be in force; null: since before the date at which the law is read. */
  readonly since: string | null;
  readonly text: string;
}

/** From minute `at` on, stages entered on that side take the time of `tier`. */
export interface AssistanceInPlan {
  readonly programme: string;
  readonly title: string;
  readonly side: 'requesting' | 'requested';
  readonly at: Minutes;
  readonly tier: Tier;
}

/** Ids of `clocks` and hints that the author pinned: the seed of the story and the mentor's model answers. */
export interface CasePlan {
  readonly format: typeof PLAN_FORMAT;
  readonly scenario: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** ISO date at which the law is read, and what the scenario supposes about it. */
  readonly asAt: string;
  readonly supposes: readonly Supposition[];
  /** ISO date-time (UTC) of minute 0. */
  readonly opensAt: string;
  readonly lifeAtRisk: boolean;
  /** The seed a first play uses, so that a class shares its luck. uint32. */
  readonly seed: number;
  /** After this the case is closed whatever happens (minutes). */
  readonly horizon: Minutes;
  readonly requesting: JurisdictionInPlan;
  readonly requested: JurisdictionInPlan;
  readonly provider: ProviderInPlan;
  readonly offence: Offence;
  readonly briefing: string;
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  readonly identifiers: readonly Identifier[];
  readonly periods: readonly Period[];
  readonly purposes: readonly Purpose[];
  /** Languages the desk offers, BCP 47. */
  readonly languages: readonly string[];
  readonly items: readonly EvidenceItem[];
  /** What the case file shows about the request that a ground of refusal or a safeguard may rest on. */
  readonly circumstances: readonly Circumstance[];
  /** Technical assistance that changes what an authority can do while the case runs. */
  readonly assistance: readonly AssistanceInPlan[];
  /** What happens to it from outside while it runs; at most `MOST_INJECTS`. */
  readonly injects: readonly InjectInPlan[];
  /** Sides of the table besides the prosecutor's that a person can take. */
  readonly seats: readonly Seat[];
  readonly instruments: Readonly<Partial<Record<InstrumentId, Instrument>>>;
  readonly bases: readonly Basis[];
  readonly routes: readonly Route[];
  readonly practice: PracticeModel;
  /** Legal and practice limits of the case in minutes, with their figures. */
  readonly limits: Readonly<Record<LimitId, { readonly minutes: Minutes; readonly figure: Figure }>>;
}

/** A case built from a form has no file: no facts, identifiers, periods or purposes, so drafting cannot be judged by its words. */
export const hasFile = ({ facts }: Pick<CasePlan, 'facts'>): boolean => facts.length > 0;

/** Limits that no treaty sets but every file has: how long a side waits before it closes a file. */
export const LIMIT_IDS = [
  'supplement-wait',
  'conditions-wait',
  'silence-lapse',
  'clarification-wait',
  'provider-silence',
] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

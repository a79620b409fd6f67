/** A plan: law, practice and case, resolved. JSON all through; every id it holds resolves inside it. */
import type { Minutes } from './case-time.ts';
import type { Citation } from './citation.ts';
import type { EvidenceItem } from './evidence.ts';
import type { InstrumentId, ProcedureKind, Tier } from './ids.ts';
import type { Instrument } from './instrument.ts';
import type { Figure, PracticeModel } from './practice.ts';
import type { Route } from './route.ts';

export const PLAN_FORMAT = 1;

export interface JurisdictionInPlan {
  readonly id: string;
  readonly name: string;
  readonly adjective: string;
  readonly tier: Tier;
  readonly languages: readonly string[];
  /** Foreign languages in which a request is accepted besides its own. */
  readonly acceptedLanguages: readonly string[];
  readonly centralAuthority: string;
  readonly contactPoint: { readonly name: string; readonly hours: string };
  readonly court: string;
  readonly policeUnit: string;
  readonly dualCriminality: 'refuse' | 'discretionary' | 'waive';
  /** Filed the reservation of UNCC 42(5) / Budapest 29(4). */
  readonly preservationReservation: boolean;
  /** Asks that the facts meet a probable-cause standard before content is searched. */
  readonly probableCause: boolean;
  readonly parties: readonly InstrumentId[];
}

export interface ProviderInPlan {
  readonly id: string;
  readonly name: string;
  readonly legalEntity: string;
  readonly jurisdiction: string;
  /** Tells the user of a request unless it is told not to. */
  readonly notifiesUser: boolean;
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

export interface Identifier {
  readonly id: string;
  readonly text: string;
  readonly item: string;
  /** False where a timestamp lacks its UTC offset (D23). */
  readonly complete: boolean;
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
  readonly procedure: ProcedureKind;
  readonly instrument: InstrumentId;
  readonly through: InstrumentId | null;
  /** Whose contents list, grounds and practice govern: `through ?? instrument`. */
  readonly governing: InstrumentId;
  /** Not lawful between these two as things stand; kept for comparison and as a mistake one can make (D05). */
  readonly whatIf: boolean;
  readonly label: string;
  readonly citation: Citation;
}

export interface Supposition {
  readonly instrument: InstrumentId;
  readonly text: string;
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
  readonly instruments: Readonly<Partial<Record<InstrumentId, Instrument>>>;
  readonly bases: readonly Basis[];
  readonly routes: readonly Route[];
  readonly practice: PracticeModel;
  /** Legal and practice limits of the case in minutes, with their figures. */
  readonly limits: Readonly<Record<LimitId, { readonly minutes: Minutes; readonly figure: Figure }>>;
}

/** Limits that no treaty sets but every file has: how long a side waits before it closes a file. */
export const LIMIT_IDS = ['supplement-wait', 'conditions-wait', 'silence-lapse', 'clarification-wait'] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

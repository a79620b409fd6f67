/** The result of a replay: everything a view may know. Rendering is a pure function of it. */
import type { Minutes } from './case-time.ts';
import type { Citation } from './citation.ts';
import type { ItemState } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { ActorId, Holder } from './ids.ts';
import type { MilestoneType } from './milestones.ts';
import type { Decision, DecisionType } from './recipe.ts';

/** One stay in one stage: half-open, `to` is the next span's `from`; null while it lasts. */
export interface Span {
  readonly procedure: ActorId;
  readonly stage: string;
  readonly label: string;
  readonly holder: Holder;
  readonly from: Minutes;
  readonly to: Minutes | null;
  readonly citation: Citation | null;
}

/** Something a lawyer calls an event. */
export interface Mark {
  readonly at: Minutes;
  readonly procedure: ActorId;
  readonly type: MilestoneType;
  readonly label: string;
  readonly citation: Citation | null;
  /** The requesting prosecutor hears of it (a letter) or only the world knows (the debrief tells). */
  readonly visible: boolean;
  /** What the other side found, where the mark brings findings (supplement, refusal, return, …). */
  readonly findings: readonly Finding[];
  readonly item: string | null;
  /** 1 for the first of its kind in the run, 2 for the second, … */
  readonly visit: number;
  /** Of an inject: what happened, in the author's words. */
  readonly text?: string;
}

export interface TakenDecision extends Decision {
  readonly by: 'person' | 'policy';
  /** How many of the run's marks came before it: the order within one minute. */
  readonly marksBefore: number;
}

/** A forbidden wish: a person tried it, the law or a count of the model stands against it, and nothing happened. */
export interface Attempt extends Decision {
  /** Index in the recipe's decisions. */
  readonly index: number;
  /** One plain sentence. */
  readonly reason: string;
  readonly citation: Citation;
  readonly marksBefore: number;
}

export interface OpenDecision {
  readonly request: Decision['request'];
  readonly type: DecisionType;
  readonly role: Decision['role'];
}

/** A deadline that runs now. */
export interface RunningClock {
  readonly id: string;
  readonly procedure: ActorId;
  readonly label: string;
  readonly dueAt: Minutes;
  readonly nature: 'legal' | 'retention' | 'practice';
  readonly item: string | null;
  readonly citation: Citation | null;
}

export interface ItemStatus {
  readonly item: string;
  readonly state: ItemState;
  readonly since: Minutes;
}

export const OUTCOMES = ['obtained', 'partial', 'lost', 'refused', 'silent', 'neverSent', 'withdrawn'] as const;
/** Best first: the case has the outcome of its worst item. */
export type Outcome = (typeof OUTCOMES)[number];

export interface CaseRun {
  readonly now: Minutes;
  readonly ended: boolean;
  /** Null until the case has ended. */
  readonly outcome: Outcome | null;
  readonly itemOutcomes: Readonly<Record<string, Outcome>> | null;
  /** Minute of the final answer (evidence, refusal, or "no data"), null where none came. */
  readonly answeredAt: Minutes | null;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  readonly decisions: readonly TakenDecision[];
  readonly attempts: readonly Attempt[];
  readonly open: readonly OpenDecision[];
  /** Offered before, and taken as often as it can be: trying one again is recorded as an attempt. */
  readonly usedUp: readonly OpenDecision[];
  readonly clocks: readonly RunningClock[];
  readonly items: readonly ItemStatus[];
  /** Facts known by now (ids). */
  readonly knownFacts: readonly string[];
  readonly knownIdentifiers: readonly string[];
  /** A recorded decision that could not have been taken: replay stops there. */
  readonly rejected: {
    readonly index: number;
    /** Null: the table itself cannot be, whatever was decided at it. */
    readonly decision: Decision | null;
    readonly reason: string;
    /** It was no decision but the card with this index in the recipe, played before the decision `index`. */
    readonly card?: number;
  } | null;
}

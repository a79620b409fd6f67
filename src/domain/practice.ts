/** What does happen: durations and chances, each with its source. Law is elsewhere (`instrument.ts`). */
import type { Confidence, Tier } from './ids.ts';
import type { PresetId } from './presets.ts';

export interface Figure {
  readonly confidence: Confidence;
  readonly source: string;
  readonly year: number | null;
  /** What was measured: the leg and the statistic, such as `requested side, mean`; null for an assumption. */
  readonly measures: string | null;
}

/** Lognormal by median and 90th percentile, in days, cut at three standard deviations; `null` is no delay. */
export interface Lognormal {
  readonly median: number;
  readonly p90: number;
}

export type Side = 'requesting' | 'requested' | 'provider' | 'transit';

/** A stage of the practice model. Requesting and requested stages share their side's friction across a case. */
export interface StageModel {
  readonly id: string;
  readonly side: Side;
  readonly byTier: Readonly<Partial<Record<Tier | 'any', Lognormal>>>;
  /** Factor on each visit from the second on (a second screening is shorter); 1 where it does not matter. */
  readonly revisitFactor: number;
  /** Factor where both authorities are of tier H; 1 where it does not matter. */
  readonly bothStaffedFactor: number;
  /** Whether the friction of its side slows it; a ministry that only passes a letter on is not the authority that is busy. */
  readonly friction: boolean;
  readonly figure: Figure;
  /** Where one tier's value has another source than the rest. */
  readonly tierFigures?: Readonly<Partial<Record<Tier, Figure>>>;
}

/** What a request itself shows that makes an event likelier; never a mark of a State. `ports/drawn.ts` reads it off the plan. */
export const CHANCE_CONDITIONS = [
  'not-harmonised', // punishable in both States, and no convention defines the offence
  'speech', // the offence is one of words
  'touches-the-state', // a political or military offence, or material of national security
  'own-case', // the requested State has a case of its own
] as const;
export type ChanceCondition = (typeof CHANCE_CONDITIONS)[number];

export interface RaisedChance {
  readonly at0: number;
  readonly figure: Figure;
}

/** A chance: `at0 + slope × quality`, quality in [0,1]; clamped to [0,1]. By tier where it depends on one. */
export interface Chance {
  readonly id: string;
  readonly at0: number;
  readonly slope: number;
  readonly byTier: Readonly<Partial<Record<Tier, number>>> | null;
  /** The chance at quality 0 where the request shows this; the highest that applies. */
  readonly raised: Readonly<Partial<Record<ChanceCondition, RaisedChance>>>;
  readonly figure: Figure;
}

export const CHANNELS = ['electronic', 'post', 'diplomatic'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface InstrumentPractice {
  readonly channelMix: Readonly<Record<Channel, number>>;
  readonly screeningFactor: number;
  readonly supplementAdd: number;
  readonly silenceFactor: number;
  /** On the chance that a translation is needed. */
  readonly translationFactor: number;
  /** On the queue, where the 24/7 contact point has been asked to preserve and so announces the request. */
  readonly announcedQueueFactor: number;
  /** The care with which a new text is read (screening, questions) fades to nothing in so many years; null: it stays. */
  readonly fadesOverYears: number | null;
  readonly figure: Figure;
}

/** Standard deviation of the log of the friction shared by all stages of a side in one case. */
export type Friction = Readonly<Record<'requesting' | 'requested', number>>;

/** A quicker lane: factors on the time of stages, by id; the rest is as ever. 0: the stage takes no time, nobody waits for it. */
export interface LaneModel {
  readonly channel: Channel;
  readonly stages: Readonly<Record<string, number>>;
  readonly figure: Figure;
}

/** A slow season: in these months (1 to 12) the requested side does `progress` of a day's work in a day; in (0,1]. */
export interface SeasonModel {
  readonly months: readonly number[];
  /** The requested State's national holidays are as slow. */
  readonly holidays: boolean;
  readonly progress: number;
  readonly figure: Figure;
}

/** A set of assumptions by name. A setting that says the same thing prevails over it. */
export interface PresetModel {
  /** Drafting quality of a policy, in [0,1]; null: by tier. */
  readonly quality: number | null;
  /** Factors on the time of stages, by id. */
  readonly stages: Readonly<Record<string, number>>;
  /** By id of the chance: a factor on it. */
  readonly chances: Readonly<Record<string, number>>;
  /** The instrument is screened and questioned at least as a treaty in its first years is. */
  readonly screeningAtLeast: number;
  readonly supplementAtLeast: number;
  readonly figure: Figure;
}

/** How long providers keep a kind of data: days after it was collected, the account ended, or the user deleted it. */
export interface RetentionClass {
  readonly title: string;
  readonly after: 'collection' | 'account' | 'deletion';
  readonly from: number;
  readonly to: number;
  readonly examples: readonly { readonly text: string; readonly figure: Figure }[];
}

/** How old the data are when the need for them is recognised, in days. */
export interface AgeModel extends Lognormal {
  readonly figure: Figure;
}
export const AGE_IDS = ['tip', 'investigation'] as const;
export type AgeId = (typeof AGE_IDS)[number];

/** Why providers decline what they are asked freely: shares among refusals. To be read; a run does not draw a reason. */
export interface RefusalReasons {
  readonly shares: Readonly<Record<string, number>>;
  readonly figure: Figure;
}

export interface PracticeModel {
  readonly stages: Readonly<Record<string, StageModel>>;
  readonly chances: Readonly<Record<string, Chance>>;
  readonly channels: Readonly<Record<Channel, StageModel>>;
  readonly instruments: Readonly<Record<string, InstrumentPractice>>;
  /** `byProcedure`: where a procedure was fitted with another friction. */
  readonly friction: Friction & {
    readonly byProcedure: Readonly<Record<string, Friction>>;
    readonly figure: Figure;
  };
  /** Drafting quality in [0,1] that a policy has by default, by tier of the requesting side. */
  readonly quality: Readonly<Partial<Record<Tier, number>>>;
  /** On the chance of a translation of a formal request, where the requested State takes it in a foreign language. */
  readonly acceptedLanguage: { readonly factor: number; readonly figure: Figure };
  readonly priority: LaneModel;
  readonly season: SeasonModel;
  /** Every preset but `default`, which changes nothing. */
  readonly presets: Readonly<Record<Exclude<PresetId, 'default'>, PresetModel>>;
  /** A letter rogatory whose urgent copy goes through the police: share of each stage's time that the copy takes. */
  readonly urgentCopy: LaneModel;
  readonly retention: Readonly<Record<string, RetentionClass>>;
  readonly ages: Readonly<Record<AgeId, AgeModel>>;
  readonly refusals: RefusalReasons;
}

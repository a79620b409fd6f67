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
  readonly figure: Figure;
  /** Where one tier's value has another source than the rest. */
  readonly tierFigures?: Readonly<Partial<Record<Tier, Figure>>>;
}

/** A chance: `at0 + slope × quality`, quality in [0,1]; clamped to [0,1]. By tier where it depends on one. */
export interface Chance {
  readonly id: string;
  readonly at0: number;
  readonly slope: number;
  readonly byTier: Readonly<Partial<Record<Tier, number>>> | null;
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
  readonly figure: Figure;
}

/** Standard deviation of the log of the friction shared by all stages of a side in one case. */
export type Friction = Readonly<Record<'requesting' | 'requested', number>>;

/** A quicker lane that the requested side grants: factors on the time of stages, by id; the rest is as ever. */
export interface LaneModel {
  readonly channel: Channel;
  readonly stages: Readonly<Record<string, number>>;
  readonly figure: Figure;
}

/** A slow season: in these months (1 to 12) the requested side does `progress` of a day's work in a day; in (0,1]. */
export interface SeasonModel {
  readonly months: readonly number[];
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
  readonly priority: LaneModel;
  readonly season: SeasonModel;
  /** Every preset but `default`, which changes nothing. */
  readonly presets: Readonly<Record<Exclude<PresetId, 'default'>, PresetModel>>;
  /** A letter rogatory whose urgent copy goes through the police: share of each stage's time that it takes. */
  readonly urgentCopy: LaneModel;
  readonly retention: Readonly<Record<string, RetentionClass>>;
  readonly ages: Readonly<Record<AgeId, AgeModel>>;
}

/** What does happen: durations and chances, each with its source. Law is elsewhere (`instrument.ts`). */
import type { Confidence, Tier } from './ids.ts';

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

export type Channel = 'electronic' | 'post' | 'diplomatic';

export interface InstrumentPractice {
  readonly channelMix: Readonly<Record<Channel, number>>;
  readonly screeningFactor: number;
  readonly supplementAdd: number;
  readonly silenceFactor: number;
  readonly figure: Figure;
}

export interface PracticeModel {
  readonly stages: Readonly<Record<string, StageModel>>;
  readonly chances: Readonly<Record<string, Chance>>;
  readonly channels: Readonly<Record<Channel, StageModel>>;
  readonly instruments: Readonly<Record<string, InstrumentPractice>>;
  /** Standard deviation of the log of the friction shared by all stages of a side in one case. */
  readonly friction: { readonly requesting: number; readonly requested: number; readonly figure: Figure };
  /** Drafting quality in [0,1] that a policy has by default, by tier of the requesting side. */
  readonly quality: Readonly<Partial<Record<Tier, number>>>;
}

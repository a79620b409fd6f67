/** What a Monte Carlo of one route says. Shares are in [0,1]; days are calendar days from the opening of the case. */
import type { Outcome } from './case-run.ts';
import type { ActorId, Holder } from './ids.ts';
import type { LegId } from './legs.ts';

export type OutcomeShares = Readonly<Record<Outcome, number>>;

/** Nearest-rank quantiles and mean of some runs, in days. */
export interface DaysSummary {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** Quantiles by name: `p97_5` is the 97.5th percentile. */
export const QUANTILES = {
  p1: 0.01,
  p5: 0.05,
  p10: 0.1,
  p20: 0.2,
  p50: 0.5,
  p60: 0.6,
  p75: 0.75,
  p80: 0.8,
  p90: 0.9,
  p95: 0.95,
  p97_5: 0.975,
  p99: 0.99,
} as const;
export type QuantileId = keyof typeof QUANTILES;

/** One leg over the runs that completed it, in days. */
export interface LegSummary extends Readonly<Record<QuantileId, number>> {
  readonly mean: number;
  /** Runs that completed it. */
  readonly runs: number;
}

/** A point of the cumulative curves: shares of all runs that have ended so by the end of `day`. */
export interface CurvePoint {
  readonly day: number;
  readonly obtained: number;
  readonly partial: number;
  readonly lost: number;
  readonly refused: number;
  readonly silent: number;
  readonly neverSent: number;
  readonly withdrawn: number;
  /** Silent, never sent, withdrawn. */
  readonly other: number;
  /** Share of all runs in which at least one item is in hand, complete or in part, by the end of `day`. */
  readonly someInHand: number;
  /** Share of runs in which every item still exists (or has been disclosed). */
  readonly allAlive: number;
}

/** A segment of a typical run: stages in order of first entry, over the runs that entered them. */
export interface StageShare {
  readonly procedure: ActorId;
  readonly stage: string;
  readonly label: string;
  readonly holder: Holder;
  /** Days spent in it, all visits together: over runs that entered it. */
  readonly medianDays: number;
  readonly meanDays: number;
  readonly p10Days: number;
  readonly p90Days: number;
  /** Share of runs that entered it. */
  readonly entered: number;
  /** Median day of the first entry, over runs that entered it. */
  readonly firstEnteredDay: number;
  /**
   * Share in the mean of the whole leg `total` over runs that completed it (0 where it lies beside that leg), and share
   * in its variance: covariance with the total over the variance of the total. Shares of all stages add up to 1, as far
   * as the stages follow one another; a variance share can be negative.
   */
  readonly shareOfMean: number;
  readonly shareOfVariance: number;
}

/** Why evidence was lost, as shares of all runs; by the first item that was deleted before it was disclosed. */
export const LOSS_CAUSES = ['retention', 'lapse', 'user', 'alerted'] as const;
export type LossCause = (typeof LOSS_CAUSES)[number];

/** The second, thin track: preservation. Days over the runs in which it happened; null where it never did. */
export interface HoldSummary {
  /** Share of runs in which data were frozen at least once, and when first. */
  readonly frozen: number;
  readonly frozenDays: DaysSummary | null;
  /** Share of runs in which a hold lapsed (was not renewed in time), and when first. */
  readonly lapsed: number;
  readonly lapsedDays: DaysSummary | null;
}

export interface RouteResult {
  readonly route: string;
  readonly runs: number;
  readonly seed: number;
  readonly outcomes: OutcomeShares;
  readonly items: Readonly<Record<string, OutcomeShares>>;
  /** Over answered runs, opening to final answer; null where no run was answered. */
  readonly days: DaysSummary | null;
  readonly answered: number;
  /** Share of runs in which at least one item was deleted before it was disclosed. */
  readonly evidenceLost: number;
  readonly lossCauses: Readonly<Record<LossCause, number>>;
  /** Share of runs in which at least one item is in hand at the end. */
  readonly someEvidence: number;
  /** Null where the leg does not exist for this route, or no run completed it. */
  readonly legs: Readonly<Record<LegId, LegSummary | null>>;
  readonly hold: HoldSummary;
  readonly curve: readonly CurvePoint[];
  readonly stages: readonly StageShare[];
  /** A run (its number) whose outcome is the most frequent one and whose end is nearest to that outcome's median end. */
  readonly representative: number | null;
  /** Run by live actors because the kernel cannot compile the plan; the reason, as a sentence. Null: the kernel ran. */
  readonly onActors: string | null;
}

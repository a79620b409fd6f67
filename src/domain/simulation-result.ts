/** What a Monte Carlo of one route says. Shares are in [0,1]; days are calendar days from the opening of the case. */
import type { Outcome } from './case-run.ts';
import type { ActorId, Holder } from './ids.ts';

export type OutcomeShares = Readonly<Record<Outcome, number>>;

export interface DaysSummary {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** A point of the cumulative curves: shares of all runs that have ended so by the end of `day`. */
export interface CurvePoint {
  readonly day: number;
  readonly obtained: number;
  readonly partial: number;
  readonly lost: number;
  readonly refused: number;
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
  /** Days spent in it, all visits together: median and mean over runs that entered it. */
  readonly medianDays: number;
  readonly meanDays: number;
  /** Share of runs that entered it. */
  readonly entered: number;
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
  /** Share of runs in which at least one item is in hand at the end. */
  readonly someEvidence: number;
  readonly curve: readonly CurvePoint[];
  readonly stages: readonly StageShare[];
}

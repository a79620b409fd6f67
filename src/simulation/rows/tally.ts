/**
 * What is counted over the rows of one route, in flat typed arrays and exact sums: memory stays the same from ten thousand
 * runs to ten million.
 */
import { OUTCOMES } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { LOSS_CAUSES } from '#domain/simulation-result.ts';
import { type Histogram, newHistogram } from '../statistics.ts';
import type { Layout, LayoutStage } from './layout.ts';
import type { RunRange } from './run-ranges.ts';

/** Things that happen at most once a run, as columns. */
export const MOMENTS = ['answeredAt', 'inHandAt', 'firstDeletionAt', 'frozenAt', 'lapsedAt'] as const;
export type MomentColumn = (typeof MOMENTS)[number];

/** Structured-clone safe. Lists follow OUTCOMES, LOSS_CAUSES, LEG_IDS and `stages`. */
export interface Tally {
  readonly route: string;
  readonly seed: number;
  /** What was simulated, in words or as a hash: tallies of different things do not merge. Whoever keeps tallies sets it. */
  of: string;
  /** Minutes. */
  readonly horizon: number;
  readonly items: readonly string[];
  readonly stages: readonly LayoutStage[];
  readonly legActors: readonly string[];
  /** As in `RouteResult`. */
  onActors: string | null;
  runs: number;
  /** Which run numbers are counted. */
  ranges: readonly RunRange[];
  /** Runs by item and outcome. */
  readonly itemOutcomes: Float64Array<ArrayBuffer>;
  readonly lossCauses: Float64Array<ArrayBuffer>;
  /** End of the case by outcome, and the smallest run number in each bucket of it, plus one; 0: none. */
  readonly ends: readonly Histogram[];
  readonly firstRuns: Float64Array<ArrayBuffer>[];
  readonly moments: Readonly<Record<MomentColumn, Histogram>>;
  /** Lengths of legs in minutes, and in days begun: a run within D days has at most D. */
  readonly legs: readonly Histogram[];
  readonly legDays: Float64Array<ArrayBuffer>[];
  readonly stays: readonly Histogram[];
  readonly entries: readonly Histogram[];
  /** Over the runs that completed the leg `total`: sums of stays, of stays times the total, and of the total squared. */
  readonly completedStays: bigint[];
  readonly completedProducts: bigint[];
  totalSquares: bigint;
}

const histograms = (length: number): readonly Histogram[] => Array.from({ length }, newHistogram);
const empties = (length: number) => Array.from({ length }, () => new Float64Array(0));

export function newTally(
  shape: Pick<Layout, 'route' | 'horizon' | 'items' | 'stages'> & { readonly legActors: readonly string[] },
  seed: number,
  onActors: string | null = null,
): Tally {
  const { route, horizon, items, stages, legActors } = shape;
  return {
    route,
    seed,
    of: '',
    horizon,
    items,
    stages,
    legActors,
    onActors,
    runs: 0,
    ranges: [],
    itemOutcomes: new Float64Array(items.length * OUTCOMES.length),
    lossCauses: new Float64Array(LOSS_CAUSES.length),
    ends: histograms(OUTCOMES.length),
    firstRuns: empties(OUTCOMES.length),
    moments: Object.fromEntries(MOMENTS.map((column) => [column, newHistogram()])) as Tally['moments'],
    legs: histograms(LEG_IDS.length),
    legDays: empties(LEG_IDS.length),
    stays: histograms(stages.length),
    entries: histograms(stages.length),
    completedStays: stages.map(() => 0n),
    completedProducts: stages.map(() => 0n),
    totalSquares: 0n,
  };
}

/** Days begun by this minute. */
export const daysBegun = (minute: number): number => Math.ceil(minute / MINUTES_PER_DAY);

/**
 * A tally as plain JSON, so that a shard can be a file: the same numbers, each list without its empty places. What is read
 * is checked as if a stranger had written it.
 */
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { bucketOf, type Histogram } from '../statistics.ts';
import type { LayoutStage } from './layout.ts';
import type { RunRange } from './run-ranges.ts';
import { MOMENTS, type Tally } from './tally.ts';

export const TALLY_FORMAT = 'comity.tally';
export const TALLY_FORMAT_VERSION = 1;

/** Places that hold something, each followed by what it holds. */
export type Sparse = readonly number[];
/** `sum`, as all sums of minutes, in decimal digits: it may be larger than a number holds exactly. */
export interface HistogramFile {
  readonly sum: string;
  readonly counts: Sparse;
}

/** Lists follow OUTCOMES, LOSS_CAUSES, LEG_IDS, MOMENTS and `stages`. */
export interface TallyFile {
  readonly format: typeof TALLY_FORMAT;
  readonly formatVersion: typeof TALLY_FORMAT_VERSION;
  readonly route: string;
  readonly seed: number;
  readonly of: string;
  readonly horizon: number;
  readonly onActors: string | null;
  readonly runs: number;
  readonly ranges: readonly RunRange[];
  readonly legActors: readonly string[];
  readonly items: readonly { readonly id: string; readonly outcomes: readonly number[] }[];
  readonly lossCauses: readonly number[];
  readonly ends: readonly (HistogramFile & { readonly firstRuns: Sparse })[];
  readonly moments: readonly HistogramFile[];
  readonly legs: readonly (HistogramFile & { readonly days: Sparse })[];
  readonly stages: readonly (LayoutStage & {
    readonly stay: HistogramFile;
    readonly entry: HistogramFile;
    readonly completedStay: string;
    readonly completedProduct: string;
  })[];
  readonly totalSquares: string;
}

const sparse = (list: Uint32Array | Float64Array): Sparse => {
  const places: number[] = [];
  for (let i = 0; i < list.length; i += 1) if (list[i]) places.push(i, list[i] ?? 0);
  return places;
};

const histogramFile = (histogram: Histogram | undefined): HistogramFile => ({
  sum: String(histogram?.sum ?? 0n),
  counts: histogram ? sparse(histogram.counts) : [],
});

/** Buckets that a value of this tally can have. */
export const bucketsOf = (horizon: number): number => bucketOf(horizon + 1) + 1;

/** The same tally always gives the same value, and so the same bytes. */
export function tallyToJson(tally: Tally): TallyFile {
  const { route, seed, of, horizon, onActors, runs, ranges, legActors, itemOutcomes } = tally;
  const none = new Float64Array(0);
  return {
    format: TALLY_FORMAT,
    formatVersion: TALLY_FORMAT_VERSION,
    route,
    seed,
    of,
    horizon,
    onActors,
    runs,
    ranges,
    legActors,
    items: tally.items.map((id, i) => ({
      id,
      outcomes: [...itemOutcomes.slice(i * OUTCOMES.length, (i + 1) * OUTCOMES.length)],
    })),
    lossCauses: [...tally.lossCauses],
    ends: tally.ends.map((end, i) => ({ ...histogramFile(end), firstRuns: sparse(tally.firstRuns[i] ?? none) })),
    moments: MOMENTS.map((moment) => histogramFile(tally.moments[moment])),
    legs: LEG_IDS.map((_, i) => ({ ...histogramFile(tally.legs[i]), days: sparse(tally.legDays[i] ?? none) })),
    stages: tally.stages.map((stage, i) => ({
      ...stage,
      stay: histogramFile(tally.stays[i]),
      entry: histogramFile(tally.entries[i]),
      completedStay: String(tally.completedStays[i] ?? 0n),
      completedProduct: String(tally.completedProducts[i] ?? 0n),
    })),
    totalSquares: String(tally.totalSquares),
  };
}

/** Where the time of a route goes: each stage's share of the mean and of the variance, in the order of the way. */
import type { RouteResult, StageShare } from '#domain/simulation-result.ts';

export interface TimeRow {
  readonly stage: StageShare;
  /** Shares of the whole; that of the variance can be negative. */
  readonly mean: number;
  readonly variance: number;
}

/** Less than one part in two hundred of either is left to the table. */
const SEEN = 0.005;

/** Less than half a per cent to either side of nothing is said as nothing, never as `-0%`. */
const sound = (share: number): number => (Number.isFinite(share) && (share >= 0 || share <= -SEEN) ? share : 0);

/** Stages that have a share of the whole; those that lie beside the way, such as a hold, have none. */
export function timeRows({ stages }: RouteResult): readonly TimeRow[] {
  return stages
    .map((stage) => ({ stage, mean: sound(stage.shareOfMean), variance: sound(stage.shareOfVariance) }))
    .filter(({ mean, variance }) => Math.abs(mean) >= SEEN || Math.abs(variance) >= SEEN)
    .sort((a, b) => a.stage.firstEnteredDay - b.stage.firstEnteredDay);
}

/** The row with the largest share; null where there is none above nothing. */
export function largest(rows: readonly TimeRow[], of: 'mean' | 'variance'): TimeRow | null {
  const [most] = [...rows].sort((a, b) => b[of] - a[of]);
  return most && most[of] > 0 ? most : null;
}

/** The axis of shares that holds every row: from the lowest, at most 0, to the highest, at least a tenth. */
export function shareSpan(rows: readonly TimeRow[]): { readonly low: number; readonly high: number } {
  const all = rows.flatMap(({ mean, variance }) => [mean, variance]);
  return { low: Math.min(0, ...all), high: Math.max(0.1, ...all) };
}

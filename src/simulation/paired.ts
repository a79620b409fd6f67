/**
 * Two settings, routes or cases compared run by run under the same luck. Because a run of one differs from the same run of
 * the other by nothing but what was changed, far fewer runs tell a difference than two separate simulations would need.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import { COLUMNS } from './rows/layout.ts';
import { openSource, type RowSource, type SimulationOptions } from './rows/source.ts';
import { sliceSizes } from './slices.ts';
import { roundedDays } from './statistics.ts';
import { studentQuantile } from './student.ts';

export interface PairedSide {
  readonly plan: CasePlan;
  readonly route: string;
  readonly settings: Settings;
  readonly options?: SimulationOptions;
}

/** A difference, second minus first, and its 95 % interval; null where too few runs say anything. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}
export interface PairedResult {
  readonly runs: number;
  /** Runs that are answered on both sides, and how many days later the second is; null where there are none. */
  readonly bothAnswered: number;
  readonly days: (Interval & { readonly mean: number }) | null;
  /** Share of runs that end with usable evidence in hand. */
  readonly usable: Interval & { readonly difference: number };
  /** Runs with usable evidence on one side alone. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}
export interface PairedStep {
  readonly done: number;
  readonly total: number;
  readonly result: PairedResult;
}

/** Exact sums over pairs of rows. */
export interface Pairs {
  runs: number;
  both: number;
  /** Of differences in minutes, and of their squares. */
  sum: bigint;
  squares: bigint;
  onlyFirst: number;
  onlySecond: number;
}
export const noPairs = (): Pairs => ({ runs: 0, both: 0, sum: 0n, squares: 0n, onlyFirst: 0, onlySecond: 0 });

/** Squares of differences below 2²⁶ are summed in two halves, so that every double is exact for 2¹³ rows. */
export const PAIRS_AT_ONCE = 1024;

/** Adds the first `count` rows of each side. At most `PAIRS_AT_ONCE`. */
export function addPairs(
  pairs: Pairs,
  a: Int32Array,
  aWidth: number,
  b: Int32Array,
  bWidth: number,
  count: number,
): void {
  let [sum, low, high] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const [first, second] = [i * aWidth, i * bWidth];
    const inFirst = (a[first + COLUMNS.inHandAt] ?? -1) >= 0;
    const inSecond = (b[second + COLUMNS.inHandAt] ?? -1) >= 0;
    if (inFirst && !inSecond) pairs.onlyFirst += 1;
    if (inSecond && !inFirst) pairs.onlySecond += 1;
    const from = a[first + COLUMNS.answeredAt] ?? -1;
    const to = b[second + COLUMNS.answeredAt] ?? -1;
    if (from < 0 || to < 0) continue;
    const difference = Math.abs(to - from);
    pairs.both += 1;
    sum += to - from;
    low += (difference & 8191) * difference;
    high += (difference >>> 13) * difference;
  }
  pairs.runs += count;
  pairs.sum += BigInt(sum);
  pairs.squares += BigInt(low) + BigInt(high) * 8192n;
}

/** Mean difference with Student's quantile: for few runs the interval is wider than the normal one, for many the same. */
function daysOf({ both, sum, squares }: Pairs): PairedResult['days'] {
  if (both === 0) return null;
  const mean = Number(sum) / both;
  if (both < 2) return { mean: roundedDays(mean), low: null, high: null };
  const runs = BigInt(both);
  const variance = Number(runs * squares - sum * sum) / both / (both - 1);
  const half = studentQuantile(both - 1) * Math.sqrt(variance / both);
  return { mean: roundedDays(mean), low: roundedDays(mean - half), high: roundedDays(mean + half) };
}

/**
 * The interval of Agresti and Min (2005) for paired shares: half a run is added to each of the four kinds of pairs, so that
 * few runs, or none that differ, do not look like certainty.
 */
function usableOf({ runs, onlyFirst, onlySecond }: Pairs): PairedResult['usable'] {
  if (runs === 0) return { difference: 0, low: null, high: null };
  const difference = (onlySecond - onlyFirst) / runs;
  if (runs < 2) return { difference, low: null, high: null };
  const n = runs + 2;
  const middle = (onlySecond - onlyFirst) / n;
  const half = (1.959964 * Math.sqrt((onlySecond + onlyFirst + 1) / n - middle * middle)) / Math.sqrt(n);
  return {
    difference,
    low: Math.max(-1, Math.min(difference, middle - half)),
    high: Math.min(1, Math.max(difference, middle + half)),
  };
}

export const pairedResult = (pairs: Pairs): PairedResult => ({
  runs: pairs.runs,
  bothAnswered: pairs.both,
  days: daysOf(pairs),
  usable: usableOf(pairs),
  onlyFirst: pairs.onlyFirst,
  onlySecond: pairs.onlySecond,
});

export const openSide = ({ plan, route, settings, options }: PairedSide, seed: number): RowSource =>
  openSource(plan, route, settings, seed, options);

/** So few at once that a run of live actors can still be cancelled. */
export const pairedSlices = (runs: number, sources: readonly RowSource[]): readonly number[] =>
  sources.some(({ onActors }) => onActors !== null) ? sliceSizes(runs, 20, 20) : sliceSizes(runs, 64, PAIRS_AT_ONCE);

/** Run numbers from `fromRun` on, the same on both sides. Throws for an unknown or closed route. */
export function* pairedSteps(
  a: PairedSide,
  b: PairedSide,
  seed: number,
  runs: number,
  fromRun = 0,
): Generator<PairedStep> {
  const [first, second] = [openSide(a, seed), openSide(b, seed)];
  const pairs = noPairs();
  const rows = Math.min(runs, PAIRS_AT_ONCE);
  const firstRows = new Int32Array(rows * first.layout.width);
  const secondRows = new Int32Array(rows * second.layout.width);
  for (const size of pairedSlices(runs, [first, second])) {
    first.fill(fromRun + pairs.runs, size, firstRows);
    second.fill(fromRun + pairs.runs, size, secondRows);
    addPairs(pairs, firstRows, first.layout.width, secondRows, second.layout.width, size);
    yield { done: pairs.runs, total: runs, result: pairedResult(pairs) };
  }
}

/**
 * Histograms that merge: exact buckets under 2,048 minutes, 1/1024 of the value above, integer sums. Shards of a run merge
 * to exactly the figures of the single run, and memory stays flat however many runs there are.
 */
import { MINUTES_PER_DAY } from '#domain/case-time.ts';

const EXACT = 2048;
const PER_OCTAVE = 1024;

/** Bucket of a whole, non-negative number of minutes. */
export function bucketOf(value: number): number {
  if (value < EXACT) return value;
  let octave = 0;
  let scaled = value;
  while (scaled >= EXACT) {
    scaled = Math.floor(scaled / 2);
    octave += 1;
  }
  return EXACT + (octave - 1) * PER_OCTAVE + (scaled - PER_OCTAVE);
}

/** Smallest value of a bucket, in minutes. */
export function bucketStart(bucket: number): number {
  if (bucket < EXACT) return bucket;
  const octave = Math.floor((bucket - EXACT) / PER_OCTAVE) + 1;
  let value = PER_OCTAVE + ((bucket - EXACT) % PER_OCTAVE);
  for (let i = 0; i < octave; i += 1) value *= 2;
  return value;
}

export interface Histogram {
  readonly counts: Map<number, number>;
  total: number;
  sum: bigint;
}

export const newHistogram = (): Histogram => ({ counts: new Map(), total: 0, sum: 0n });

export function add(histogram: Histogram, value: number): void {
  const bucket = bucketOf(value);
  histogram.counts.set(bucket, (histogram.counts.get(bucket) ?? 0) + 1);
  histogram.total += 1;
  histogram.sum += BigInt(value);
}

export function merge(into: Histogram, from: Histogram): void {
  for (const [bucket, count] of from.counts) into.counts.set(bucket, (into.counts.get(bucket) ?? 0) + count);
  into.total += from.total;
  into.sum += from.sum;
}

/** Nearest-rank quantile in minutes, p in (0, 1]; null for an empty histogram. */
export function quantile(histogram: Histogram, p: number): number | null {
  if (histogram.total === 0) return null;
  const rank = Math.max(1, Math.ceil(p * histogram.total));
  let seen = 0;
  for (const bucket of [...histogram.counts.keys()].sort((a, b) => a - b)) {
    seen += histogram.counts.get(bucket) ?? 0;
    if (seen >= rank) return bucketStart(bucket);
  }
  return null;
}

/** Mean in minutes; null for an empty histogram. */
export const mean = (histogram: Histogram): number | null =>
  histogram.total === 0 ? null : Number(histogram.sum) / histogram.total;

/** Minutes to days with three decimals: about a minute and a half, finer than any figure here deserves. */
export const roundedDays = (value: number): number => Math.round((value / MINUTES_PER_DAY) * 1000) / 1000;

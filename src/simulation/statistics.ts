/**
 * Histograms that merge: exact buckets under 2,048 minutes, 1/1024 of the value above, exact sums. Shards of a run merge
 * to exactly the figures of the single run, and memory stays flat however many runs there are.
 */
import { MINUTES_PER_DAY } from '#domain/case-time.ts';

/** Bucket of a whole number of minutes from 0 to 2³¹ − 1: its eleven leading binary digits, and how many follow. */
export function bucketOf(value: number): number {
  const octave = 21 - Math.clz32(value | 1024);
  return (octave << 10) + (value >> octave);
}

/** Smallest value of a bucket, in minutes. */
export function bucketStart(bucket: number): number {
  const octave = Math.max(0, (bucket >> 10) - 1);
  return (bucket - (octave << 10)) * (1 << octave);
}

/** Structured-clone safe. `counts` is empty before the first value; otherwise it covers every bucket that can occur. */
export interface Histogram {
  counts: Uint32Array<ArrayBuffer>;
  total: number;
  /** In minutes. */
  sum: bigint;
}

export const newHistogram = (): Histogram => ({ counts: new Uint32Array(0), total: 0, sum: 0n });

/** Room for values up to `largest`. */
export function makeRoom(histogram: Histogram, largest: number): void {
  const needed = bucketOf(largest) + 1;
  if (histogram.counts.length >= needed) return;
  const grown = new Uint32Array(needed);
  grown.set(histogram.counts);
  histogram.counts = grown;
}

/** Adds `from`, which must not be used afterwards: its numbers may have been taken over. */
export function merge(into: Histogram, from: Histogram): void {
  const [long, short] = into.counts.length >= from.counts.length ? [into, from] : [from, into];
  const { counts } = long;
  for (let bucket = 0; bucket < short.counts.length; bucket += 1) {
    counts[bucket] = (counts[bucket] ?? 0) + (short.counts[bucket] ?? 0);
  }
  into.counts = counts;
  into.total += from.total;
  into.sum += from.sum;
}

/** Nearest-rank quantiles in minutes; `shares` in (0, 1] and ascending. Null for an empty histogram. */
export function quantiles(histogram: Histogram, shares: readonly number[]): readonly number[] | null {
  const { counts, total } = histogram;
  if (total === 0) return null;
  let bucket = -1;
  let seen = 0;
  return shares.map((share) => {
    const rank = Math.min(total, Math.max(1, Math.ceil(share * total)));
    while (seen < rank && bucket < counts.length) {
      bucket += 1;
      seen += counts[bucket] ?? 0;
    }
    return bucketStart(bucket);
  });
}

/** Nearest-rank quantile in minutes, p in (0, 1]; null for an empty histogram. */
export const quantile = (histogram: Histogram, p: number): number | null => quantiles(histogram, [p])?.[0] ?? null;

/** Mean in minutes; null for an empty histogram. */
export const mean = (histogram: Histogram): number | null =>
  histogram.total === 0 ? null : Number(histogram.sum) / histogram.total;

/** Minutes to days with three decimals: about a minute and a half, finer than any figure here deserves. */
export const roundedDays = (value: number): number => Math.round((value / MINUTES_PER_DAY) * 1000) / 1000;

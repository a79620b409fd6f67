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

/** Counts are summed in chunks of 64: most are empty, and a look for a quantile can pass them. */
export const CHUNK_BITS = 6;

/** Structured-clone safe. `counts` has room for the largest value so far, and is empty before the first. */
export interface Histogram {
  counts: Uint32Array<ArrayBuffer>;
  /** Sums of the chunks. */
  chunks: Uint32Array<ArrayBuffer>;
  total: number;
  /** In minutes. */
  sum: bigint;
}

export const newHistogram = (): Histogram => ({
  counts: new Uint32Array(0),
  chunks: new Uint32Array(0),
  total: 0,
  sum: 0n,
});

/**
 * Places for buckets up to this one: whole octaves, so that the length depends on the largest value alone and not on what
 * came before. Most columns hold short times; room for the horizon in each would be megabytes to clear and to read.
 */
export const roomFor = (bucket: number): number => ((bucket >> 10) + 1) << 10;

/** The same list, or a longer one that begins with it. */
export function withRoom<List extends Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  list: List,
  length: number,
): List {
  if (list.length >= length) return list;
  const grown = (list instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length)) as List;
  grown.set(list);
  return grown;
}

/** Room for values up to `largest`. Returns the counts, which may be another list now. */
export function makeRoom(histogram: Histogram, largest: number): Histogram['counts'] {
  const room = roomFor(bucketOf(largest));
  histogram.counts = withRoom(histogram.counts, room);
  histogram.chunks = withRoom(histogram.chunks, room >> CHUNK_BITS);
  return histogram.counts;
}

export function chunksOf(counts: Uint32Array): Histogram['chunks'] {
  const chunks = new Uint32Array(counts.length >> CHUNK_BITS);
  counts.forEach((count, bucket) => {
    (chunks[bucket >> CHUNK_BITS] as number) += count;
  });
  return chunks;
}

/** Adds a value so many times; minutes from 0 on. */
export function add(histogram: Histogram, value: number, times = 1): void {
  const counts = makeRoom(histogram, value);
  const bucket = bucketOf(value);
  (counts[bucket] as number) += times;
  (histogram.chunks[bucket >> CHUNK_BITS] as number) += times;
  histogram.total += times;
  histogram.sum += BigInt(value) * BigInt(times);
}

/** Adds `from`, which must not be used afterwards: its numbers may have been taken over. */
export function merge(into: Histogram, from: Histogram): void {
  const [long, short] = into.counts.length >= from.counts.length ? [into, from] : [from, into];
  const { counts, chunks } = long;
  for (let bucket = 0; bucket < short.counts.length; bucket += 1) {
    counts[bucket] = (counts[bucket] ?? 0) + (short.counts[bucket] ?? 0);
  }
  for (let chunk = 0; chunk < short.chunks.length; chunk += 1) {
    chunks[chunk] = (chunks[chunk] ?? 0) + (short.chunks[chunk] ?? 0);
  }
  into.counts = counts;
  into.chunks = chunks;
  into.total += from.total;
  into.sum += from.sum;
}

/** Nearest-rank quantiles in minutes; `shares` in (0, 1] and ascending. Null for an empty histogram. */
export function quantiles({ counts, chunks, total }: Histogram, shares: readonly number[]): readonly number[] | null {
  if (total === 0) return null;
  let chunk = 0;
  let before = 0;
  return shares.map((share) => {
    const rank = Math.min(total, Math.max(1, Math.ceil(share * total)));
    while (before + (chunks[chunk] ?? total) < rank) {
      before += chunks[chunk] ?? 0;
      chunk += 1;
    }
    let bucket = chunk << CHUNK_BITS;
    for (let seen = before + (counts[bucket] ?? 0); seen < rank; seen += counts[bucket] ?? 0) bucket += 1;
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

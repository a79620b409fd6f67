/**
 * Counts rows into a tally, a block at a time, column by column, so that one column's counts stay in the fastest memory.
 * Nothing is allocated a run.
 */
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { bucketOf, type Histogram, makeRoom } from '../statistics.ts';
import { COLUMNS, type Layout } from './layout.ts';
import { withRange } from './run-ranges.ts';
import { daysBegun, MOMENTS, type Tally } from './tally.ts';

interface Block {
  readonly rows: Int32Array;
  readonly width: number;
  /** Index of the block's first number, and runs in it. */
  readonly start: number;
  readonly count: number;
  readonly largest: number;
}

const beyond = (value: number, largest: number): string =>
  `a run counts ${value} minutes, beyond its horizon of ${largest}`;

/** Adds what a column holds from 0 on. Throws where a number is beyond the horizon: the row was not written by a case. */
function addColumn(histogram: Histogram, { rows, width, start, count, largest }: Block, column: number): void {
  let { counts } = histogram;
  let [seen, sum] = [0, 0];
  for (let at = start + column, end = at + count * width; at < end; at += width) {
    const value = rows[at] ?? -1;
    if (value < 0) continue;
    if (value > largest) throw new Error(beyond(value, largest));
    if (seen === 0) {
      makeRoom(histogram, largest);
      counts = histogram.counts;
    }
    const bucket = bucketOf(value);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    seen += 1;
    sum += value;
  }
  if (seen === 0) return;
  histogram.total += seen;
  histogram.sum += BigInt(sum);
}

/** Of stays in runs that completed the leg `total`: their sum, and the sum of stay × total in two halves (`exactProduct`). */
interface Completed {
  stays: number;
  low: number;
  high: number;
}

/**
 * Numbers are below 2²⁶ and a block has at most 2¹³ runs, so each half of a number, times the total and summed apart, stays
 * an exact double.
 */
const exactProduct = ({ low, high }: Completed): bigint => BigInt(low) + BigInt(high) * 8192n;

/** As `addColumn`, with the sums that the shares in mean and variance need. */
function addStays(histogram: Histogram, block: Block, column: number, totals: Int32Array): Completed | null {
  const { rows, width, start, count, largest } = block;
  let { counts } = histogram;
  let [seen, sum, stays, low, high] = [0, 0, 0, 0, 0];
  for (let i = 0, at = start + column; i < count; i += 1, at += width) {
    const value = rows[at] ?? -1;
    if (value < 0) continue;
    if (value > largest) throw new Error(beyond(value, largest));
    if (seen === 0) {
      makeRoom(histogram, largest);
      counts = histogram.counts;
    }
    const bucket = bucketOf(value);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    seen += 1;
    sum += value;
    const total = totals[i] ?? -1;
    if (total < 0) continue;
    stays += value;
    low += (value & 8191) * total;
    high += (value >>> 13) * total;
  }
  if (seen === 0) return null;
  histogram.total += seen;
  histogram.sum += BigInt(sum);
  return { stays, low, high };
}

function countEnds(tally: Tally, { firstItem }: Layout, block: Block, firstRun: number): void {
  const { rows, width, start, count } = block;
  const { ends, firstRuns, items, itemOutcomes, lossCauses } = tally;
  const sums = new Float64Array(ends.length);
  for (let i = 0, at = start; i < count; i += 1, at += width) {
    const outcome = rows[at + COLUMNS.outcome] ?? -1;
    const endedAt = rows[at + COLUMNS.endedAt] ?? -1;
    const end = ends[outcome];
    if (!end || endedAt < 0 || endedAt > block.largest) throw new Error(`run ${firstRun + i} has no end`);
    if (end.total === 0) {
      makeRoom(end, block.largest);
      firstRuns[outcome] = new Float64Array(end.counts.length);
    }
    const bucket = bucketOf(endedAt);
    const first = firstRuns[outcome];
    end.counts[bucket] = (end.counts[bucket] ?? 0) + 1;
    end.total += 1;
    sums[outcome] = (sums[outcome] ?? 0) + endedAt;
    const run = firstRun + i + 1;
    const earlier = first?.[bucket] ?? 0;
    if (first && (earlier === 0 || run < earlier)) first[bucket] = run;
    for (let item = 0; item < items.length; item += 1) {
      const cell = item * OUTCOMES.length + (rows[at + firstItem + item] ?? 0);
      itemOutcomes[cell] = (itemOutcomes[cell] ?? 0) + 1;
    }
    const cause = rows[at + COLUMNS.lossCause] ?? -1;
    if (cause >= 0) lossCauses[cause] = (lossCauses[cause] ?? 0) + 1;
  }
  ends.forEach((end, outcome) => {
    end.sum += BigInt(sums[outcome] ?? 0);
  });
}

function countLegs(tally: Tally, layout: Layout, block: Block): void {
  const { rows, width, start, count } = block;
  LEG_IDS.forEach((_, leg) => {
    const histogram = tally.legs[leg];
    if (!histogram) return;
    addColumn(histogram, block, layout.firstLeg + leg);
    if (histogram.total === 0) return;
    if (tally.legDays[leg]?.length === 0) tally.legDays[leg] = new Float64Array(daysBegun(block.largest) + 1);
    const days = tally.legDays[leg];
    for (let i = 0, at = start + layout.firstLeg + leg; days && i < count; i += 1, at += width) {
      const value = rows[at] ?? -1;
      if (value >= 0) days[daysBegun(value)] = (days[daysBegun(value)] ?? 0) + 1;
    }
  });
}

function countStages(tally: Tally, layout: Layout, block: Block): void {
  const totals = new Int32Array(block.count);
  const column = layout.firstLeg + LEG_IDS.indexOf('total');
  const squares: Completed = { stays: 0, low: 0, high: 0 };
  for (let i = 0; i < block.count; i += 1) {
    const total = block.rows[block.start + i * block.width + column] ?? -1;
    totals[i] = total;
    if (total < 0) continue;
    squares.low += (total & 8191) * total;
    squares.high += (total >>> 13) * total;
  }
  tally.totalSquares += exactProduct(squares);
  tally.stages.forEach((_, stage) => {
    const stay = tally.stays[stage];
    const entry = tally.entries[stage];
    const completed = stay && addStays(stay, block, layout.firstStay + stage, totals);
    if (!completed || !entry) return;
    addColumn(entry, block, layout.firstEntry + stage);
    tally.completedStays[stage] = (tally.completedStays[stage] ?? 0n) + BigInt(completed.stays);
    tally.completedProducts[stage] = (tally.completedProducts[stage] ?? 0n) + exactProduct(completed);
  });
}

const BLOCK = 1024;

/** Counts `count` rows, run numbers from `fromRun` on. Throws where a run of these is counted already. */
export function countRows(tally: Tally, layout: Layout, rows: Int32Array, count: number, fromRun: number): void {
  if (count === 0) return;
  tally.ranges = withRange(tally.ranges, [fromRun, fromRun + count]);
  tally.runs += count;
  for (let done = 0; done < count; done += BLOCK) {
    const block: Block = {
      rows,
      width: layout.width,
      start: done * layout.width,
      count: Math.min(BLOCK, count - done),
      largest: layout.horizon + 1,
    };
    countEnds(tally, layout, block, fromRun + done);
    for (const moment of MOMENTS) addColumn(tally.moments[moment], block, COLUMNS[moment]);
    countLegs(tally, layout, block);
    countStages(tally, layout, block);
  }
}

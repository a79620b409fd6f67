/**
 * Counts rows into a tally, a block at a time: first what happened is gathered by column, because most of a row says that
 * something did not; then each column is counted at once, so that its counts stay in the fastest memory. Nothing is
 * allocated a run.
 */
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { bucketOf, CHUNK_BITS, type Histogram, makeRoom, withRoom } from '../statistics.ts';
import { COLUMNS, type Layout } from './layout.ts';
import { withRange } from './run-ranges.ts';
import { daysBegun, MOMENTS, type Tally } from './tally.ts';

interface Block {
  readonly rows: Int32Array;
  /** Numbers in a row, index of the block's first number, and runs in it. */
  readonly width: number;
  readonly start: number;
  readonly count: number;
  readonly largest: number;
}

const BLOCK = 1024;

/** Of one block: what happened, by column, `BLOCK` places each. Only as long as a block is counted. */
let gathered = new Int32Array(0);
let gatheredCount = new Int32Array(0);

function countEnds(tally: Tally, { firstItem }: Layout, block: Block, firstRun: number): void {
  const { rows, width, start, count, largest } = block;
  const { ends, firstRuns, items, itemOutcomes, lossCauses } = tally;
  const sums = new Float64Array(ends.length);
  for (let i = 0, at = start; i < count; i += 1, at += width) {
    const outcome = rows[at + COLUMNS.outcome] ?? -1;
    const endedAt = rows[at + COLUMNS.endedAt] ?? -1;
    const end = ends[outcome];
    if (!end || endedAt < 0 || endedAt > largest) throw new Error(`run ${firstRun + i} has no end`);
    const bucket = bucketOf(endedAt);
    if (bucket >= end.counts.length) makeRoom(end, endedAt);
    const first = withRoom(firstRuns[outcome] ?? new Float64Array(0), end.counts.length);
    firstRuns[outcome] = first;
    (end.counts[bucket] as number) += 1;
    (end.chunks[bucket >> CHUNK_BITS] as number) += 1;
    end.total += 1;
    sums[outcome] = (sums[outcome] ?? 0) + endedAt;
    const run = firstRun + i + 1;
    const earlier = first[bucket] ?? 0;
    if (earlier === 0 || run < earlier) first[bucket] = run;
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

/** Columns that are gathered: moments, legs, stays, entries, in this order. */
const firstLegOf = MOMENTS.length;
const firstStayOf = firstLegOf + LEG_IDS.length;

function gather(column: number, value: number): void {
  const place = gatheredCount[column] as number;
  gathered[column * BLOCK + place] = value;
  gatheredCount[column] = place + 1;
}

const MOMENT_COLUMNS = Int32Array.from(MOMENTS, (moment) => COLUMNS[moment]);

/** A stage that was not entered has neither stay nor entry. */
function gatherBlock({ firstLeg, firstStay, firstEntry, stages }: Layout, { rows, width, start, count }: Block): void {
  const columns = firstStayOf + 2 * stages.length;
  if (gathered.length < columns * BLOCK) gathered = new Int32Array(columns * BLOCK);
  if (gatheredCount.length < columns) gatheredCount = new Int32Array(columns);
  gatheredCount.fill(0);
  const { length } = stages;
  const firstEntryOf = firstStayOf + length;
  for (let i = 0, at = start; i < count; i += 1, at += width) {
    for (let moment = 0; moment < MOMENT_COLUMNS.length; moment += 1) {
      const value = rows[at + (MOMENT_COLUMNS[moment] as number)] as number;
      if (value >= 0) gather(moment, value);
    }
    for (let leg = 0; leg < LEG_IDS.length; leg += 1) {
      const value = rows[at + firstLeg + leg] as number;
      if (value >= 0) gather(firstLegOf + leg, value);
    }
    for (let stage = 0; stage < length; stage += 1) {
      const value = rows[at + firstStay + stage] as number;
      if (value < 0) continue;
      gather(firstStayOf + stage, value);
      gather(firstEntryOf + stage, rows[at + firstEntry + stage] as number);
    }
  }
}

/** Counts what was gathered of a column. Throws where a number is beyond the horizon: no case has written the row. */
function countColumn(histogram: Histogram, column: number, largest: number): void {
  const from = column * BLOCK;
  const to = from + (gatheredCount[column] as number);
  if (from === to) return;
  let { counts } = histogram;
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    const value = gathered[i] as number;
    if (value > largest) throw new Error(`a run counts ${value} minutes, beyond its horizon of ${largest}`);
    const bucket = bucketOf(value);
    if (bucket >= counts.length) counts = makeRoom(histogram, value);
    (counts[bucket] as number) += 1;
    (histogram.chunks[bucket >> CHUNK_BITS] as number) += 1;
    sum += value;
  }
  histogram.total += to - from;
  histogram.sum += BigInt(sum);
}

function countColumns({ moments, legs, legDays, stays, entries }: Tally, largest: number): void {
  MOMENTS.forEach((moment, i) => {
    countColumn(moments[moment], i, largest);
  });
  legs.forEach((leg, i) => {
    countColumn(leg, firstLegOf + i, largest);
    if (leg.total > 0) legDays[i] = countDays(legDays[i], firstLegOf + i, largest);
  });
  stays.forEach((stay, i) => {
    countColumn(stay, firstStayOf + i, largest);
  });
  entries.forEach((entry, i) => {
    countColumn(entry, firstStayOf + stays.length + i, largest);
  });
}

function countDays(known: Tally['legDays'][number] | undefined, column: number, largest: number) {
  const days = withRoom(known ?? new Float64Array(0), daysBegun(largest) + 1);
  const from = column * BLOCK;
  for (let i = from; i < from + (gatheredCount[column] as number); i += 1) {
    (days[daysBegun(gathered[i] as number)] as number) += 1;
  }
  return days;
}

/**
 * Sums of a × total in two halves of a, by column. Numbers are below 2²⁶ and a block has at most 2¹³ runs, so each half,
 * times the total and summed apart, stays an exact double.
 */
interface Products {
  readonly low: Float64Array;
  readonly high: Float64Array;
}
const newProducts = (length: number): Products => ({ low: new Float64Array(length), high: new Float64Array(length) });
const exactProduct = ({ low, high }: Products, column: number): bigint =>
  BigInt(low[column] ?? 0) + BigInt(high[column] ?? 0) * 8192n;

/** What the shares in mean and variance need, over the runs that completed the leg `total`. */
function countProducts(tally: Tally, { firstLeg, firstStay, stages }: Layout, block: Block): void {
  const { rows, width, start, count } = block;
  const { length } = stages;
  const column = firstLeg + LEG_IDS.indexOf('total');
  const stays = new Float64Array(length);
  // The total times itself is one column more.
  const products = newProducts(length + 1);
  const { low, high } = products;
  for (let i = 0, at = start; i < count; i += 1, at += width) {
    const total = rows[at + column] as number;
    if (total < 0) continue;
    (low[length] as number) += (total & 8191) * total;
    (high[length] as number) += (total >>> 13) * total;
    for (let stage = 0; stage < length; stage += 1) {
      const value = rows[at + firstStay + stage] as number;
      if (value < 0) continue;
      (stays[stage] as number) += value;
      (low[stage] as number) += (value & 8191) * total;
      (high[stage] as number) += (value >>> 13) * total;
    }
  }
  tally.totalSquares += exactProduct(products, length);
  for (let stage = 0; stage < length; stage += 1) {
    if (!stays[stage]) continue;
    tally.completedStays[stage] = (tally.completedStays[stage] ?? 0n) + BigInt(stays[stage] ?? 0);
    tally.completedProducts[stage] = (tally.completedProducts[stage] ?? 0n) + exactProduct(products, stage);
  }
}

/** Counts `count` rows, run numbers from `fromRun` on. Throws where a run of these is counted already. */
export function countRows(tally: Tally, layout: Layout, rows: Int32Array, count: number, fromRun: number): void {
  if (count === 0) return;
  tally.ranges = withRange(tally.ranges, [fromRun, fromRun + count]);
  tally.runs += count;
  const { width, horizon } = layout;
  for (let done = 0; done < count; done += BLOCK) {
    const size = Math.min(BLOCK, count - done);
    const block: Block = { rows, width, start: done * width, count: size, largest: horizon + 1 };
    countEnds(tally, layout, block, fromRun + done);
    gatherBlock(layout, block);
    countColumns(tally, block.largest);
    countProducts(tally, layout, block);
  }
}

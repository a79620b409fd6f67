/** Runs of a route, counted a slice at a time. */
import { countRows } from './rows/count-rows.ts';
import type { RowSource } from './rows/source.ts';
import type { Tally } from './rows/tally.ts';

/** Rows held at a time: a block of `countRows`, so that writer and counter meet in fast memory. */
const AT_ONCE = 1024;

/** One for all: what is in it is counted before the next slice is made. */
let rows = new Int32Array(0);

/** Counts runs `fromRun` to `fromRun + runs - 1` of a source into its tally. */
export function countRuns(tally: Tally, source: RowSource, fromRun: number, runs: number): void {
  const { layout } = source;
  const size = Math.min(runs, AT_ONCE) * layout.width;
  if (rows.length < size) rows = new Int32Array(size);
  for (let done = 0; done < runs; done += AT_ONCE) {
    const count = Math.min(AT_ONCE, runs - done);
    source.fill(fromRun + done, count, rows);
    countRows(tally, layout, rows, count, fromRun + done);
  }
}

/** First a slice so small that a picture comes at once, then each twice as large as the one before, up to `largest`. */
export function sliceSizes(runs: number, first = 64, largest = 4096): readonly number[] {
  const sizes: number[] = [];
  for (let left = runs, size = first; left > 0; size = Math.min(size * 2, largest)) {
    sizes.push(Math.min(size, left));
    left -= size;
  }
  return sizes;
}

/**
 * Many runs of one question, perhaps over a population of cases: lanes take turns of a few runs each, so that which case a
 * run is depends on its number alone, and any split into shards gives the same runs.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { countRows } from './rows/count-rows.ts';
import { openSource, type RowSource } from './rows/source.ts';
import { newTally, type Tally } from './rows/tally.ts';

export interface Lane {
  readonly plan: CasePlan;
  readonly route: string;
  readonly settings: Settings;
}

/** Structured-clone safe: what a worker is sent. */
export interface Batch {
  /** At least one; of one shape (same instrument, same items), so that their runs can be counted together. */
  readonly lanes: readonly Lane[];
  /** What is simulated, so that tallies of different things do not merge. */
  readonly of: string;
  readonly seed: number;
  readonly fromRun: number;
  readonly runs: number;
}

/** Runs in a row that belong to one lane. */
const TURN = 10;
const ROWS_AT_ONCE = 2048;

/** Which lane a run number belongs to. */
export const laneOf = (run: number, lanes: number): number => Math.floor(run / TURN) % lanes;

/** Throws a sentence where a lane cannot be run (`openSource`). Memory does not depend on the number of runs. */
export function tallyBatch({ lanes, of, seed, fromRun, runs }: Batch): Tally {
  const sources = new Map<number, RowSource>();
  const sourceOf = (index: number): RowSource => {
    const known = sources.get(index);
    if (known) return known;
    const { plan, route, settings } = must(lanes[index], `there is no lane ${index}`);
    const opened = openSource(plan, route, settings, seed);
    sources.set(index, opened);
    return opened;
  };
  const { layout, onActors } = sourceOf(0);
  const tally = newTally(layout, seed, onActors);
  tally.of = of;
  const rows = new Int32Array(Math.min(ROWS_AT_ONCE, runs) * layout.width);
  const end = fromRun + runs;
  for (let start = fromRun; start < end; start += ROWS_AT_ONCE) {
    const until = Math.min(start + ROWS_AT_ONCE, end);
    for (let run = start; run < until; ) {
      const turnEnds = lanes.length === 1 ? until : Math.min((Math.floor(run / TURN) + 1) * TURN, until);
      const at = (run - start) * layout.width;
      sourceOf(laneOf(run, lanes.length)).fill(run, turnEnds - run, rows.subarray(at));
      run = turnEnds;
    }
    countRows(tally, layout, rows, until - start, start);
  }
  return tally;
}

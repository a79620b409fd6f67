/** How many runs, from which number on, with which seed, on how many threads: the same options in every command that runs. */
import { availableParallelism } from 'node:os';
import type { Options } from './options.ts';
import { quoted, Refusal } from './output.ts';

const UINT32 = 4_294_967_295;
/** Memory stays the same however many runs there are; a call that takes hours is better shared. */
export const MOST_RUNS = 10_000_000;
const MOST_THREADS = 4;

export const RUN_VALUES = ['runs', 'seed', 'from-run', 'threads'] as const;

export interface Runs {
  readonly runs: number;
  /** Null: the command's own. */
  readonly seed: number | null;
  readonly fromRun: number;
  readonly threads: number;
}

export function readRuns(options: Options, byDefault: number): Runs {
  const text = options.text('runs');
  if (text !== null && /^\d+$/.test(text) && Number(text) > MOST_RUNS) {
    throw new Refusal(
      `--runs takes a whole number from 1 to ${MOST_RUNS}, not ${quoted(text)}; share more among calls with --from-run and --shard, then comity merge.`,
    );
  }
  const runs = options.whole('runs', 1, MOST_RUNS) ?? byDefault;
  const fromRun = options.whole('from-run', 0, UINT32) ?? 0;
  if (fromRun + runs > UINT32 + 1) {
    throw new Refusal(
      `runs are numbered from 0 to ${UINT32}; ${runs} runs from ${fromRun} on go beyond that. Lower --from-run or --runs.`,
    );
  }
  const threads = options.whole('threads', 1, MOST_THREADS) ?? Math.min(MOST_THREADS, availableParallelism());
  return { runs, seed: options.whole('seed', 0, UINT32), fromRun, threads };
}

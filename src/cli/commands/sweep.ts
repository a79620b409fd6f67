/** `comity sweep`: the lab over a grid of options, as CSV: one line a combination, always in the same order. */
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import type { Batch } from '#simulation/batch.ts';
import { csvLine } from '../csv.ts';
import { LAB_FLAGS, LAB_VALUES, type LabAsk, type LabWords, labWords, readAsk } from '../lab/ask.ts';
import { lanesOf, loadKit } from '../lab/lanes.ts';
import { type Aim, labResult } from '../lab/result.ts';
import { noWords, type Options, readOptions } from '../options.ts';
import { DONE, FINDINGS, type Output, plain, Refusal } from '../output.ts';
import { type Answer, tallyEach } from '../pool.ts';
import { progressOn, wipeBar } from '../progress.ts';
import { RUN_VALUES, readRuns } from '../runs.ts';

const RUNS = 1000;
const SEED = 1;
const MOST_COMBINATIONS = 10_000;
/** Of all combinations together: a few hours. */
const MOST_IN_ALL = 1_000_000_000;
/** A sweep writes no shards: its tallies meet nobody else's. */
const OF = 'sweep';
const SHOWN = ['p10', 'p50', 'p90', 'mean'] as const;

/** Every combination of the values that were given with commas; the last option varies fastest. */
function combinations(given: LabWords): readonly LabWords[] {
  const names = Object.keys(given) as (keyof LabWords)[];
  let all: LabWords[] = [{}];
  for (const name of names) {
    const values = [...new Set((given[name] ?? '').split(',').map((one) => one.trim()))];
    if (all.length * values.length > MOST_COMBINATIONS) {
      throw new Refusal(`a sweep has at most ${MOST_COMBINATIONS} combinations; vary fewer values.`);
    }
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

/** A flag may be varied too: `--priority both`. */
function given(options: Options): LabWords {
  const flags = LAB_FLAGS.flatMap((name) => {
    const text = options.word(name, ['on', 'off', 'both'] as const);
    const value = { on: 'true', off: 'false', both: 'false,true' }[text ?? 'off'];
    return text === null ? [] : [[name, value] as const];
  });
  return { ...labWords({ ...options, flag: () => false }), ...Object.fromEntries(flags) };
}

interface Cell {
  readonly words: LabAsk['words'];
  readonly aim: Aim;
  readonly batch: Batch;
}

function headOf(words: LabAsk['words']): string {
  return csvLine([
    ...Object.keys(words),
    ...['seed', 'fromRun', 'runs', 'successShare', 'lostShare'],
    ...OUTCOMES,
    ...LEG_IDS.flatMap((leg) => [`${leg}.runs`, ...SHOWN.map((one) => `${leg}.${one}`)]),
  ]);
}

export async function sweep(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [...LAB_VALUES, ...LAB_FLAGS, ...RUN_VALUES], flags: [] });
  noWords('sweep', options);
  const { runs, seed, fromRun, threads } = readRuns(options, RUNS);
  const grid = combinations(given(options));
  if (grid.length * runs > MOST_IN_ALL) {
    throw new Refusal(
      `a sweep makes at most ${MOST_IN_ALL} runs in all, not ${grid.length} times ${runs}; lower --runs or vary fewer values.`,
    );
  }
  const asks = grid.map(readAsk);
  const kit = await loadKit();
  const cells = asks.map((ask): Cell => {
    const { first, lanes, instrument, categories } = lanesOf(kit, ask);
    return {
      words: { ...ask.words, instrument, categories },
      aim: first.aim,
      batch: { lanes, of: OF, seed: seed ?? SEED, fromRun, runs },
    };
  });
  const [one] = cells;
  if (!one) throw new Refusal('there is nothing to sweep.');
  output.out(headOf(one.words));
  let failed = false;
  const tell = (i: number, answer: Answer) => {
    const cell = cells[i];
    if (!cell) return;
    const { words, aim, batch } = cell;
    wipeBar(output);
    if ('reason' in answer) {
      failed = true;
      output.error(plain(`comity: ${Object.values(words).join(' ')}: ${answer.reason}\n`));
      return;
    }
    const { outcomes, successShare, lostShare, legs } = labResult(answer.tally, aim, []);
    output.out(
      csvLine([
        ...Object.values(words),
        ...[batch.seed, batch.fromRun, batch.runs, successShare, lostShare],
        ...OUTCOMES.map((outcome) => outcomes[outcome]),
        ...LEG_IDS.flatMap((leg) => [legs[leg]?.runs ?? 0, ...SHOWN.map((name) => legs[leg]?.[name] ?? null)]),
      ]),
    );
  };
  await tallyEach(
    cells.map(({ batch }) => batch),
    threads,
    tell,
    progressOn(output),
  );
  return failed ? FINDINGS : DONE;
}

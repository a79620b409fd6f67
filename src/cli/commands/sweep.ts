/** `comity sweep`: the lab over a grid of options, as CSV: one line a combination, always in the same order. */
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import type { Batch } from '#simulation/batch.ts';
import { csvLine } from '../csv.ts';
import { LAB_FLAGS, LAB_VALUES, type LabAsk, type LabWords, labWords, readAsk } from '../lab/ask.ts';
import { labelOf, lanesOf, loadKit } from '../lab/lanes.ts';
import { type Aim, labResult } from '../lab/result.ts';
import { noWords, type Options, readOptions } from '../options.ts';
import { DONE, FINDINGS, Misuse, type Output, Refusal } from '../output.ts';
import { tallyEach } from '../pool.ts';
import { progressOn } from '../progress.ts';
import { RUN_VALUES, readRuns } from '../runs.ts';

const RUNS = 1000;
const SEED = 1;
const MOST_COMBINATIONS = 10_000;
const SHOWN = ['p10', 'p50', 'p90', 'mean'] as const;

/** Every combination of the values that were given with commas; the last option varies fastest. */
function combinations(given: LabWords): readonly LabWords[] {
  const names = Object.keys(given) as (keyof LabWords)[];
  let all: LabWords[] = [{}];
  for (const name of names) {
    const values = [...new Set((given[name] ?? '').split(',').map((one) => one.trim()))];
    if (all.length * values.length > MOST_COMBINATIONS) {
      throw new Misuse(`a sweep has at most ${MOST_COMBINATIONS} combinations; vary fewer values`);
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
  const asks = combinations(given(options)).map(readAsk);
  const kit = await loadKit();
  const cells = asks.map((ask): Cell => {
    const { first, lanes, instrument, categories } = lanesOf(kit, ask);
    return {
      words: { ...ask.words, instrument, categories },
      aim: first.aim,
      batch: { lanes, of: labelOf(lanes), seed: seed ?? SEED, fromRun, runs },
    };
  });
  const [one] = cells;
  if (!one) throw new Refusal('there is nothing to sweep.');
  const answers = await tallyEach(
    cells.map(({ batch }) => batch),
    threads,
    progressOn(output),
  );
  output.out(headOf(one.words));
  let failed = false;
  cells.forEach(({ words, aim, batch }, i) => {
    const answer = answers[i];
    if (!answer || 'reason' in answer) {
      failed = true;
      output.error(`comity: ${Object.values(words).join(' ')}: ${answer?.reason ?? 'was not run.'}\n`);
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
  });
  return failed ? FINDINGS : DONE;
}

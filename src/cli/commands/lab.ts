/** `comity lab`: one procedure between two generic States of given tiers, with the legs of the way. */

import { LAB_FLAGS, LAB_VALUES, labWords, readAsk } from '../lab/ask.ts';
import { daysIn } from '../lab/days.ts';
import { labelOf, lanesOf, loadKit } from '../lab/lanes.ts';
import { labJson, labText } from '../lab/tell.ts';
import { noWords, readOptions } from '../options.ts';
import { DONE, json, type Output, Refusal } from '../output.ts';
import { tallyOf } from '../pool.ts';
import { progressOn } from '../progress.ts';
import { RUN_VALUES, readRuns } from '../runs.ts';
import { shardPath, writeShard } from '../shards.ts';

const RUNS = 1000;
const SEED = 1;

export async function lab(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, {
    values: [...LAB_VALUES, ...RUN_VALUES, 'at', 'shard'],
    flags: [...LAB_FLAGS, 'json'],
  });
  noWords('lab', options);
  const ask = readAsk(labWords(options));
  const { runs, seed, fromRun, threads } = readRuns(options, RUNS);
  const at = daysIn(options.text('at'));
  const shard = shardPath(options.text('shard'));
  const { first, lanes, instrument, categories } = lanesOf(await loadKit(), ask);
  const batch = { lanes, of: labelOf(lanes), seed: seed ?? SEED, fromRun, runs };
  const tally = await tallyOf(batch, threads, progressOn(output));
  const of = { command: 'lab', aim: first.aim, words: { ...ask.words, instrument, categories } } as const;
  const told = options.flag('json') ? json(labJson(of, tally, at)) : labText(of, tally, at);
  if (told.includes('NaN')) throw new Refusal('the figures could not be computed.');
  output.out(told);
  if (shard !== null) writeShard(shard, of, tally);
  return DONE;
}

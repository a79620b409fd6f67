/** `comity merge <shard…>`: shards of one question become exactly the figures of the single run. */
import { resultOf } from '#simulation/rows/results.ts';
import { daysIn } from '../lab/days.ts';
import { labJson, labText } from '../lab/tell.ts';
import { readOptions } from '../options.ts';
import { DONE, json, Misuse, type Output } from '../output.ts';
import { mergeShards, shardPath, writeShard } from '../shards.ts';
import { simulationJson, simulationText } from '../simulation-told.ts';

export async function merge(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: ['at', 'shard'], flags: ['json'] });
  if (options.rest.length === 0) throw new Misuse('merge needs at least one shard file');
  const at = daysIn(options.text('at'));
  const shard = shardPath(options.text('shard'));
  const { of, tally } = mergeShards(options.rest);
  const asJson = options.flag('json');
  if (of.command === 'lab') output.out(asJson ? json(labJson(of, tally, at)) : labText(of, tally, at));
  else {
    const result = resultOf(tally);
    output.out(asJson ? json(simulationJson(of.words, result)) : simulationText(of.words, result));
  }
  if (shard !== null) writeShard(shard, of, tally);
  return DONE;
}

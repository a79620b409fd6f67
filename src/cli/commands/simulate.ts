/** `comity simulate --scenario <id> --route <id> --runs N --seed S [--json]`: what one route comes to. */
import { resultOf } from '#simulation/rows/results.ts';
import { labelOf } from '../lab/lanes.ts';
import { noWords, readOptions } from '../options.ts';
import { DONE, json, type Output } from '../output.ts';
import { tallyOf } from '../pool.ts';
import { progressOn } from '../progress.ts';
import { RUN_VALUES, readRuns } from '../runs.ts';
import { scenarioLane } from '../scenario-lane.ts';
import { shardPath, writeShard } from '../shards.ts';
import { simulationJson, simulationText } from '../simulation-told.ts';

const RUNS = 300;

export async function simulate(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, {
    values: ['scenario', 'route', 'quality', ...RUN_VALUES, 'shard'],
    flags: ['json'],
  });
  noWords('simulate', options);
  const { runs, seed, fromRun, threads } = readRuns(options, RUNS);
  const shard = shardPath(options.text('shard'));
  const { plan, lane } = await scenarioLane('simulate', options);
  const batch = { lanes: [lane], of: labelOf([lane]), seed: seed ?? plan.seed, fromRun, runs };
  const tally = await tallyOf(batch, threads, progressOn(output));
  const words = { scenario: plan.scenario, title: plan.title, route: lane.route };
  const result = resultOf(tally);
  output.out(options.flag('json') ? json(simulationJson(words, result)) : simulationText(words, result));
  if (shard !== null) writeShard(shard, { command: 'simulate', aim: 'evidence', words }, tally);
  return DONE;
}

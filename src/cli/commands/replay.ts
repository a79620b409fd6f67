/** `comity replay <recipe.json>`: prints the transcript of a stored run. */
import { replay as replayRecipe } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { readOptions } from '../options.ts';
import { DONE, FINDINGS, json, type Output, plain } from '../output.ts';
import { readRun } from '../read-run.ts';

export async function replay(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [], flags: ['json'] });
  const read = await readRun('replay', options.rest, output);
  if (!read) return FINDINGS;
  const run = replayRecipe(read.plan, read.recipe);
  output.out(options.flag('json') ? json(run) : plain(transcript(read.plan, run)));
  return run.rejected ? FINDINGS : DONE;
}

/** `comity replay <recipe.json>`: prints the transcript of a stored run. */
import { readRecipe } from '#content/recipe.ts';
import { must } from '#domain/result.ts';
import { replay as replayRecipe } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { loadAll, problemLine, readText } from '../files.ts';
import { readOptions } from '../options.ts';
import { DONE, FINDINGS, json, Misuse, type Output, plain } from '../output.ts';

const MOST_BYTES = 1_000_000;

export async function replay(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [], flags: ['json'] });
  const [path, ...others] = options.rest;
  if (path === undefined || others.length > 0) throw new Misuse('replay needs exactly one recipe file');
  const text = readText(path, MOST_BYTES);
  const { scenarios } = await loadAll();
  const read = readRecipe(text, (scenario) => scenarios.get(scenario) ?? null, path);
  if (!read.ok) {
    for (const problem of read.problems) output.error(problemLine(problem));
    return FINDINGS;
  }
  const { recipe, madeForAnotherVersion } = read.value;
  const { plan } = must(scenarios.get(recipe.scenario), `scenario "${recipe.scenario}" was known a moment ago`);
  if (madeForAnotherVersion) {
    output.error(
      plain(
        `${path}: the recipe was made for another version of "${recipe.scenario}". It is replayed as far as possible; the file is unchanged.\n`,
      ),
    );
  }
  const run = replayRecipe(plan, recipe);
  output.out(options.flag('json') ? json(run) : plain(transcript(plan, run)));
  return run.rejected ? FINDINGS : DONE;
}

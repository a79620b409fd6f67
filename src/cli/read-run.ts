/** The stored run that a command names, with its scenario; problems are told and the answer is null. */
import { readRecipe } from '#content/recipe.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { type Loaded, loadAll, problemLine, readText } from './files.ts';
import { Misuse, type Output, plain } from './output.ts';

const MOST_BYTES = 1_000_000;

/** Misuse unless `words` is exactly one file. */
export async function readRun(
  command: string,
  words: readonly string[],
  output: Output,
): Promise<(Loaded & { readonly recipe: Recipe }) | null> {
  const [path, ...others] = words;
  if (path === undefined || others.length > 0) throw new Misuse(`${command} needs exactly one recipe file`);
  const text = readText(path, MOST_BYTES);
  const { scenarios } = await loadAll();
  const read = readRecipe(text, (scenario) => scenarios.get(scenario) ?? null, path);
  if (!read.ok) {
    for (const problem of read.problems) output.error(problemLine(problem));
    return null;
  }
  const { recipe, madeForAnotherVersion } = read.value;
  if (madeForAnotherVersion) {
    output.error(
      plain(
        `${path}: the recipe was made for another version of "${recipe.scenario}". It is replayed as far as possible; the file is unchanged.\n`,
      ),
    );
  }
  return { ...must(scenarios.get(recipe.scenario), `scenario "${recipe.scenario}" was known a moment ago`), recipe };
}

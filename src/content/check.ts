/** `comity check <path…>`: whatever the path is, its problems. */
import { compileScenarioFrom, worldBeside } from './compile-folder.ts';
import { type Problem, problemAt, START } from './problem.ts';
import { type ReadFiles, textsUnder } from './read-files.ts';
import { readWorld, readWorldFile, WORLD_KINDS, worldKindOf } from './read-world.ts';
import { type KnownScenario, readRecipe } from './recipe.ts';

export interface CheckOptions {
  /** The world that counts where none lies beside a scenario: the project's own. */
  readonly world: string;
  /** What is known of a scenario; by default every scenario is, so that only the form of a recipe is checked. */
  readonly known?: KnownScenario;
}

const anyScenario: KnownScenario = () => ({ planHash: '' });

async function worldFor(files: ReadFiles, folder: string, { world }: CheckOptions): Promise<string> {
  const beside = worldBeside(folder);
  const own = await Promise.all(WORLD_KINDS.map((kind) => files.list(`${beside}/${kind}`)));
  return own.some((names) => names.length > 0) ? beside : world;
}

async function checkFolder(files: ReadFiles, folder: string, options: CheckOptions): Promise<readonly Problem[]> {
  const names = await files.list(folder);
  if (names.includes('scenario.yaml')) {
    const compiled = await compileScenarioFrom(files, folder, await worldFor(files, folder, options));
    return compiled.ok ? [] : compiled.problems;
  }
  if (WORLD_KINDS.some((kind) => names.includes(kind))) {
    const read = readWorld(await textsUnder(files, folder, WORLD_KINDS), folder);
    return read.ok ? [] : read.problems;
  }
  const inside: Problem[] = [];
  let found = false;
  for (const name of names) {
    const below = await files.list(`${folder}/${name}`);
    if (!below.includes('scenario.yaml') && !WORLD_KINDS.some((kind) => below.includes(kind))) continue;
    found = true;
    inside.push(...(await checkFolder(files, `${folder}/${name}`, options)));
  }
  if (found) return [...new Map(inside.map((problem) => [JSON.stringify(problem), problem])).values()];
  const fix = 'Name a scenario folder, a file of the world, or a recipe.';
  return [problemAt({ file: folder, ...START }, 'C001', 'There is no scenario at this path.', fix)];
}

/**
 * Checks a scenario folder (or its scenario.yaml), a folder of scenarios, the world or one file of it, or a recipe file.
 * @returns no problems where all is well; never throws on account of what the files hold
 */
export async function checkPath(files: ReadFiles, path: string, options: CheckOptions): Promise<readonly Problem[]> {
  const plain = path.replace(/\/+$/, '') || '/';
  if (/(?:^|\/)(?:scenario\.yaml|briefing\.md)$/.test(plain)) {
    return checkFolder(files, plain.replace(/\/?[^/]+$/, '') || '.', options);
  }
  const text = await files.read(plain);
  if (text === null) return checkFolder(files, plain, options);
  if (worldKindOf(plain) === null) {
    const read = readRecipe(text, options.known ?? anyScenario, plain);
    return read.ok ? [] : read.problems;
  }
  const file = readWorldFile(plain, text);
  if (!file.ok) return file.problems;
  // What the form cannot show (sources, completeness) shows in the whole world.
  const world = plain.replace(/\/?[^/]+\/[^/]+$/, '') || '.';
  const whole = readWorld(await textsUnder(files, world, WORLD_KINDS), world);
  return whole.ok ? [] : whole.problems.filter((problem) => problem.file === plain);
}

/** `comity check <path…> [--json]`: problems of scenarios, world files and recipes, with line, column and rule. */
import { join } from 'node:path';
import { checkPath } from '#content/check.ts';
import { nodeFiles } from '#content/node/read-folder.ts';
import type { Problem } from '#content/problem.ts';
import { fromCaller, loadAll, problemLine, projectRoot } from '../files.ts';
import { readOptions } from '../options.ts';
import { DONE, FINDINGS, json, Misuse, type Output } from '../output.ts';

export async function check(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [], flags: ['json'] });
  if (options.rest.length === 0)
    throw new Misuse('check needs at least one path: a scenario folder, a world file or a recipe');
  const { scenarios } = await loadAll();
  const known = (scenario: string) => scenarios.get(scenario) ?? null;
  const files = nodeFiles(projectRoot());
  const world = join(projectRoot(), 'scenarios', 'world');
  const problems: Problem[] = [];
  for (const path of options.rest) problems.push(...(await checkPath(files, fromCaller(path), { world, known })));
  if (options.flag('json')) output.out(json(problems));
  else {
    for (const problem of problems) output.out(problemLine(problem));
    output.out(
      problems.length === 0
        ? 'No problems.\n'
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.\n`,
    );
  }
  return problems.length === 0 ? DONE : FINDINGS;
}

/** `comity prove <scenario folder>`: what can be proved of a case, each claim with its verdict. */
import { join } from 'node:path';
import { compileScenarioFrom, worldBeside } from '#content/compile-folder.ts';
import { nodeFiles } from '#content/node/read-folder.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { prove as proveCase } from '#simulation/prove/prove.ts';
import { fromCaller, problemLine, projectRoot } from '../files.ts';
import { readOptions } from '../options.ts';
import { DONE, FINDINGS, json, Misuse, type Output, plain } from '../output.ts';

const MARKS = { holds: 'holds    ', fails: 'FAILS    ', 'not-shown': 'not shown' } as const;

export async function prove(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: ['games'], flags: ['json'] });
  const [path, ...others] = options.rest;
  if (path === undefined || others.length > 0) throw new Misuse('prove needs the folder of one scenario');
  const games = options.whole('games', 0, 10_000);
  const folder = fromCaller(path).replace(/\/(?:scenario\.yaml)?$/, '');
  const files = nodeFiles(projectRoot());
  const beside = worldBeside(folder);
  const own = (await files.list(`${beside}/instruments`)).length > 0;
  const world = own ? beside : join(projectRoot(), 'scenarios', 'world');
  const compiled = await compileScenarioFrom(files, folder, world);
  if (!compiled.ok) {
    for (const problem of compiled.problems) output.out(problemLine(problem));
    return FINDINGS;
  }
  const { plan, debrief, card } = compiled.value;
  const one = { plan, debrief, card, planHash: planHashOf(plan, compileCaseCharts(plan)) };
  const claims = proveCase(one, games === null ? undefined : { games });
  const failed = claims.filter(({ verdict }) => verdict === 'fails').length;
  if (options.flag('json')) output.out(json(claims));
  else {
    for (const { code, subject, verdict, sentence, fix } of claims) {
      output.out(plain(`${code}  ${MARKS[verdict]}  ${subject}: ${sentence}${fix === '' ? '' : ` ${fix}`}\n`));
    }
    output.out(failed === 0 ? 'No claim fails.\n' : `${failed} ${failed === 1 ? 'claim fails' : 'claims fail'}.\n`);
  }
  return failed === 0 ? DONE : FINDINGS;
}

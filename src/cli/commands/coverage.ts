/** `comity coverage [--json]`: what the model answers and the mistakes of the shelf exercise, and what they do not. */
import { COVERAGE_AXES, type CoverageAxis, coverageOfGame } from '#simulation/coverage.ts';
import { type CoverageReport, coverageReport, unexplained } from '#simulation/coverage-report.ts';
import { gamesOf } from '#simulation/shelf-games.ts';
import { standings, standingTable } from '#simulation/standing.ts';
import { loadAll, problemLine } from '../files.ts';
import { noWords, readOptions } from '../options.ts';
import { DONE, FINDINGS, json, type Output } from '../output.ts';

function section(axis: CoverageAxis, report: CoverageReport): string {
  const rows = report[axis];
  const width = Math.max(...rows.map(({ id }) => id.length));
  const done = rows.filter(({ reason }) => reason === null).length;
  const lines = rows.map(({ id, recipes, scenarios, reason }) => {
    const told = reason ?? `${recipes} ${recipes === 1 ? 'recipe' : 'recipes'}: ${scenarios.join(', ')}`;
    return `  ${reason === null ? '+' : '-'} ${id.padEnd(width)}  ${told}\n`;
  });
  return `${axis}: ${done} of ${rows.length}\n${lines.join('')}\n`;
}

export async function coverage(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: [], flags: ['json'] });
  noWords('coverage', options);
  const { scenarios, broken } = await loadAll();
  for (const problem of [...broken.values()].flat()) output.error(problemLine(problem));
  const cases = [...scenarios.values()];
  const games = cases.flatMap(gamesOf).map(coverageOfGame);
  const report = coverageReport(games);
  const states = standings(cases);
  output.out(
    options.flag('json')
      ? json({ ...report, states })
      : `${COVERAGE_AXES.map((axis) => section(axis, report)).join('')}States, as asker and as asked\n${standingTable(states)}`,
  );
  const open = COVERAGE_AXES.flatMap((axis) => unexplained(games, axis));
  return broken.size > 0 || open.length > 0 ? FINDINGS : DONE;
}

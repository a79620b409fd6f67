/** The coverage of the shelf, as docs/coverage.md: `npm run coverage`. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { must } from '#domain/result.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { COVERAGE_AXES, type CoverageAxis, coverageOfGame } from '#simulation/coverage.ts';
import { type CoverageRow, coverageReport } from '#simulation/coverage-report.ts';
import { labelOf } from '#simulation/coverage-words.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { gamesOf, type ShelfCase } from '#simulation/shelf-games.ts';
import { standings } from '#simulation/standing.ts';
import { table } from './between-marks.ts';

const HEAD = `# Coverage

What the cases on the shelf exercise. It is read off the suite of recipes: for every desk of every case the model answer and the mistakes,
each replayed to the end of its case. \`comity coverage\` prints the same. This page is written by \`npm run coverage\`; do not edit it.

A dot: a recipe of the case exercises it. What none exercises has its reason.
`;

const TITLES: Readonly<Record<CoverageAxis, string>> = {
  instruments: 'Instruments that a letter rests on',
  procedures: 'Procedures',
  machines: 'Statecharts that leave their first stage',
  grounds: 'Grounds of refusal, given, found or tried',
  deficiencies: 'Deficiencies of letters',
  roles: 'Roles that are played',
};

async function shelf(root: string): Promise<readonly ShelfCase[]> {
  const folders = readdirSync(join(root, 'scenarios'))
    .filter((name) => /^\d/.test(name))
    .sort();
  return Promise.all(
    folders.map(async (folder) => {
      const compiled = await compileScenarioFolder(root, folder);
      const { plan, debrief } = must(compiled.ok ? compiled.value : null, `${folder} compiles`);
      return { plan, debrief, planHash: planHashOf(plan, compileCaseCharts(plan)) };
    }),
  );
}

/** @param root folder of the project */
export async function coverageDocument(root: string): Promise<string> {
  const cases = await shelf(root);
  const report = coverageReport(cases.flatMap(gamesOf).map(coverageOfGame));
  const ids = cases.map(({ plan }) => plan.scenario);
  const numbers = ids.map((_, i) => String(i + 1));
  const dots = ({ scenarios }: CoverageRow) => ids.map((id) => (scenarios.includes(id) ? '●' : ''));
  const section = (axis: CoverageAxis): string => {
    const done = report[axis].filter(({ reason }) => reason === null);
    const open = report[axis].filter(({ reason }) => reason !== null);
    const named = ({ id }: CoverageRow) => labelOf(axis, id);
    const parts = [
      `## ${TITLES[axis]}`,
      `${done.length} of ${report[axis].length}.`,
      table(
        ['', ...numbers, 'recipes'],
        done.map((row) => [named(row), ...dots(row), String(row.recipes)]),
      ),
    ];
    if (open.length > 0)
      parts.push(
        table(
          ['Not exercised', 'Why'],
          open.map((row) => [named(row), row.reason ?? '']),
        ),
      );
    return parts.join('\n\n');
  };
  const list = cases
    .map(
      ({ plan }, i) =>
        `${i + 1}. **${plan.title}** (\`${plan.scenario}\`): ${plan.requesting.name} asks ${plan.requested.name}`,
    )
    .join('\n');
  const states = table(
    ['State', 'asks in', 'is asked in', 'has a point', 'is at fault'],
    standings(cases).map(({ name, asks, isAsked, right, wrong }) => [
      name,
      asks.map((id) => ids.indexOf(id) + 1).join(', '),
      isAsked.map((id) => ids.indexOf(id) + 1).join(', '),
      String(right),
      String(wrong),
    ]),
  );
  return `${[
    HEAD,
    '## Cases',
    list,
    '## States: sovereign equality',
    'Each State asks and is asked, has a point in some cases and is at fault in some; a case in which it has both counts twice.',
    states,
    ...COVERAGE_AXES.map(section),
  ].join('\n\n')}\n`;
}

/** The outline of every statechart, as docs/charts.md, from the compiled tables: `npm run charts`. */

import { CHART_DECISION_ROLES } from '#domain/chart-decisions.ts';
import type { DirectProcedure } from '#domain/ids.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { PROCEDURES, type ProcedureEntry } from '#domain/procedures.data.ts';
import { DECISION_ROLES } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { STEPS, type StepEntry } from '#domain/steps.data.ts';
import type { CaseChartId, ChartId } from '#machines/index.ts';
import type { Branch, ChartTable, Reference, TableStage, Transition } from '#simulation/chart-table.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { putBetween, table } from './between-marks.ts';

/** Direct procedures have their titles in the register of procedures. */
const CASE_TITLES: Readonly<Record<Exclude<CaseChartId, DirectProcedure>, string>> = {
  case: 'The case',
  preservation: 'Expedited preservation',
  request: 'The formal request',
  'domestic-order': 'The executing State’s own order',
  police: 'The police channel',
  emergency: 'The emergency door',
  evidence: 'An evidence item',
};

/** A chart that several procedures share carries the name of the first. */
const PROCEDURE_TITLES = new Map<string, string>(
  (Object.values(PROCEDURES) as ProcedureEntry[]).reverse().map(({ chart, label }) => [chart, label]),
);
const STEP_TITLES: Readonly<Record<string, StepEntry>> = STEPS;
const titleOf = (chart: ChartId): string =>
  (CASE_TITLES as Readonly<Record<string, string>>)[chart] ??
  PROCEDURE_TITLES.get(chart) ??
  must(STEP_TITLES[chart], `no title for the chart ${chart}`).label;

const DECIDERS: Readonly<Record<string, string>> = { ...DECISION_ROLES, ...CHART_DECISION_ROLES };

/** A transition that this many stages share is told once, under the stages. */
const SHARED_FROM = 4;

const code = (word: unknown): string => `\`${word}\``;

function action({ type, params }: Reference): string {
  switch (type) {
    case 'announce':
      return `milestone “${MILESTONES[params.milestone as MilestoneType].label}”`;
    case 'tell':
      return `tells ${code(params.procedure)} ${code(params.event)}`;
    case 'note':
      return `notes ${code(params.name)}`;
    default:
      return `counts ${code(params.counter)}${params.by === 1 ? '' : ` by ${params.by}`}`;
  }
}

function guard(reference: Reference | null, first: boolean): string {
  if (reference === null) return first ? '' : 'otherwise ';
  const { type, params } = reference;
  switch (type) {
    case 'found':
      return `if the legal test finds ${code(params.test)} `;
    case 'drawn':
      return `if luck draws ${code(params.branch)} `;
    case 'evidenceAlive':
      return 'if any item asked for still exists ';
    default:
      return `if ${code(params.counter)} is below ${params.limit} `;
  }
}

const branch = (one: Branch, index: number): string => {
  const where = one.target === null ? 'stays' : `→ ${code(one.target)}${one.reenter ? ' anew' : ''}`;
  return `${guard(one.guard, index === 0)}${where}${one.actions.map((each) => `, ${action(each)}`).join('')}`;
};

function trigger(on: string): string {
  if (on.startsWith('dwell.')) return `when the stage is over (${code(on)})`;
  if (on.startsWith('limit.')) return `when the clock ends (${code(on)})`;
  const decider = DECIDERS[on];
  if (decider) return `decision of the ${decider} (${code(on)})`;
  return `on being told ${code(on)}`;
}

const way = ({ on, branches }: Transition): string => `${trigger(on)}: ${branches.map(branch).join('; ')}`;

function stageLines(stage: TableStage, told: ReadonlySet<string>): readonly string[] {
  const { id, meta, ending, entry } = stage;
  const head = meta
    ? `- ${code(id)} **${meta.label}** · holder: ${meta.holder} · rule: ${meta.rule}`
    : `- ${code(id)} ends the chart · ending: ${ending}`;
  return [
    head,
    ...(entry.length > 0 ? [`  - on entry: ${entry.map(action).join(', ')}`] : []),
    ...[...stage.after, ...stage.on]
      .map(way)
      .filter((line) => !told.has(line))
      .map((line) => `  - ${line}`),
  ];
}

function chapter({ chart, initial, stages }: ChartTable): readonly string[] {
  const lines = stages.flatMap((stage) => [...stage.after, ...stage.on].map((one) => ({ stage, line: way(one) })));
  const shared = new Map<string, string[]>();
  for (const { stage, line } of lines) shared.set(line, [...(shared.get(line) ?? []), stage.id]);
  const told = new Map([...shared].filter(([, ids]) => ids.length >= SHARED_FROM));
  return [
    `## ${titleOf(chart)} (${code(chart)})`,
    '',
    `Begins in ${code(initial)}.`,
    '',
    ...stages.flatMap((stage) => stageLines(stage, new Set(told.keys()))),
    '',
    ...[...told].flatMap(([line, ids]) => [`In ${ids.map(code).join(', ')}:`, '', `- ${line}`, '']),
  ];
}

const HEAD = `# The charts, stage by stage

Made by \`npm run charts\` from the compiled tables of \`machines/\`; do not edit. A test compares it. The words are explained
in [architecture.md](architecture.md#charts); the law behind them in [model.md](model.md).

How to read an entry: the stage’s id and its label on screen, who holds the file, and the rule that the governing instrument
turns into an article. Below it the ways out, with their conditions in the order in which they are tried. *Told* is what one
chart says to another; a milestone is what a lawyer calls an event.
`;

/** The whole document, with a line feed at the end. */
export const chartsDocument = (): string =>
  `${[HEAD, ...Object.values(chartTables()).flatMap(chapter)].join('\n').trimEnd()}\n`;

const FORMS: Readonly<Record<ProcedureEntry['form'], string>> = {
  chart: 'chart',
  variant: 'variant of',
  message: 'message',
  decision: 'decision',
};

const procedures = (): string =>
  table(
    ['Identifier', 'Label', 'What it is for', 'Form', 'What differs'],
    Object.entries<ProcedureEntry>(PROCEDURES).map(([id, { label, says, form, chart, differs }]) => [
      code(id),
      label,
      says,
      `${FORMS[form]} ${code(chart)}`,
      differs ?? '–',
    ]),
  );

const milestones = (): string =>
  table(
    ['Identifier', 'Label', 'Who learns of it'],
    Object.entries(MILESTONES).map(([id, { label, visible }]) => [
      code(id),
      label,
      id === 'inject-happened'
        ? 'whom the author of the case says'
        : visible
          ? 'the prosecutor, by letter'
          : 'nobody before the debrief',
    ]),
  );

/** docs/glossary.md with its lists of procedures and milestones made anew. */
export const withRegisters = (document: string): string =>
  putBetween(putBetween(document, 'procedures', procedures()), 'milestones', milestones());

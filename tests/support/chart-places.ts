/** Places in the compiled charts, written as people read them: `request: queueing -[dwell.queueing]-> screening`. */
import type { ChartId } from '#machines/index.ts';
import {
  type Branch,
  type ChartTable,
  chartTables,
  type TableStage,
  type Transition,
} from '#simulation/chart-table.ts';

export interface Place {
  readonly chart: ChartId;
  readonly from: string;
  readonly on: string;
  readonly to: string;
}

/** Throws for a text of another shape. */
export function placeOf(text: string): Place {
  const [, chart, from, on, to] = /^([a-z-]+): ([a-z-]+) -\[([a-z.-]+)\]-> ([a-z-]+)$/.exec(text) ?? [];
  if (!chart || !from || !on || !to) throw new Error(`not a place in a chart: ${text}`);
  return { chart: chart as ChartId, from, on, to };
}

/** What the place says that the chart does not hold; null where it holds all. An own step of a stage has `to` = `from`. */
export function missingFrom({ chart, from, on, to }: Place): string | null {
  const table = chartTables()[chart] as ChartTable | undefined;
  if (!table) return `no chart ${chart}`;
  const stage = table.stages.find(({ id }) => id === from);
  if (!stage) return `no stage ${chart}.${from}`;
  const way = [...stage.after, ...stage.on].find((one) => one.on === on);
  if (!way) return `${chart}.${from} knows no ${on}`;
  const targets = way.branches.map(({ target }) => target ?? from);
  return targets.includes(to) ? null : `${chart}.${from} on ${on} leads to ${targets.join(', ')}`;
}

export interface Step {
  readonly stage: TableStage;
  readonly way: Transition;
  readonly branch: Branch;
}

/** Every branch of every way out of every stage. */
export const stepsOf = ({ stages }: ChartTable): readonly Step[] =>
  stages.flatMap((stage) =>
    [...stage.after, ...stage.on].flatMap((way) => way.branches.map((branch) => ({ stage, way, branch }))),
  );

/** Stages that can be entered from the start without a step that `barred` names. */
export function reachableWithout(table: ChartTable, barred: (step: Step) => boolean): ReadonlySet<string> {
  const steps = stepsOf(table).filter((step) => !barred(step));
  const seen = new Set([table.initial]);
  for (const id of seen) {
    for (const { stage, branch } of steps) if (stage.id === id && branch.target) seen.add(branch.target);
  }
  return seen;
}

/** What the charts that can run in a case let the prosecutor do and hear, read off their tables. */
import type { ActorId } from '#domain/ids.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { DECISION_ROLES, type Decision, type DecisionType } from '#domain/recipe.ts';
import { CASE_MACHINES, type CaseChartId } from '#machines/index.ts';
import { chartTables, type Reference } from '#simulation/chart-table.ts';

const CHARTS = Object.keys(CASE_MACHINES) as CaseChartId[];

const announcedIn = (chart: CaseChartId): readonly MilestoneType[] =>
  chartTables()[chart].stages.flatMap(({ entry, after, on }) => {
    const acts: readonly Reference[] = [
      ...entry,
      ...[...after, ...on].flatMap(({ branches }) => branches.flatMap(({ actions }) => actions)),
    ];
    return acts.flatMap(({ type, params }) => (type === 'announce' ? [String(params.milestone) as MilestoneType] : []));
  });

/** The procedure whose chart announces a milestone; the case itself for what no chart announces. */
export const slotOf = (type: MilestoneType): Exclude<ActorId, `evidence.${string}`> => {
  const chart = CHARTS.find((one) => announcedIn(one).includes(type));
  return chart === undefined || chart === 'evidence' ? 'case' : chart;
};

/** Every milestone of a case that the prosecutor hears of; an inject is heard where its author says so. */
export const heardByProsecutor = (): readonly MilestoneType[] =>
  [...new Set([...CHARTS.flatMap(announcedIn), 'inject-happened' as const])].filter((type) => MILESTONES[type].visible);

/** Every decision of the prosecutor in every chart of a case, once for each chart. */
export const prosecutorsDecisions = (): readonly Pick<Decision, 'type' | 'request'>[] =>
  CHARTS.flatMap((chart) => {
    const types = new Set(chartTables()[chart].stages.flatMap(({ on }) => on.map((one) => one.on)));
    return [...types]
      .filter((type): type is DecisionType => DECISION_ROLES[type as DecisionType] === 'prosecutor')
      .map((type) => ({ type, request: chart as Decision['request'] }));
  });

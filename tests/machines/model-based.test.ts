import { describe, expect, it } from 'vitest';
import { CHART_DECISION_ROLES } from '#domain/chart-decisions.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { DECISION_ROLES } from '#domain/recipe.ts';
import { RULES } from '#domain/rules.ts';
import { type ChartId, MACHINES } from '#machines/index.ts';
import type { Reference } from '#simulation/chart-table.ts';
import { stepsOf } from '#support/chart-places.ts';
import { type Exploration, explore, leadingTo, type Move } from '#support/explore-chart.ts';
import { RESTING } from '#support/resting-stages.ts';
import { stageOf } from '#support/table-steps.ts';

const charts = Object.keys(MACHINES) as ChartId[];
const explored = Object.fromEntries(charts.map((chart) => [chart, explore(chart)])) as Record<ChartId, Exploration>;
const each = charts.map((chart) => [chart, explored[chart]] as const);

const stagesSeen = ({ configurations }: Exploration) => new Set([...configurations.values()].map(({ stage }) => stage));
const isEnd = (chart: ChartId, stage: string): boolean =>
  stageOf(explored[chart].table, stage).ending !== null || (RESTING[chart]?.includes(stage) ?? false);
const actionsOf = ({ table }: Exploration): readonly Reference[] => [
  ...table.stages.flatMap(({ entry }) => entry),
  ...stepsOf(table).flatMap(({ branch }) => branch.actions),
];
const told = charts.flatMap((chart) =>
  actionsOf(explored[chart])
    .filter(({ type }) => type === 'tell')
    .map(({ params }) => ({ chart, to: String(params.procedure) as ChartId, event: String(params.event) })),
);
const DECISIONS: Readonly<Record<string, string>> = { ...DECISION_ROLES, ...CHART_DECISION_ROLES };

describe.each(each)('every configuration of %s', (chart, one) => {
  const { table, configurations, moves, differences } = one;
  const size = `${configurations.size} configurations, ${moves.length} moves`;

  it('is the same in the live machine and in the compiled table, step by step', () => {
    expect(differences, size).toEqual([]);
  });

  it('taken together, is every stage and every branch', () => {
    const stages = stagesSeen(one);
    expect(
      table.stages.map(({ id }) => id).filter((id) => !stages.has(id)),
      size,
    ).toEqual([]);
    const taken = new Set(moves.map(({ branch }) => branch));
    const idle = stepsOf(table).filter(({ branch }) => !taken.has(branch));
    expect(
      idle.map(({ stage, way, branch }) => `${stage.id}, ${way.on}, to ${branch.target}`),
      size,
    ).toEqual([]);
  });

  it('leads to an end', () => {
    const ends = [...configurations].filter(([, { stage }]) => isEnd(chart, stage)).map(([key]) => key);
    const ending = leadingTo(moves, ends);
    expect(ends.length).toBeGreaterThan(0);
    expect(
      [...configurations.keys()].filter((key) => !ending.has(key)),
      size,
    ).toEqual([]);
  });

  it('can be left, unless it is an end', () => {
    const left = new Set(
      moves
        .filter(({ entered, next, from }) => entered && configurations.get(from)?.stage !== next.stage)
        .map(({ from }) => from),
    );
    const stuck = [...configurations].filter(([key, { stage }]) => !left.has(key) && !isEnd(chart, stage));
    expect(
      stuck.map(([key]) => key),
      size,
    ).toEqual([]);
  });

  it('is left by a step that rests on a rule, or by what another chart tells', () => {
    const cites = ({ entered, next, said }: Move): boolean =>
      (entered && stageOf(table, next.stage).meta !== null) || said.some((saying) => saying.startsWith('announce '));
    const silent = moves.filter((move) => move.branch !== null && !cites(move));
    expect(
      silent
        .filter(({ way }) => !told.some(({ event }) => event === way.on))
        .map(({ from, way }) => `${from}, ${way.on}`),
    ).toEqual([]);
    for (const { meta } of table.stages) if (meta) expect(RULES).toContain(meta.rule);
  });
});

describe('among the charts', () => {
  it('what is told is heard, in a stage that is reached', () => {
    expect(told.length).toBeGreaterThan(20);
    const unheard = told.filter(
      ({ to, event }) => !explored[to].moves.some(({ way, branch }) => way.on === event && branch !== null),
    );
    expect(unheard).toEqual([]);
  });

  it('what is heard is told by another chart or decided by a role', () => {
    const heard = charts.flatMap((chart) =>
      explored[chart].table.stages.flatMap(({ on }) => on.map((way) => ({ chart, event: way.on }))),
    );
    const known = ({ chart, event }: (typeof heard)[number]) =>
      event in DECISIONS || told.some((one) => one.to === chart && one.chart !== chart && one.event === event);
    expect(heard.filter((one) => !known(one))).toEqual([]);
  });

  it('every decision that has a role can be taken somewhere', () => {
    const taken = new Set(
      charts.flatMap((chart) => explored[chart].moves.filter(({ branch }) => branch).map(({ way }) => way.on)),
    );
    expect(Object.keys(DECISIONS).filter((type) => !taken.has(type))).toEqual([]);
  });

  it('no decision of a case has its role told twice', () => {
    expect(Object.keys(CHART_DECISION_ROLES).filter((type) => type in DECISION_ROLES)).toEqual([]);
  });

  it('every milestone but that of an inject is announced somewhere, and rests on a rule', () => {
    const announced = new Set(
      charts.flatMap((chart) =>
        actionsOf(explored[chart])
          .filter(({ type }) => type === 'announce')
          .map(({ params }) => params.milestone),
      ),
    );
    expect((Object.keys(MILESTONES) as MilestoneType[]).filter((type) => !announced.has(type))).toEqual([
      'inject-happened',
    ]);
    for (const { rule } of Object.values(MILESTONES)) expect(RULES).toContain(rule);
  });
});

import { describe, expect, it } from 'vitest';
import { CHART_DECISION_ROLES } from '#domain/chart-decisions.ts';
import { MILESTONES } from '#domain/milestones.ts';
import { DECISION_ROLES } from '#domain/recipe.ts';
import type { ChartId } from '#machines/index.ts';
import { type ChartTable, chartTables, compileChart, type Reference } from '#simulation/chart-table.ts';
import { RESTING } from '#support/resting-stages.ts';

const tables = chartTables();
const each = Object.entries(tables) as (readonly [ChartId, ChartTable])[];
const branchesOf = (table: ChartTable) =>
  table.stages.flatMap((stage) =>
    [...stage.after, ...stage.on].flatMap((way) => way.branches.map((branch) => ({ stage, way, branch }))),
  );
const actionsOf = (table: ChartTable): readonly Reference[] => [
  ...table.stages.flatMap((stage) => stage.entry),
  ...branchesOf(table).flatMap(({ branch }) => branch.actions),
];

/** Stages reachable from `from`, over every branch. */
function reachable(table: ChartTable, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    const stage = table.stages.find((one) => one.id === id);
    for (const way of [...(stage?.after ?? []), ...(stage?.on ?? [])]) {
      for (const { target } of way.branches) if (target) seen.add(target);
    }
  }
  return seen;
}

describe.each(each)('the chart of %s', (chart, table) => {
  it('has no stage that nothing leads to', () => {
    const found = reachable(table, table.initial);
    expect(table.stages.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('has a way out of every stage, or the case ends around it', () => {
    for (const stage of table.stages) {
      if (stage.ending !== null || RESTING[chart]?.includes(stage.id)) continue;
      const ends = [...reachable(table, stage.id)].filter(
        (id) => table.stages.find((one) => one.id === id)?.ending !== null || RESTING[chart]?.includes(id),
      );
      expect(ends, `${chart}.${stage.id} never ends`).not.toEqual([]);
    }
  });

  it('says of every stage who holds the file and on which rule it rests', () => {
    for (const stage of table.stages) expect(stage.ending !== null || stage.meta !== null, stage.id).toBe(true);
  });

  it('announces known milestones and tells only events that somebody hears', () => {
    const hears = (addressee: string, event: string) =>
      tables[addressee as ChartId].stages.some((stage) => stage.on.some(({ on }) => on === event));
    for (const { type, params } of actionsOf(table)) {
      if (type === 'announce') expect(MILESTONES).toHaveProperty(String(params.milestone));
      if (type === 'tell')
        expect(hears(String(params.procedure), String(params.event)), `${params.procedure}: ${params.event}`).toBe(
          true,
        );
    }
  });

  it('offers only decisions that some role takes', () => {
    for (const stage of table.stages) {
      for (const { on } of stage.on)
        if (on.startsWith('decide.')) expect({ ...DECISION_ROLES, ...CHART_DECISION_ROLES }).toHaveProperty([on]);
    }
  });

  it('ends every list of guarded branches with one that always holds, where time drives it', () => {
    for (const stage of table.stages) {
      for (const { on, branches } of stage.after) {
        const last = branches.at(-1);
        // A missed time that is only told, once, leaves the stage and its other timers as they are.
        const told = last?.target === null && last.guard?.type === 'fewerThan';
        expect(told || last?.guard === null, `${stage.id}, ${on}`).toBe(true);
      }
    }
  });
});

describe('the compiler', () => {
  const stage = { meta: { label: 'L', holder: 'nobody', rule: 'practice' } };
  const refusals: readonly (readonly [string, object, string])[] = [
    ['a function as guard', { a: { ...stage, on: { x: { guard: () => true, target: 'a' } } } }, 'not a function'],
    ['an unknown action', { a: { ...stage, entry: { type: 'shout' } } }, 'not in the vocabulary'],
    [
      'parameters computed at run time',
      { a: { ...stage, entry: { type: 'note', params: () => ({}) } } },
      'not a function',
    ],
    ['an unknown kind of delay', { a: { ...stage, after: { 1000: 'a' } } }, 'neither dwell'],
    ['an eventless transition', { a: { ...stage, always: 'a' } }, 'outside the vocabulary'],
    ['a stage without label', { a: {} }, 'needs label'],
    ['a target that does not exist', { a: { ...stage, on: { x: 'b' } } }, 'no stage is called'],
    ['two stages of one name', { a: stage, b: { initial: 'a', states: { a: stage } } }, 'two stages'],
  ];
  it.each(refusals)('refuses %s', (_, states, message) => {
    expect(() => compileChart('case', { initial: 'a', states })).toThrow(message);
  });
});

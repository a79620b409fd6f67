import { describe, expect, it } from 'vitest';
import { CASE_MACHINES, type CaseChartId } from '#machines/index.ts';
import { chartTables, type Reference } from '#simulation/chart-table.ts';
import { routeOf } from '#simulation/rehearse.ts';
import { COLUMNS, FREEZE_MARKS, layoutOf, SUPPLY_MARKS } from '#simulation/rows/layout.ts';
import { anyPlan } from '#support/plans.ts';

const tables = (Object.keys(CASE_MACHINES) as CaseChartId[]).map((id) => chartTables()[id]);
const announced = (actions: readonly Reference[]) =>
  actions.filter(({ type }) => type === 'announce').map(({ params }) => String(Object.values(params)[0]));
const says = ({ type, params }: Reference, event: string) => type === 'tell' && Object.values(params).includes(event);

describe('the milestones that rows count', () => {
  it('tell of every hold that a chart places', () => {
    const placing = tables.flatMap(({ chart, stages }) =>
      stages.flatMap(({ after, on }) =>
        [...after, ...on].flatMap(({ branches }) =>
          branches
            .filter(({ actions }) => actions.some((one) => says(one, 'hold.placed')))
            .map((one) => ({ chart, one })),
        ),
      ),
    );
    expect(placing.length).toBeGreaterThan(5);
    for (const { chart, one } of placing) {
      // The own order only takes over what a hold has kept until then.
      const known: readonly string[] = chart === 'domestic-order' ? ['order-made'] : FREEZE_MARKS;
      expect(announced(one.actions).some((milestone) => known.includes(milestone))).toBe(true);
    }
  });

  it('tell of every ending that brings data', () => {
    const EMPTY = /no-data|empty|nothing/;
    const endings = tables.flatMap(({ stages }) => stages.filter(({ ending }) => ending === 'executed'));
    expect(endings.length).toBeGreaterThan(10);
    for (const { id, entry } of endings) {
      const supplied = announced(entry).some((milestone) => SUPPLY_MARKS.some((one) => one === milestone));
      expect([id, supplied]).toEqual([id, !EMPTY.test(id)]);
    }
  });
});

describe('the layout of a row', () => {
  it('gives every column one place, and every stage in which somebody has the file two', () => {
    const plan = anyPlan();
    const layout = layoutOf(plan, routeOf(plan, 'uncc'));
    expect(layout.firstItem).toBe(Object.keys(COLUMNS).length);
    expect(layout.firstLeg).toBe(layout.firstItem + plan.items.length);
    expect(layout.firstEntry).toBe(layout.firstStay + layout.stages.length);
    expect(layout.width).toBe(layout.firstEntry + layout.stages.length);
    const named = layout.stages.map(({ actor, stage }) => `${actor}/${stage}`);
    expect(new Set(named).size).toBe(named.length);
    expect(layout.stages.every(({ holder, actor }) => holder !== 'nobody' && actor !== 'case')).toBe(true);
    expect(named).toContain('domestic-order/in-force');
    expect(named).not.toContain('request/idle');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartGraph } from '#app/library/chart/chart-graph.ts';
import { layoutChart } from '#app/library/chart/layout.ts';
import { printPieces } from '#app/library/chart/pieces.ts';
import type { ChartTable } from '#simulation/chart-table.ts';
import { count } from '#support/counts.ts';
import { graphOf, TABLES, wordsOf } from './charts.ts';
import { LAWS } from './layout-laws.ts';

const draw = (table: ChartTable) => {
  const graph = chartGraph(table);
  return { chart: table.chart, graph, layout: layoutChart(graph, wordsOf(graph), null) };
};

describe.each(TABLES.map(draw))('the drawing of $chart', ({ graph, layout }) => {
  it.each(LAWS)('%s', (_name, law) => {
    expect(law(layout)).toEqual([]);
  });
  it('has a box for every stage and a line for every arrow, and is the same again', () => {
    expect(layout.stages.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    const lines = new Set(layout.edges.map(({ id }) => id));
    expect(graph.edges.filter(({ id }) => !lines.has(id))).toEqual([]);
    expect(layoutChart(graph, wordsOf(graph), null)).toEqual(layout);
  });
});

/** Charts that nobody has written: loops, ways back, stages that nothing reaches. */
const anyTable = fc
  .array(fc.array(fc.tuple(fc.nat(9), fc.constantFrom('dwell', 'limit', 'decide', 'hold')), { maxLength: 4 }), {
    minLength: 2,
    maxLength: 10,
  })
  .map((ways): ChartTable => {
    const id = (index: number) => `stage-${index % ways.length}`;
    const stages = ways.map((own, index) => {
      const transitions = own.map(([to, kind], at) => {
        const branch = { guard: null, target: id(to), reenter: id(to) === id(index), actions: [] };
        return { on: `${kind}.long-name-${at}`, branches: [branch] };
      });
      const meta = { label: `Stage ${index} with some words`, holder: 'court', rule: 'practice' } as const;
      return { id: id(index), meta, ending: null, entry: [], after: [], on: transitions };
    });
    return { chart: 'case', initial: id(0), stages };
  });

/** Two arrows that change places within one gap may have to share a hand's breadth; no real chart does. */
const LAWS_OF_ANY = LAWS.filter(([name]) => name !== 'no arrow lies along another');

it('keeps the laws for charts that nobody has written', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const { layout } = draw(table);
      for (const [name, law] of LAWS_OF_ANY) expect(law(layout), name).toEqual([]);
    }),
    { numRuns: count(600) },
  );
});

it('prints the formal request on several pages, at nearly half its size: letters of five points', () => {
  const graph = graphOf('request');
  const layout = layoutChart(graph, wordsOf(graph), null);
  expect(printPieces(layout).length).toBeGreaterThan(1);
  expect(layout.width).toBeLessThan(1430);
});

it('prints a small chart on one page', () => {
  const graph = graphOf('police');
  expect(printPieces(layoutChart(graph, wordsOf(graph), null))).toHaveLength(1);
});

it('makes room for "You are here"', () => {
  const graph = graphOf('police');
  const boxes = ['sending', null].map((lit) =>
    layoutChart(graph, wordsOf(graph), lit).stages.find(({ id }) => id === 'sending'),
  );
  expect(boxes.map((box) => box?.here)).toEqual(['You are here', null]);
  expect((boxes[0]?.height ?? 0) - (boxes[1]?.height ?? 0)).toBeGreaterThan(15);
});

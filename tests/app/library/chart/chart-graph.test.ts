import { describe, expect, it } from 'vitest';
import { chartGraph, litStage } from '#app/library/chart/chart-graph.ts';
import { graphOf, TABLES } from './charts.ts';
import { INVENTED } from './tables.ts';

describe.each(TABLES)('the graph of $chart', (table) => {
  const graph = chartGraph(table);
  const branches = table.stages.flatMap(({ id, after, on }) =>
    [...after, ...on].flatMap((transition) =>
      transition.branches.map(({ target }, index) => ({ id: `${id}/${transition.on}/${index}`, target })),
    ),
  );

  it('has every stage and every branch of the table, each branch in one place', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual(table.stages.map(({ id }) => id));
    const placed = [...graph.edges, ...graph.shared].flatMap(({ to, ways }) =>
      ways.map(({ id }) => ({ id, target: to })),
    );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(placed.sort(byId)).toEqual(branches.sort(byId));
  });

  it('draws arrows between stages that exist, one a pair', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(new Set(graph.edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(graph.edges.length);
  });

  it('gives every shared way a letter of its own, and draws the first stage’s ways out', () => {
    expect(new Set(graph.shared.map(({ mark }) => mark)).size).toBe(graph.shared.length);
    const folded = graph.shared.filter(({ to }) => to !== null).flatMap(({ ways }) => ways.map(({ from }) => from));
    expect(folded).not.toContain(table.initial);
  });
});

it('folds withdrawal, which all stages share but the first, a draft that is only shown, and the endings', () => {
  const { shared, nodes } = graphOf('request');
  const withdrawn = shared.find(({ to }) => to === 'withdrawn');
  const begun = nodes.filter(({ id, kind }) => kind === 'stage' && id !== 'sharing');
  expect(withdrawn?.ways).toHaveLength(begun.length);
});

it('knows what kind each stage and way is, work first and clocks last', () => {
  const { nodes } = chartGraph(INVENTED);
  expect(nodes.map(({ kind }) => kind)).toEqual(['initial', 'stage', 'ending']);
  expect(nodes[0]?.ways.map(({ kind, otherwise, to }) => [kind, otherwise, to])).toEqual([
    ['time', false, 'hidden-talks'],
    ['time', true, 'done-for-good'],
    ['decision', false, 'done-for-good'],
    ['message', false, null],
    ['clock', false, 'hidden-talks'],
  ]);
});

describe('the present stage', () => {
  it('is marked where it is known', () => {
    expect(litStage(graphOf('request'), 'screening')).toBe('screening');
    expect(litStage(graphOf('request'), null)).toBeNull();
    expect(litStage(graphOf('request'), 'of-another-chart')).toBeNull();
  });
  it('does not give silence away: the stage that it looks like is marked', () => {
    expect(litStage(graphOf('request'), 'unanswered')).toBe('queueing');
    expect(litStage(graphOf('preservation'), 'extension-unanswered')).toBe('extension-asked');
  });
});

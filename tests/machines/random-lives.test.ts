import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ChartId, MACHINES } from '#machines/index.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { stepsOf } from '#support/chart-places.ts';
import { walk } from '#support/walk-chart.ts';

const charts = Object.keys(MACHINES) as ChartId[];
const tables = chartTables();
const events = (chart: ChartId) => tables[chart].stages.flatMap(({ on }) => on.map((way) => way.on));
/** Of other charts: told or decided there, and nothing to this one. */
const STRANGERS = ['request.closed', 'hold.placed', 'decide.preserve', 'production.requested'];
const lives = fc.array(fc.record({ move: fc.nat(), answer: fc.nat() }), { minLength: 10, maxLength: 60 });

it.each(charts)('a life of %s is the same in a running actor and in the compiled table', (chart) => {
  const strangers = STRANGERS.filter((event) => !events(chart).includes(event));
  const stages = new Set<string>();
  const ways = new Set<string>();
  const { stages: all } = tables[chart];
  const branches = stepsOf(tables[chart]).length;
  // fast-check prints the seed and the shortest life that fails; this, how much of the chart had been lived by then.
  fc.assert(
    fc.property(lives, (choices) => {
      const one = walk(chart, choices, strangers);
      for (const stage of one.stages) stages.add(stage);
      for (const way of one.ways) ways.add(way);
      expect(one.difference, `${stages.size} of ${all.length} stages, ${ways.size} of ${branches} branches`).toBeNull();
    }),
    { numRuns: 60 },
  );
  expect(ways.size, 'nothing was lived').toBeGreaterThan(1);
});

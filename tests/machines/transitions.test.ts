import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { STEPS } from '#domain/steps.data.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { missingFrom, placeOf } from '#support/chart-places.ts';
import { textOf } from '#support/source-files.ts';

interface Row {
  readonly code: string;
  /** Where the transition lives; none: why no chart holds it. */
  readonly places: readonly string[];
  readonly why?: string;
}

/** tests/support/transitions.yaml: one row a code, with its places. */
const rows = parse(textOf('tests/support/transitions.yaml')) as readonly Row[];

const numbered = (letter: string, length: number) =>
  Array.from({ length }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);

describe('the transitions that the instruments know', () => {
  it('are twenty-four of a request and eleven of a preservation', () => {
    expect(rows.map(({ code }) => code)).toEqual([...numbered('T', 24), ...numbered('P', 11)]);
  });

  it.each(rows)('$code lives where the table says, or the table says why it does not', ({ places, why }) => {
    expect(places.map((one) => missingFrom(placeOf(one))).filter((fault) => fault !== null)).toEqual([]);
    expect(places.length > 0).toBe(why === undefined);
  });

  it('a wrong place is found out', () => {
    expect(missingFrom(placeOf('request: queueing -[dwell.queueing]-> executed'))).toContain('leads to');
    expect(missingFrom(placeOf('request: queueing -[dwell.nothing]-> executed'))).toContain('knows no');
    expect(missingFrom(placeOf('request: nowhere -[dwell.nothing]-> executed'))).toContain('no stage');
    expect(() => placeOf('request queueing')).toThrow('not a place');
  });

  it.each(rows)('$code is told in docs/model.md with the chart that holds it', ({ code, places }) => {
    const row = textOf('docs/model.md')
      .split('\n')
      .find((line) => new RegExp(`^\\| [^|]*\\b${code}\\b`).test(line));
    const first = places[0] && placeOf(places[0]);
    expect(row).toBeDefined();
    expect(row).toContain(first ? `\`${first.to}\`` : 'no stage');
  });

  it('withdrawal is open in every stage of a request that has begun (T22)', () => {
    // A draft that is only shown is no request yet.
    const before = ['idle', 'sharing'];
    const waiting = chartTables().request.stages.filter(({ id, ending }) => ending === null && !before.includes(id));
    expect(waiting.filter(({ on }) => !on.some((way) => way.on === 'decide.withdraw')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the registers', () => {
  const charts = Object.keys(chartTables());

  it('name a chart for every procedure, and each chart of a step is in the register of steps', () => {
    expect(Object.values(PROCEDURES).filter(({ chart }) => !charts.includes(chart))).toEqual([]);
    const named = new Set([...Object.values(PROCEDURES).map(({ chart }) => chart as string), ...Object.keys(STEPS)]);
    const ofCase = ['case', 'domestic-order', 'evidence'];
    expect(charts.filter((chart) => !named.has(chart) && !ofCase.includes(chart))).toEqual([]);
  });

  it('give a step the codes whose places are in its chart', () => {
    for (const [chart, { codes }] of Object.entries(STEPS)) {
      const placed = rows.filter(({ places }) => places.some((one) => placeOf(one).chart === chart));
      expect(placed.map(({ code }) => code)).toEqual(codes);
    }
  });
});

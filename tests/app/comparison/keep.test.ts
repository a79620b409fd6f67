import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR_OF, PAPER, wrap } from '#app/comparison/keep/paper.ts';
import { curvesRows, lanesRows, lossesRows, timeRowsOf } from '#app/comparison/keep/tables.ts';
import { drawnRoutes, laneViews } from '#app/comparison/lane-view.ts';
import { PATTERN_LINES } from '#app/comparison/patterns.tsx';
import { largest, shareSpan, timeRows } from '#app/comparison/time/time-view.ts';
import { csv } from '#app/storage/csv.ts';
import { anyPlan } from '#support/plans.ts';
import { answeredResult, silentResult, stage } from './results.ts';

const plan = anyPlan();
const lanes = laneViews(plan, drawnRoutes(plan), [answeredResult('comity'), silentResult('bilateral')]);

describe('CSV', () => {
  it('quotes what needs it, ends lines as the standard says, and leaves unknown cells empty', () => {
    expect(
      csv([
        ['a', 'b "c"', 'd,e'],
        [1.5, null, Number.NaN],
      ]),
    ).toBe('a,"b ""c""","d,e"\r\n1.5,,\r\n');
  });
  it('keeps a spreadsheet from taking a name for a formula, and numbers their sign', () => {
    expect(csv([['=1+1', '@x', '-y', -0.25]])).toBe("'=1+1,'@x,'-y,-0.25\r\n");
  });
  it('has a row a route, and under each name as many cells', () => {
    for (const rows of [lanesRows(lanes), lossesRows(lanes), curvesRows(lanes), timeRowsOf(lanes)]) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(new Set(rows.slice(1).map(([, route]) => route))).toEqual(new Set(['comity', 'bilateral']));
    }
    const [head = [], answered = [], silent = []] = lanesRows(lanes);
    const cell = (row: typeof head, name: string) => row[head.indexOf(name)];
    expect([cell(answered, 'days_p50'), cell(answered, 'requestedSide_p50')]).toEqual([200, 120]);
    expect([cell(silent, 'days_p50'), cell(silent, 'requestedSide_p50'), cell(silent, 'silent')]).toEqual([
      null,
      null,
      1,
    ]);
  });
});

describe('paper', () => {
  it('has the colours of the light theme', () => {
    const [light = ''] = readFileSync('src/app/styles/tokens.css', 'utf8').split('@media');
    for (const [name, colour] of Object.entries(PAPER)) {
      if (name !== 'ground') expect(light, name).toContain(`--${name}: ${colour};`);
    }
  });
  it('gives every fill the colour that it has on the screen', () => {
    const rules = readFileSync('src/app/comparison/patterns.css', 'utf8').split('}');
    for (const fill of Object.keys(PATTERN_LINES) as (keyof typeof PATTERN_LINES)[]) {
      const rule = rules.find((one) => new RegExp(`\\.fill--${fill}[,\\s{]`).test(one));
      expect(rule, fill).toContain(`color: var(--${COLOUR_OF[fill]});`);
    }
  });
  it('breaks text between words only', () => {
    expect(wrap('one two three', 60, 10)).toEqual(['one two', 'three']);
    expect(wrap('one two three four five six', 60, 10, 2)).toEqual(['one two', 'three four …']);
  });
});

describe('where the time goes', () => {
  const share = (id: string, mean: number, variance: number, day: number) => ({
    ...stage(id, 'court', 10),
    shareOfMean: mean,
    shareOfVariance: variance,
    firstEnteredDay: day,
  });
  const rows = timeRows(
    answeredResult('x', {
      stages: [
        share('late', 0.3, 0.9, 40),
        share('early', 0.7, -0.2, 2),
        share('beside', 0, 0, 1),
        share('odd', 0.001, Number.NaN, 3),
      ],
    }),
  );
  it('follows the way and leaves out what has no share', () => {
    expect(rows.map((row) => row.stage.stage)).toEqual(['early', 'late']);
  });
  it('names the largest of each, and keeps a negative share on its axis', () => {
    expect([largest(rows, 'mean')?.stage.stage, largest(rows, 'variance')?.stage.stage]).toEqual(['early', 'late']);
    expect(shareSpan(rows)).toEqual({ low: -0.2, high: 0.9 });
    expect(largest([], 'mean')).toBeNull();
    expect(shareSpan([])).toEqual({ low: 0, high: 0.1 });
  });
});

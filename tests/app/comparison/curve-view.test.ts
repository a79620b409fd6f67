import { describe, expect, it } from 'vitest';
import { bandsOf, dayBelow, lastChange, pointsOf, sharesByDay, tableDays } from '#app/comparison/curve-view.ts';
import { answeredResult, point } from './results.ts';

const result = answeredResult('x');

describe('shares by a day', () => {
  it('are those of the last point that has passed', () => {
    expect(sharesByDay(result, 199)).toMatchObject({ obtained: 0.1, refused: 0.1, allAlive: 0.4 });
    expect(sharesByDay(result, 200)).toMatchObject({ obtained: 0.3, partial: 0.05 });
  });
  it('leave the rest open, and never less than nothing', () => {
    expect(sharesByDay(result, 200).open).toBeCloseTo(0.45);
    const rounded = answeredResult('x', { curve: [point(5, { obtained: 0.7, lost: 0.3000001 })] });
    expect(sharesByDay(rounded, 5).open).toBe(0);
  });
  it('are nothing, with all data there, before the first point', () => {
    const late = answeredResult('x', { curve: [point(5, { obtained: 1, allAlive: 0 })] });
    expect(sharesByDay(late, 4)).toMatchObject({ obtained: 0, open: 1, allAlive: 1 });
    expect(pointsOf(late).map(({ day }) => day)).toEqual([0, 5]);
  });
});

it('bands lie on one another without gap: evidence from below, other ends from above', () => {
  const at = 4;
  const bands = Object.fromEntries(bandsOf(result).map(({ end, steps }) => [end, steps[at]]));
  expect(bands).toMatchObject({
    obtained: { day: 400, from: 0, to: 0.5 },
    partial: { from: 0.5, to: 0.6 },
    refused: { from: 0.8, to: 1 },
    lost: { to: 0.8 },
    silent: { from: 0.7, to: 0.7 },
  });
  expect(bands.lost?.from).toBeCloseTo(0.7);
});

it('finds the day from which the data are rather gone than there', () => {
  expect(dayBelow(result, 0.5)).toBe(21);
  expect(dayBelow(result, 0.1)).toBeNull();
});

it('lets the axis end where the curve rests', () => {
  expect(lastChange(result)).toBe(1200);
  expect(lastChange(answeredResult('x', { curve: [point(0), point(9, { lost: 1 }), point(1825, { lost: 1 })] }))).toBe(
    9,
  );
  expect(lastChange(answeredResult('x', { curve: [] }))).toBe(0);
});

it('reads a table on round days up to the end of the axis', () => {
  expect(tableDays(90)).toEqual([1, 7, 14, 21, 30, 60, 90]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundLastDay, type TimeScaleOptions, timeScale } from '#app/comparison/time-scale.ts';

const options: TimeScaleOptions = {
  kind: 'log',
  lastDay: 1095,
  width: 800,
  marginStart: 30,
  marginEnd: 30,
  reversed: false,
  tickGap: 60,
};
const labels = (more: Partial<TimeScaleOptions>) =>
  timeScale({ ...options, ...more }).ticks.map(({ count, unit }) => `${count} ${unit}`);

describe('ticks', () => {
  it('run from a day to years on a logarithmic axis', () => {
    expect(labels({})).toEqual([
      '1 day',
      '3 day',
      '1 week',
      '2 week',
      '1 month',
      '3 month',
      '6 month',
      '1 year',
      '3 year',
    ]);
  });
  it('keep the most telling labels where room is short', () => {
    expect(labels({ width: 300 })).toEqual(['1 day', '1 month', '1 year']);
  });
  it('are equal steps from day 0 on a linear axis', () => {
    expect(labels({ kind: 'linear' })).toEqual([
      ...['0 day', '6 month', '12 month', '18 month', '24 month', '30 month', '36 month'],
    ]);
    expect(labels({ kind: 'linear', width: 340 })).toEqual(['0 day', '1 year', '2 year', '3 year']);
  });
  it('never stand closer than they need', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('log' as const, 'linear' as const),
        fc.integer({ min: 120, max: 1600 }),
        fc.integer({ min: 2, max: 8000 }),
        fc.boolean(),
        (kind, width, lastDay, reversed) => {
          const scale = timeScale({ ...options, kind, width, lastDay, reversed });
          const at = scale.ticks.map((tick) => scale.x(tick.day));
          const gaps = at.slice(1).map((x, index) => (x - (at[index] ?? 0)) * (reversed ? -1 : 1));
          expect(gaps.every((gap) => gap >= options.tickGap - 1e-6 || kind === 'linear')).toBe(true);
          expect(scale.ticks.every((tick) => tick.day <= lastDay)).toBe(true);
        },
      ),
    );
  });
});

describe('positions', () => {
  it('stay on the axis: day 0 has no place on a logarithmic one and is drawn at its start', () => {
    const scale = timeScale(options);
    expect([scale.x(0), scale.x(1), scale.x(9999)]).toEqual([30, 30, 770]);
    expect(timeScale({ ...options, kind: 'linear' }).x(0)).toBe(30);
  });
  it('run the other way in a language that reads the other way', () => {
    const scale = timeScale({ ...options, marginStart: 50, reversed: true });
    expect([scale.x(1), scale.x(1095)]).toEqual([750, 30]);
  });
  it('lead back to their day', () => {
    const scale = timeScale(options);
    for (const day of [1, 21, 60, 365, 1095]) expect(scale.dayAt(scale.x(day))).toBe(day);
    expect([scale.dayAt(-50), scale.dayAt(5000)]).toEqual([1, 1095]);
  });
});

it('an axis grows in round steps', () => {
  expect([3, 31, 366, 800, 9000].map(roundLastDay)).toEqual([30, 90, 730, 1095, 10950]);
});

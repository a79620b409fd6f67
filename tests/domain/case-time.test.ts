import { describe, expect, it } from 'vitest';
import { civilDate, dayAndTime, days, inDays, minuteOfDate, minutes, parseDuration } from '#domain/case-time.ts';

describe('durations in files', () => {
  it.each([
    ['P30D', 30 * 1440],
    ['PT8H', 480],
    ['P1DT30M', 1470],
    ['P2W', 14 * 1440],
    ['P1Y2M', 425 * 1440],
    ['PT0M', 0],
  ])('%s is %i minutes', (text, expected) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['', 'P', 'PT', '30 days', '-P3D', 'P-3D', 'P1.5D', 'P3DT', 'p3d'])(
    '%j is refused with an example of the right form',
    (text) => {
      const read = parseDuration(text);
      expect(read.ok).toBe(false);
      expect(!read.ok && read.problems).toContain('P30D');
    },
  );

  it('longer than a hundred years is refused', () => {
    expect(parseDuration('P101Y').ok).toBe(false);
  });
});

describe('case time', () => {
  it('counts whole minutes from the opening', () => {
    expect(dayAndTime(minutes(12 * 1440 + 464))).toEqual({ day: 12, time: '07:44' });
    expect(civilDate('2027-03-08T06:30Z', days(31))).toBe('2027-04-08T06:30');
    expect(inDays(days(2.5))).toBe(2.5);
  });

  it('knows at which minute it is a civil date, the inverse of what letters say', () => {
    for (const day of [0, 1, 21, 31, 366, 3000]) {
      const date = civilDate('2027-03-08T06:30Z', days(day)).slice(0, 10);
      expect(minuteOfDate('2027-03-08T06:30Z', date)).toBe(days(day));
    }
  });

  it.each(['', '29.3.2027', '2027-3-9', '2027-13-01', '2027-03-07', '1999-01-01'])(
    '%j is no day of the case',
    (date) => {
      expect(minuteOfDate('2027-03-08T06:30Z', date)).toBeNull();
    },
  );

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%f is no minute', (value) => {
    expect(() => minutes(value)).toThrow('whole, non-negative');
  });
});

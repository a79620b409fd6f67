/** Which unit says a duration best. Pure, so that the same words appear on screen, in print and in tests. */
export interface DurationPart {
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
  /** In that unit; whole, except years, which have at most one decimal. */
  readonly count: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/**
 * The largest unit that still has at least three of itself below it, so nothing is rounded by more than about a sixth:
 * hours up to two days, days up to three weeks, weeks up to three months, months up to two years.
 */
export function durationPart(minutes: number): DurationPart {
  const whole = (unit: DurationPart['unit'], size: number): DurationPart => ({
    unit,
    count: Math.round(minutes / size),
  });
  if (minutes < 2 * HOUR) return whole('minutes', 1);
  if (minutes < 2 * DAY) return whole('hours', HOUR);
  if (minutes < 21 * DAY) return whole('days', DAY);
  if (minutes < 3 * MONTH) return whole('weeks', 7 * DAY);
  if (minutes < 2 * YEAR) return whole('months', MONTH);
  return { unit: 'years', count: Math.round((minutes / YEAR) * 10) / 10 };
}

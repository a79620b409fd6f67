/** Office hours, weekend, holidays and recess of an invented State's authorities. */
import type { OfficeCalendar } from '#domain/calendar.ts';
import { isDate } from '../moments.ts';
import { faulty, group, list, whole, z } from './zod.ts';

const clockTime = z
  .string()
  .max(5)
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, faulty('clock-time'));
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDayOfYear = (text: string): boolean =>
  /^\d{2}-\d{2}$/.test(text) &&
  Number(text.slice(3)) >= 1 &&
  Number(text.slice(3)) <= (DAYS_IN_MONTH[Number(text.slice(0, 2)) - 1] ?? 0);
const dayOfYear = z.string().max(5).refine(isDayOfYear, faulty('day-of-year')).meta({ pattern: '^\\d{2}-\\d{2}$' });
const holiday = z
  .string()
  .max(10)
  .refine((text) => isDayOfYear(text) || isDate(text), faulty('day-of-year'))
  .meta({ pattern: '^(\\d{4}-)?\\d{2}-\\d{2}$' });

const LONGEST_RECESS = 120;
const dayNumber = (day: string): number =>
  DAYS_IN_MONTH.slice(0, Number(day.slice(0, 2)) - 1).reduce((sum, days) => sum + days, 0) + Number(day.slice(3));
const lengthOf = ({ from, to }: { readonly from: string; readonly to: string }): number =>
  ((dayNumber(to) - dayNumber(from) + 366) % 366) + 1;

export const calendar = group({
  opens: clockTime,
  closes: clockTime,
  /** 1 is Monday, 7 is Sunday. */
  weekend: list(whole(1, 7), 3),
  holidays: list(holiday, 40),
  recess: list(group({ from: dayOfYear, to: dayOfYear }), 6),
})
  .refine(({ opens, closes }) => opens < closes, { ...faulty('opening-hours'), path: ['closes'] })
  .refine(({ recess }) => recess.reduce((sum, one) => sum + lengthOf(one), 0) <= LONGEST_RECESS, {
    ...faulty('long-recess'),
    path: ['recess', 0, 'to'],
  }) satisfies z.ZodType<OfficeCalendar>;

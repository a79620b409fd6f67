/**
 * Case time: whole minutes since the case opened, branded so that no other number passes for one.
 * All days are calendar days of 1,440 minutes; a month is 30 days and a year 365 where ISO 8601 gives one,
 * because a simulation has no civil calendar to add them in (docs/model.md, "Time").
 */
import { fail, ok, type Result } from './result.ts';

declare const minutesBrand: unique symbol;
export type Minutes = number & { readonly [minutesBrand]: true };

export const MINUTES_PER_DAY = 1440;

/** Takes a whole, non-negative number of minutes; anything else is a programming error and throws. */
export function minutes(value: number): Minutes {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`not a whole, non-negative number of minutes: ${value}`);
  return value as Minutes;
}

/** Days (may be a fraction) to whole minutes, rounded once. */
export const days = (value: number): Minutes => minutes(Math.round(value * MINUTES_PER_DAY));
export const inDays = (value: Minutes): number => value / MINUTES_PER_DAY;

const ISO_DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** `P30D`, `PT8H`, `P1Y2M`: an ISO 8601 duration of whole units to minutes. The failure is a plain sentence. */
export function parseDuration(text: string): Result<Minutes, string> {
  const match = ISO_DURATION.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) {
    return fail(`"${text}" is not an ISO 8601 duration; write P30D for thirty days or PT8H for eight hours`);
  }
  const [years, months, weeks, dayCount, hours, mins] = match.slice(1).map((part) => Number(part ?? 0));
  const total =
    ((years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (dayCount ?? 0)) * MINUTES_PER_DAY +
    (hours ?? 0) * 60 +
    (mins ?? 0);
  if (total > 100 * 365 * MINUTES_PER_DAY) return fail(`"${text}" is longer than a hundred years`);
  return ok(minutes(total));
}

/** Day count and clock time since opening, for transcripts: `day  12  07:44`. Day 0 is the day the case opened. */
export function dayAndTime(at: Minutes): { readonly day: number; readonly time: string } {
  const day = Math.floor(at / MINUTES_PER_DAY);
  const rest = at - day * MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return { day, time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}

/** Civil date (UTC) of a minute, given the ISO date-time at which the case opened: for letters. No wall clock is read. */
export function civilDate(opensAt: string, at: Minutes): string {
  return new Date(Date.parse(opensAt) + at * 60_000).toISOString().slice(0, 16);
}

const CIVIL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The minute at which a case is as many days old as the civil date is after the day it opened; null for what is no date, or
 * one before the opening. @param date ISO, such as `2027-03-29`
 */
export function minuteOfDate(opensAt: string, date: string): Minutes | null {
  if (!CIVIL_DAY.test(date)) return null;
  const passed = (Date.parse(`${date}T00:00Z`) - Date.parse(`${opensAt.slice(0, 10)}T00:00Z`)) / 60_000;
  return passed >= 0 ? minutes(passed) : null;
}

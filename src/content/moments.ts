/** Dates and times as authors write them. No clock is read: every date is one that stands in a file. */
import { type Minutes, minutes, parseDuration } from '#domain/case-time.ts';
import { fail, must, ok, type Result } from '#domain/result.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::00)?Z$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Later days would have years of five digits once a case is closed. */
const LAST_YEAR = 2999;

/** `2027-03-01`, and a day that the calendar has, from 1800 to 2999. */
export function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (DATE.exec(text) ?? []).slice(1).map(Number);
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return year >= 1800 && year <= LAST_YEAR && day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** `2027-03-08T07:00Z`: UTC, whole minutes. */
export function isDateTime(text: string): boolean {
  const date = DATE_TIME.exec(text)?.[1];
  return date !== undefined && isDate(date);
}

/** Whole minutes from one date-time to another; negative where the second is earlier. Both must pass `isDateTime`. */
export const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** True where a text can be a moment: a duration after opening (`P3D`) or a date-time. */
export const isMoment = (text: string): boolean => parseDuration(text).ok || isDateTime(text);

/** A moment as minutes after opening; the failure is a plain sentence. */
export function momentToMinutes(text: string, opensAt: string): Result<Minutes, string> {
  if (!isDateTime(text)) return parseDuration(text);
  const after = minutesBetween(opensAt, text);
  if (after < 0) return fail(`${text} is before the case opens (${opensAt}).`);
  return ok(minutes(after));
}

/** Why a text is no duration, in one sentence. */
export function durationFault(text: string): string {
  if (/^[-−]P|^P.*[-−]\d/.test(text)) return 'A duration cannot be negative.';
  const parsed = parseDuration(text);
  if (parsed.ok) return 'This is no duration.';
  // What to write instead is said after it, for every fault of a duration.
  const [fault = ''] = parsed.problems.split('; write ');
  return `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`;
}

/** Throws for a text that the lint would not have let through. */
export function momentOf(text: string, opensAt: string): Minutes {
  const parsed = momentToMinutes(text, opensAt);
  return must(parsed.ok ? parsed.value : null, `not a moment of the case: ${text}`);
}

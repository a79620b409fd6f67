/** Zod as this project uses it, and the pieces all schemas share. Zod's own words never reach a person: see `form-problems.ts`. */

import { z } from 'zod';
import { parseDuration } from '#domain/case-time.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { CHECKED, INSTRUMENT_IDS, PROCEDURE_KINDS } from '#domain/ids.ts';
import { isDate, isDateTime, isMoment } from '../moments.ts';
import { TEXT } from '../texts.ts';

// Zod would otherwise try whether it may generate code, which the content security policy answers with an error.
z.config({ jitless: true });

export { z };

/** What a check says instead of a sentence: `form-problems.ts` turns it into one. */
export type Fault =
  | 'slug'
  | 'reference'
  | 'language'
  | 'date'
  | 'date-time'
  | 'moment'
  | 'duration'
  | 'clock-time'
  | 'day-of-year'
  | 'opening-hours'
  | 'long-recess'
  | 'known'
  | 'text'
  | 'line'
  | 'plan-hash'
  | 'weight'
  | 'effect'
  | 'offence';

export const faulty = (fault: Fault) => ({ error: () => fault satisfies string });

/** A group of exactly these keys. Keys that begin with `x-` never reach a schema: they are the author's own. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

export const list = <Entry extends z.ZodType>(entry: Entry, most: number, least = 0) =>
  z.array(entry).min(least).max(most);

/** Lower-case words with hyphens: stable ids that recipes and links hold. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, faulty('slug'));

/** Any id of ours as a recipe may hold it: a slug, or slugs joined by dots, pluses or colons. */
export const reference = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9]+(?:[-.+:_>][A-Za-z0-9]+)*$/, faulty('reference'));

/** BCP 47, private-use tags such as `x-kestrel` included. */
export const language = z
  .string()
  .max(35)
  .regex(/^(?:x(?:-[a-z0-9]{1,8})+|[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)$/, faulty('language'));

const checked = (valid: (text: string) => boolean, fault: Fault, pattern: string, most = 40) =>
  z.string().max(most).refine(valid, faulty(fault)).meta({ pattern });

const DURATION = 'P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?)?';
const DATE = '\\d{4}-\\d{2}-\\d{2}';
const DATE_TIME = `${DATE}T\\d{2}:\\d{2}(:00)?Z`;

/** ISO 8601 in whole units: `P30D`, `PT8H`. */
export const duration = checked((text) => parseDuration(text).ok, 'duration', `^${DURATION}$`);
export const date = checked(isDate, 'date', `^${DATE}$`);
/** UTC, whole minutes: `2027-03-08T07:00Z`. */
export const dateTime = checked(isDateTime, 'date-time', `^${DATE_TIME}$`);
/** A duration after opening, or a date-time. */
export const moment = checked(isMoment, 'moment', `^(${DURATION}|${DATE_TIME})$`);
/** When the prosecutor learns something: from the start, with the police answer, or at a moment. */
export const known = checked(
  (text) => text === 'start' || text === 'police' || isMoment(text),
  'known',
  `^(start|police|${DURATION}|${DATE_TIME})$`,
);

/** Markdown without HTML. */
export const text = (most: number) => z.string().max(most).regex(TEXT, faulty('text'));
/** A name or a heading: a short text on one line. */
export const line = (most: number) => text(most).regex(/^[^\n]*$/, faulty('line'));

export const whole = (least: number, most: number) => z.int().min(least).max(most);
export const share = z.number().min(0).max(1);
export const uint32 = whole(0, 4_294_967_295);

export const checkedMark = z.enum(CHECKED);
export const instrumentId = z.enum(INSTRUMENT_IDS);
/** Refusal grounds of the register: R01 to R22. */
export const groundCode = z.enum(Object.keys(GROUNDS) as [GroundId, ...GroundId[]]);
export const procedureKind = z.enum(PROCEDURE_KINDS);
/** Article and paragraph as printed: `42(8)`. */
export const article = line(60);

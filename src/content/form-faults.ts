/** What the checks of the schemas say (`schemas/zod.ts`), as sentences: rule, what is wrong, what to do. */
import { durationFault } from './moments.ts';
import { quote } from './quote.ts';
import type { Fault } from './schemas/zod.ts';
import { textFault } from './texts.ts';

export interface Sentence {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

const WRITE_DURATION = 'Write P30D for thirty days or PT8H for eight hours.';
const WRITE_DATE_TIME = 'Write 2027-03-08T07:00Z: UTC, whole minutes, with the letter Z.';

type Explain = (value: string) => Sentence;

const EXPLAIN: Readonly<Record<Fault, Explain>> = {
  slug: (value) => ({
    rule: 'F010',
    message: `${quote(value)} is not an id.`,
    fix: 'Write lower-case letters and digits, with single hyphens between them.',
  }),
  reference: (value) => ({
    rule: 'F010',
    message: `${quote(value)} cannot be the id of anything.`,
    fix: 'Write letters and digits, with single hyphens or dots between them.',
  }),
  language: (value) => ({
    rule: 'F010',
    message: `${quote(value)} is not a language tag.`,
    fix: 'Write a tag such as en or fr, or x- and at most eight letters for an invented language.',
  }),
  date: (value) => ({
    rule: 'F009',
    message: `${quote(value)} is not a date.`,
    fix: 'Write 2027-03-01: year, month, day.',
  }),
  'date-time': (value) => ({ rule: 'F009', message: `${quote(value)} is not a date and time.`, fix: WRITE_DATE_TIME }),
  duration: (value) => ({ rule: 'F008', message: durationFault(value), fix: WRITE_DURATION }),
  moment: (value) =>
    value.includes('T') && /^\d/.test(value)
      ? EXPLAIN['date-time'](value)
      : {
          ...EXPLAIN.duration(value),
          fix: `${WRITE_DURATION} A date and time such as 2027-03-08T07:00Z is possible too.`,
        },
  known: (value) =>
    /^[-−PT\d]/.test(value)
      ? EXPLAIN.moment(value)
      : {
          rule: 'F004',
          message: `${quote(value)} does not say when this becomes known.`,
          fix: 'Write start, police, a duration such as P3D, or a date and time.',
        },
  text: (value) =>
    textFault(value) ?? { rule: 'F012', message: 'The text is not allowed.', fix: 'Write it in plain words.' },
  line: () => ({ rule: 'F005', message: 'This text has more than one line.', fix: 'Write it on one line.' }),
  'clock-time': (value) => ({
    rule: 'F009',
    message: `${quote(value)} is not a time of day.`,
    fix: 'Write "08:30": hours and minutes, in quotation marks.',
  }),
  'day-of-year': (value) => ({
    rule: 'F009',
    message: `${quote(value)} is not a day of the year.`,
    fix: 'Write "12-25" for every 25 December, in quotation marks; a holiday of one year is written "2027-03-26".',
  }),
  'opening-hours': (value) => ({
    rule: 'F006',
    message: `The offices close at ${quote(value)}, which is not after they open.`,
    fix: 'Write the opening time first, then the closing time; both are of the same day.',
  }),
  'long-recess': () => ({
    rule: 'F006',
    message: 'The periods of recess are longer than 120 days of a year together.',
    fix: 'Shorten them: an authority that is closed for longer is silence, not a calendar.',
  }),
  'plan-hash': (value) => ({
    rule: 'F010',
    message: `${quote(value)} is not the mark of a version.`,
    fix: 'Export the run again from Comity; the mark has 64 hexadecimal digits.',
  }),
  weight: (value) => ({
    rule: 'F004',
    message: `${quote(value)} is not something a fact can carry.`,
    fix: 'Write conduct, sourced, urgency, custodian, or link: and the id of an item.',
  }),
  effect: (value) => ({
    rule: 'F004',
    message: `${quote(value)} is not something that an inject can do.`,
    fix: 'Write slower, tier, user-alerted or detention.',
  }),
  offence: (value) => ({
    rule: 'F010',
    message: `${quote(value)} does not name an offence of a convention.`,
    fix: 'Write the instrument and the article, such as budapest 5.',
  }),
};

/** The sentence for a check that failed on this value, or null where the check is none of ours. */
export const explainFault = (fault: string, value: unknown): Sentence | null =>
  Object.hasOwn(EXPLAIN, fault) && typeof value === 'string' ? EXPLAIN[fault as Fault](value) : null;

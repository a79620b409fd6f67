/**
 * Being a signatory, being a party, being in force and being in force between two States on a date are four facts.
 * All dates are ISO days (`2027-03-01`); they compare as text.
 */
import type { Checked, InstrumentId } from './ids.ts';
import type { Instrument } from './instrument.ts';

export interface InstrumentStatus {
  /**
   * `treaty`: binds its parties; `per-pair`: binds the two States that concluded one; `practice`: open to all, binds nobody;
   * `draft`: never adopted.
   */
  readonly form: 'treaty' | 'per-pair' | 'practice' | 'draft';
  /** Date of entry into force; null: not in force. */
  readonly since: string | null;
  readonly note: string;
  readonly checked: Checked;
}

/** When the instrument enters into force for a State, counted from the deposit of its instrument of consent. */
export interface Joining {
  readonly article: string;
  /** `days` after the deposit, or the first day of the month after `months` have passed. */
  readonly after: { readonly days: number } | { readonly months: number };
  readonly checked: Checked;
}

/** What one State has done about one instrument. */
export interface Membership {
  readonly instrument: InstrumentId;
  readonly signed: string | null;
  /** Deposit of ratification, acceptance, approval or accession; null: a signatory at most. */
  readonly deposited: string | null;
}

/** ISO day plus whole days; proleptic Gregorian, no time zone. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fromDayNumber(dayNumber(year, month, day) + days);
}

/** Whole days from one ISO day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const count = (date: string): number => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return dayNumber(year, month, day);
  };
  return count(to) - count(from);
}

/** First day of the month that follows when `months` whole months have passed since the date. */
export function firstOfMonthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months + 1;
  return iso(Math.floor(count / 12), (count % 12) + 1, 1);
}

/** The day on which the instrument, in force or supposed since `since`, binds a State that deposited on `deposited`. */
export function bindsFrom(joining: Joining | null, since: string, deposited: string): string {
  if (joining === null) return deposited > since ? deposited : since;
  const { after } = joining;
  const own = 'days' in after ? addDays(deposited, after.days) : firstOfMonthAfter(deposited, after.months);
  return own > since ? own : since;
}

export interface State {
  readonly memberships: readonly Membership[];
}

export const membershipOf = (state: State, id: InstrumentId): Membership | undefined =>
  state.memberships.find(({ instrument }) => instrument === id);

/** Consent to be bound deposited by that date, whether or not the instrument is in force yet. */
export const isParty = (state: State, id: InstrumentId, asAt: string): boolean => {
  const deposited = membershipOf(state, id)?.deposited ?? null;
  return deposited !== null && deposited <= asAt;
};

/** Signed, and not (yet) a party. */
export const isSignatoryOnly = (state: State, id: InstrumentId, asAt: string): boolean => {
  const signed = membershipOf(state, id)?.signed ?? null;
  return signed !== null && signed <= asAt && !isParty(state, id, asAt);
};

/**
 * The day since which a treaty binds the State; null: it never will as things stand. `supposedSince`: a scenario supposes
 * that the instrument is in force since that day.
 */
export function bindsSince(
  state: State,
  instrument: Pick<Instrument, 'id' | 'status' | 'joining'>,
  supposedSince: string | null = null,
): string | null {
  const deposited = membershipOf(state, instrument.id)?.deposited ?? null;
  const since = instrument.status.since ?? supposedSince;
  return deposited === null || since === null ? null : bindsFrom(instrument.joining, since, deposited);
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const iso = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days since 1 March of year 0: the year begins in March so that the leap day is its last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

function fromDayNumber(count: number): string {
  let year = Math.floor(count / 365.2425) + 1;
  while (dayNumber(year, 3, 1) > count) year -= 1;
  const rest = count - dayNumber(year, 3, 1);
  const m = Math.floor((5 * rest + 2) / 153);
  const day = rest - Math.floor((153 * m + 2) / 5) + 1;
  return iso(m >= 10 ? year + 1 : year, m >= 10 ? m - 9 : m + 3, day);
}

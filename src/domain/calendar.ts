/**
 * When authorities work. Durations are calendar time, as they were fitted; what a requested authority finishes out of office
 * hours waits for its next opening, and in a slow season its work goes on at a share of the pace. Whole minutes, no daylight
 * saving, no clock of this machine (docs/model.md, "Calendar and season").
 */
import { MINUTES_PER_DAY } from './case-time.ts';

/** `HH:MM`, local; `MM-DD` is every year, `YYYY-MM-DD` once. */
export interface OfficeCalendar {
  readonly opens: string;
  readonly closes: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
  /** Every year, both days included; `from` may be later in the year than `to`. */
  readonly recess: readonly { readonly from: string; readonly to: string }[];
}

export interface CalendarSource {
  /** ISO date-time (UTC) of minute 0. */
  readonly opensAt: string;
  readonly horizon: number;
  /** Minutes ahead of UTC. */
  readonly utcOffset: number;
  /** Null: always open. */
  readonly calendar: OfficeCalendar | null;
  /** Months (1 to 12), holidays besides, and the share of a day's work done in a day of them; null: no slow season. */
  readonly season: {
    readonly months: readonly number[];
    readonly holidays: OfficeCalendar['holidays'];
    readonly progress: number;
  } | null;
}

export interface CalendarTable {
  /**
   * Minute at which `minutes` of work begun at minute `start` are finished and handed on: whole minutes since the opening of
   * the case, never before `start + minutes`; beyond the horizon nothing opens or slows any more.
   */
  finish(start: number, minutes: number): number;
}

/** Longest stretch without an opening that is looked for; the schema allows no calendar that is closed for so long. */
const BEYOND = 400;
/** Work is counted in hundredths of a minute, so that a share of a pace stays a whole number. */
const UNITS = 100;

const clockMinutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** Local civil date of each day of the table: ISO, from the day in which minute 0 falls. */
function civilDays(source: CalendarSource): { readonly iso: readonly string[]; readonly shift: number } {
  const opened = Math.floor(Date.parse(source.opensAt) / 60_000) + source.utcOffset;
  const firstDay = Math.floor(opened / MINUTES_PER_DAY);
  const count = Math.ceil(source.horizon / MINUTES_PER_DAY) + BEYOND;
  const iso = Array.from({ length: count }, (_, day) =>
    new Date((firstDay + day) * MINUTES_PER_DAY * 60_000).toISOString().slice(0, 10),
  );
  return { iso, shift: opened - firstDay * MINUTES_PER_DAY };
}

/** Once or every year. */
const isHoliday = (holidays: OfficeCalendar['holidays'], iso: string): boolean =>
  holidays.includes(iso) || holidays.includes(iso.slice(5));

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (iso: string): number => ((Math.floor(Date.parse(iso) / 86_400_000) + 3) % 7) + 1;

function isOpen({ weekend, holidays, recess }: OfficeCalendar, iso: string): boolean {
  const inYear = iso.slice(5);
  const between = ({ from, to }: OfficeCalendar['recess'][number]) =>
    from <= to ? from <= inYear && inYear <= to : from <= inYear || inYear <= to;
  return !weekend.includes(weekdayOf(iso)) && !isHoliday(holidays, iso) && !recess.some(between);
}

/** Next opening: by local day, the minute (since local midnight of the first day) of the first opening on or after that day. */
function openingsOf(calendar: OfficeCalendar, iso: readonly string[]): Int32Array {
  const opens = clockMinutes(calendar.opens);
  const openings = new Int32Array(iso.length + 1);
  openings[iso.length] = iso.length * MINUTES_PER_DAY;
  for (let day = iso.length - 1; day >= 0; day -= 1) {
    openings[day] = isOpen(calendar, iso[day] ?? '') ? day * MINUTES_PER_DAY + opens : (openings[day + 1] ?? 0);
  }
  return openings;
}

/** Local minutes at which the pace changes, first at 0, and the pace from there on, in units a minute. */
function pacesOf({ months, holidays, progress }: NonNullable<CalendarSource['season']>, iso: readonly string[]) {
  const slow = Math.max(1, Math.round(progress * UNITS));
  const paces = iso.map((day) => (months.includes(Number(day.slice(5, 7))) || isHoliday(holidays, day) ? slow : UNITS));
  const changes = paces.flatMap((pace, day) => (day === 0 || paces[day - 1] !== pace ? [day] : []));
  return {
    from: Int32Array.from(changes, (day) => day * MINUTES_PER_DAY),
    pace: Int32Array.from(changes, (day) => paces[day] ?? UNITS),
  };
}

/** Built once a plan; `finish` allocates nothing. */
export function createCalendarTable(source: CalendarSource): CalendarTable {
  const { iso, shift } = civilDays(source);
  const { calendar, season } = source;
  const openings = calendar && openingsOf(calendar, iso);
  const paces = season && pacesOf(season, iso);
  const opens = calendar ? clockMinutes(calendar.opens) : 0;
  const closes = calendar ? clockMinutes(calendar.closes) : 0;
  const last = source.horizon;

  const worked = (start: number, minutes: number): number => {
    if (!paces) return start + minutes;
    let left = minutes * UNITS;
    let at = start + shift;
    for (let i = 0; i < paces.from.length; i += 1) {
      const ends = paces.from[i + 1] ?? Number.POSITIVE_INFINITY;
      if (at >= ends) continue;
      const pace = paces.pace[i] ?? UNITS;
      const done = (ends - at) * pace;
      if (left <= done) return at + Math.ceil(left / pace) - shift;
      left -= done;
      at = ends;
    }
    return at + Math.ceil(left / UNITS) - shift;
  };

  const opening = (raw: number): number => {
    if (!openings) return raw;
    const local = raw + shift;
    const day = Math.floor(local / MINUTES_PER_DAY);
    const today = openings[day] ?? local;
    const time = local - day * MINUTES_PER_DAY;
    // Closed today: the table holds a later day. Open: before the hour, within it, or after it.
    if (today !== day * MINUTES_PER_DAY + opens || time <= opens) return today - shift;
    return time <= closes ? raw : (openings[day + 1] ?? local) - shift;
  };

  return {
    finish(start, minutes) {
      const raw = worked(start, minutes);
      return raw > last ? Math.max(raw, opening(last)) : opening(raw);
    },
  };
}

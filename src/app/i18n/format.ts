/** Dates, day counts, durations and shares as words. All dates are UTC: letters from two States need one clock. */
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { durationPart } from './duration-parts.ts';

export interface Format {
  /** ISO date or date-time → `12 March 2027`. */
  date(iso: string): string;
  /** ISO date-time → `12 March 2027, 07:44 UTC`. */
  dateTime(iso: string): string;
  /** Minutes since opening → `day 12`. Day 0 is the day the case opened. */
  day(minutes: number): string;
  /** Minutes → `3 weeks`, `14 months`. */
  duration(minutes: number): string;
  /** Share in [0,1] → `37%`; under one half per cent but not nothing → `less than 1%`. */
  percent(share: number): string;
  number(value: number, fractionDigits?: number): string;
  /** ISO date-time of the wall clock → `12 March 2027, 10:15` where the reader is: only for when something was saved. */
  wallClock(iso: string): string;
}

const MINUTES_PER_DAY = 1440;
/** A date-time without an offset is UTC by our rule, not local time. */
const asUtc = (iso: string): Date =>
  new Date(/T.*(Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);

export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(() => {
    const say = (id: string, values: Record<string, string | number>) => String(intl.formatMessage({ id }, values));
    const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    const date = (iso: string) => intl.formatDate(asUtc(iso), long);
    const number = (value: number, fractionDigits = 0) =>
      intl.formatNumber(value, { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits });
    return {
      date,
      dateTime: (iso) => {
        const time = intl.formatTime(asUtc(iso), {
          hour: '2-digit',
          minute: '2-digit',
          hour12: false,
          timeZone: 'UTC',
        });
        return say('format.date-time', { date: date(iso), time });
      },
      day: (minutes) => say('format.day', { day: Math.floor(minutes / MINUTES_PER_DAY) }),
      duration: (minutes) => {
        const { unit, count } = durationPart(minutes);
        return say(`format.${unit}`, { count });
      },
      percent: (share) => {
        if (share > 0 && share < 0.005) return say('format.less-than-percent', { percent: percentOf(0.01) });
        if (share < 1 && share >= 0.995) return say('format.more-than-percent', { percent: percentOf(0.99) });
        return percentOf(share);
      },
      number,
      wallClock: (iso) => intl.formatDate(new Date(iso), { dateStyle: 'long', timeStyle: 'short' }),
    };
    function percentOf(share: number): string {
      return intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
    }
  }, [intl]);
}

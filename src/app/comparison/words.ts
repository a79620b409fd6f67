/** How the room says numbers. One place, so that a chart, its sentence and its table say the same. */
import { useMemo } from 'react';
import { type Format, useFormat } from '#app/i18n/format.ts';
import { type Translate, useMessage } from '#app/i18n/message.tsx';
import { days as toMinutes } from '#domain/case-time.ts';

export interface Words {
  readonly t: Translate;
  readonly format: Format;
  /** `214 days (7 months)`; short spells without the second unit. */
  days(days: number): string;
  /** `7 months`: for a label in a drawing. */
  about(days: number): string;
  /** `day 214`. */
  day(day: number): string;
  /** `day 214 (7 months)`. */
  dayAbout(day: number): string;
}

/** From this many days on, a reader wants weeks, months or years beside them. */
const LONG = 21;

export function useWords(): Words {
  const t = useMessage();
  const format = useFormat();
  return useMemo(() => {
    const about = (days: number) =>
      days < 1 ? t('comparison.words.under-a-day') : format.duration(toMinutes(Math.max(0, days)));
    const day = (at: number) => t('comparison.words.day', { day: Math.round(at) });
    return {
      t,
      format,
      about,
      days: (days) => {
        const count = Math.round(days);
        if (days < 1) return about(days);
        return count < LONG
          ? t('format.days', { count })
          : t('comparison.words.days', { days: count, about: about(days) });
      },
      day,
      dayAbout: (at) => (at < LONG ? day(at) : t('comparison.words.day-about', { day: at, about: about(at) })),
    };
  }, [t, format]);
}

/** A length that a text sets, in the unit the text uses: never rounded as an observed duration is. */
import { useCallback } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';

const HOUR = 60;
const DAY = 1440;

/** Minutes → `60 days`, `8 hours`; whole working days where the text counts them. */
export function useExactDuration(): (minutes: number, workingDays: boolean) => string {
  const t = useMessage();
  const format = useFormat();
  return useCallback(
    (minutes, workingDays) => {
      if (workingDays) return t('library.working-days', { count: minutes / DAY });
      // A text that says 24, 48 or 96 hours means hours; from five days on it counts days.
      if (minutes % HOUR === 0 && minutes <= 4 * DAY) return t('format.hours', { count: minutes / HOUR });
      return minutes % DAY === 0 ? t('format.days', { count: minutes / DAY }) : format.duration(minutes);
    },
    [t, format],
  );
}

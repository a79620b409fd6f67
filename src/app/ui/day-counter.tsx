/** The day of the case and its date, always on the screen of a room that plays. Day 0 is the day the case opened. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import './day-counter.css';

export interface DayCounterProps {
  /** Minutes since the case opened. */
  readonly now: number;
  /** ISO date-time (UTC) of that minute: `civilDate(plan.opensAt, now)`. */
  readonly date: string;
}

export function DayCounter({ now, date }: DayCounterProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  return (
    <p className="day-counter">
      <span className="day-counter__day">{t('kit.day.counter', { day: Math.floor(now / 1440) })}</span>
      <time className="day-counter__date" dateTime={`${date}Z`}>
        {format.dateTime(date)}
      </time>
    </p>
  );
}

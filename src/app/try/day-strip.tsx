/** A line of days: how long the records exist, and where today is. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import { dayOf, RECORDS } from './told.ts';

/** Day on which the company deletes the records by itself. */
export function deletionDay(plan: CasePlan): number {
  const item = plan.items.find(({ id }) => id === RECORDS);
  return item?.retention == null ? 0 : dayOf(minutes(item.retention - item.age));
}

const WIDTH = 320;
const LEFT = 8;

export function DayStrip({ plan, run }: { readonly plan: CasePlan; readonly run: CaseRun }): ReactNode {
  const t = useMessage();
  const day = dayOf(run.now);
  const deleted = deletionDay(plan);
  const kept = run.marks.some(({ type, visible }) => type === 'data-frozen' && visible);
  const last = Math.max(30, Math.ceil((day * 1.15) / 10) * 10);
  const x = (at: number) => LEFT + (at / last) * (WIDTH - 2 * LEFT);
  const state = kept ? 'kept' : day >= deleted ? 'gone' : 'until';
  const end = kept ? last : deleted;
  // The word beside "today" must not stand on it.
  const anchor = x(day) > WIDTH / 2 ? 'end' : 'start';
  // Where the deletion is near the beginning, its day is the one worth reading.
  const labels = [
    ...(kept || x(deleted) > WIDTH / 3 ? [{ at: 0, anchor: 'start' as const }] : []),
    ...(kept ? [] : [{ at: deleted, anchor: 'middle' as const }]),
    { at: last, anchor: 'end' as const },
  ];
  return (
    <svg
      aria-label={t(`try.strip.says.${state}`, { day, deleted })}
      className="try__picture try__strip"
      role="img"
      viewBox={`0 0 ${WIDTH} 84`}
    >
      <rect className={`try__bar try__bar--${state}`} height="14" rx="2" width={x(end) - x(0)} x={x(0)} y="36" />
      <path className="try__ground" d={`M${x(0)} 60H${x(last)}`} />
      {!kept && <path className="try__end" d={`M${x(deleted)} 30v36`} />}
      {labels.map(({ at, anchor }) => (
        <text className="try__label try__label--soft" key={at} textAnchor={anchor} x={x(at)} y="78">
          {t('try.end.day', { day: at })}
        </text>
      ))}
      {kept ? (
        <text
          className="try__label"
          textAnchor={x(day) > WIDTH / 2 ? 'start' : 'end'}
          x={x(day) > WIDTH / 2 ? x(0) : x(last)}
          y="28"
        >
          {t('try.strip.kept')}
        </text>
      ) : (
        <text className="try__label" textAnchor={x(deleted) > WIDTH / 2 ? 'end' : 'start'} x={x(deleted)} y="28">
          {t('try.strip.gone')}
        </text>
      )}
      <path className="try__today" d={`M${x(day)} 20v46m-5-46h10l-5 7z`} />
      <text className="try__label try__label--today" textAnchor={anchor} x={x(day)} y="14">
        {t('try.strip.now')}
      </text>
    </svg>
  );
}

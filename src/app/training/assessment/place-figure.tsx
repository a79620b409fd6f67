/** Twenty dots, each a twentieth of the answered runs, and a line where this run was answered. */
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { Place } from '#simulation/assess/place.ts';

const WIDTH = 640;
const DOT = 8;
const GAP = 2;
const FLOOR = 132;
const INSET = 12;

/** The middle of each twentieth: percentiles 3, 8, … 98 (the list begins at the first). */
const MIDDLES = Array.from({ length: 20 }, (_, nth) => 5 * nth + 2);

/** Stacks dots that would touch. Exported for its test. */
export function stacked(days: readonly number[], x: (day: number) => number): readonly { x: number; level: number }[] {
  const columns = new Map<number, number>();
  return days.map((day) => {
    const column = Math.round(x(day) / (2 * DOT + GAP));
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return { x: column * (2 * DOT + GAP), level };
  });
}

export function PlaceFigure({ place }: { readonly place: Place }): ReactNode {
  const t = useMessage();
  const days = MIDDLES.map((at) => place.percentiles[at] ?? 0);
  const own = place.answeredAt === null ? null : place.answeredAt / MINUTES_PER_DAY;
  const most = Math.max(...days, own ?? 0);
  const x = scaleLinear([0, most], [INSET + DOT, WIDTH - 3 * INSET]).nice(5);
  const dots = stacked(days, x);
  const top = Math.min(FLOOR, ...dots.map(({ level }) => FLOOR - (2 * DOT + GAP) * (level + 1)));
  return (
    <figure className="place">
      <svg aria-hidden="true" className="place__figure" viewBox={`0 ${top - 28} ${WIDTH} ${FLOOR - top + 60}`}>
        {dots.map((dot) => (
          <circle
            className="place__dot"
            cx={dot.x}
            cy={FLOOR - DOT - (2 * DOT + GAP) * dot.level}
            key={`${dot.x}/${dot.level}`}
            r={DOT}
          />
        ))}
        <line className="place__axis" x1={0} x2={WIDTH} y1={FLOOR + 1} y2={FLOOR + 1} />
        {x.ticks(5).map((day) => (
          <text className="place__tick" key={day} x={x(day)} y={FLOOR + 28}>
            {day}
          </text>
        ))}
        {own !== null && <line className="place__own" x1={x(own)} x2={x(own)} y1={top - 12} y2={FLOOR} />}
        {own !== null && (
          <text
            className={`place__label${x(own) > WIDTH * 0.7 ? ' place__label--end' : ''}`}
            x={x(own) + (x(own) > WIDTH * 0.7 ? -8 : 8)}
            y={top - 3}
          >
            {t('training.place.yours')}
          </text>
        )}
      </svg>
      <figcaption className="small soft">{t('training.place.caption')}</figcaption>
    </figure>
  );
}

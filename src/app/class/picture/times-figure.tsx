/** The days to the final answer of all tables on one axis; those without an answer stand apart, as what they are. */
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { ClassTable } from './read-tables.ts';

const WIDTH = 760;
const ROW = 24;
const INSET = 40;

/** Lifts marks that would touch. */
export function lifted(days: readonly number[], x: (day: number) => number): readonly number[] {
  const ends: number[] = [];
  return days.map((day) => {
    const at = x(day);
    const level = ends.findIndex((end) => at - end >= ROW);
    const free = level < 0 ? ends.length : level;
    ends[free] = at;
    return free;
  });
}

export function TimesFigure({
  tables,
  nameOf,
}: {
  readonly tables: readonly ClassTable[];
  readonly nameOf: (table: ClassTable) => string;
}): ReactNode {
  const t = useMessage();
  const answered = tables
    .flatMap((table) => (table.answered === null ? [] : [{ table, day: table.answered }]))
    .sort((a, b) => a.day - b.day);
  const rest = tables.filter(({ answered: day }) => day === null);
  const x = scaleLinear([0, Math.max(1, ...answered.map(({ day }) => day))], [INSET, WIDTH - INSET]).nice(6);
  const levels = lifted(
    answered.map(({ day }) => day),
    x,
  );
  const floor = ROW * (Math.max(0, ...levels) + 1) + 8;
  return (
    <figure className="stack">
      {answered.length > 0 && (
        <div className="class-flow">
          <svg aria-hidden="true" className="class-times" viewBox={`0 0 ${WIDTH} ${floor + 32}`}>
            <line className="class-times__axis" x1={0} x2={WIDTH} y1={floor} y2={floor} />
            {x.ticks(6).map((day) => (
              <text className="class-times__tick" key={day} x={x(day)} y={floor + 20}>
                {day}
              </text>
            ))}
            {answered.map(({ table, day }, index) => (
              <g key={table.number}>
                <circle className="class-times__dot" cx={x(day)} cy={floor - 14 - ROW * (levels[index] ?? 0)} r={11} />
                <text className="class-times__number" x={x(day)} y={floor - 9 - ROW * (levels[index] ?? 0)}>
                  {table.number}
                </text>
              </g>
            ))}
          </svg>
        </div>
      )}
      <figcaption>
        {answered.map(({ table, day }) => t('class.picture.answered', { table: nameOf(table), day })).join('; ')}
        {answered.length > 0 && '. '}
        {rest.length > 0 && t('class.picture.unanswered', { tables: rest.map(nameOf).join(', ') })}
      </figcaption>
    </figure>
  );
}

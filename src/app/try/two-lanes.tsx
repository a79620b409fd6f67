/** Two runs on one line of days: as long as the records exist, and the day on which data arrived. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Ending, Fate } from './told.ts';

interface Lane {
  readonly name: string;
  readonly ending: Ending;
}

interface TwoLanesProps {
  readonly lanes: readonly [Lane, Lane];
  readonly days: (day: number | null) => string;
  readonly fateOf: (fate: Fate) => string;
}

const WIDTH = 320;
const LEFT = 4;
const RIGHT = 12;
const LANE = 52;

export function TwoLanes({ lanes, days, fateOf }: TwoLanesProps): ReactNode {
  const t = useMessage();
  const [yours, other] = lanes;
  const last = Math.max(...lanes.map(({ ending }) => ending.arrived ?? 0), 30);
  const x = (day: number) => LEFT + (day / last) * (WIDTH - LEFT - RIGHT);
  const said = {
    days: days(yours.ending.arrived),
    records: fateOf(yours.ending.records),
    other: other.name,
    otherDays: days(other.ending.arrived),
    otherRecords: fateOf(other.ending.records),
  };
  return (
    <svg
      aria-label={t('try.lanes.says', said)}
      className="try__picture"
      role="img"
      viewBox={`0 0 ${WIDTH} ${2 * LANE}`}
    >
      {lanes.map(({ name, ending: { arrived, records } }, index) => {
        const top = index * LANE;
        const until = records.deleted ?? arrived ?? last;
        const right = x(arrived ?? last);
        return (
          <g key={name}>
            <text className="try__label" x={LEFT} y={top + 14}>
              {name}
            </text>
            <path className="try__ground" d={`M${x(0)} ${top + 28}H${right}`} />
            <rect
              className={`try__bar try__bar--${records.received ? 'kept' : 'until'}`}
              height="10"
              rx="2"
              width={x(until) - x(0)}
              x={x(0)}
              y={top + 23}
            />
            {records.deleted !== null && (
              <>
                <path className="try__end" d={`M${x(until)} ${top + 20}v16`} />
                <text className="try__label try__label--soft" x={x(until) + 4} y={top + 46}>
                  {t('try.strip.gone')}
                </text>
              </>
            )}
            {arrived !== null && (
              <>
                <circle className="try__arrived" cx={right} cy={top + 28} r="6" />
                <text className="try__label try__label--soft" textAnchor="end" x={right + 6} y={top + 46}>
                  {days(arrived)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

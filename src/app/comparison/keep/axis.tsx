/** Ticks and lines behind a picture. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { TimeScale } from '../time-scale.ts';
import { PAPER } from './paper.ts';

export interface AxisProps {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly font: number;
  /** Days on which a provider's own retention ends. */
  readonly retention: readonly number[];
  /** Labels under the drawing instead of over it. */
  readonly below?: boolean;
}

export function Axis({ scale, top, bottom, font, retention, below }: AxisProps): ReactNode {
  const t = useMessage();
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick.day}>
          <line stroke={PAPER.line} x1={scale.x(tick.day)} x2={scale.x(tick.day)} y1={top} y2={bottom} />
          <text
            fill={PAPER['ink-soft']}
            textAnchor="middle"
            x={scale.x(tick.day)}
            y={below ? bottom + font * 1.3 : top - font * 0.5}
          >
            {t(`comparison.tick.${tick.unit}`, { count: tick.count })}
          </text>
        </g>
      ))}
      {retention.map((day) => (
        <line
          key={day}
          stroke={PAPER['outcome-lost']}
          strokeDasharray="1 4"
          strokeLinecap="round"
          strokeWidth="1.5"
          x1={scale.x(day)}
          x2={scale.x(day)}
          y1={top}
          y2={bottom}
        />
      ))}
    </g>
  );
}

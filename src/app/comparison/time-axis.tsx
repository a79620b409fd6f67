/** The labels of the time axis, days to years. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { TimeScale } from './time-scale.ts';

export interface TimeAxisProps {
  readonly scale: TimeScale;
  /** Baseline of the labels. */
  readonly y: number;
}

export function TickLabels({ scale, y }: TimeAxisProps): ReactNode {
  const t = useMessage();
  return (
    <g className="tick-labels">
      {scale.ticks.map((tick) => (
        <text key={tick.day} textAnchor="middle" x={scale.x(tick.day)} y={y}>
          {t(`comparison.tick.${tick.unit}`, { count: tick.count })}
        </text>
      ))}
    </g>
  );
}

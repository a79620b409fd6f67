/** The labels of the time axis, days to years. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';

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

/** The axis alone, where no day line stands on it. */
export function TickRow({ scale, plot }: { readonly scale: TimeScale; readonly plot: Plot }): ReactNode {
  const height = 1.5 * plot.rem;
  return (
    <svg aria-hidden="true" className="plot" height={height} viewBox={`0 0 ${plot.width} ${height}`}>
      <TickLabels scale={scale} y={plot.rem} />
    </svg>
  );
}

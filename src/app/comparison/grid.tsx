/** Lines behind a drawing that all drawings share: ticks, the ends of retention, the movable day. */
import type { ReactNode } from 'react';
import type { TimeScale } from './time-scale.ts';

export interface GridProps {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  /** Days on which a provider's own retention ends. */
  readonly retention: readonly number[];
  /** Null: no day line. */
  readonly day: number | null;
}

export function Grid({ scale, top, bottom, retention, day }: GridProps): ReactNode {
  const line = (className: string, at: number) => (
    <line className={className} key={`${className}/${at}`} x1={scale.x(at)} x2={scale.x(at)} y1={top} y2={bottom} />
  );
  return (
    <g>
      {scale.ticks.map((tick) => line('grid__tick', tick.day))}
      {retention.map((at) => line('grid__retention', at))}
      {day !== null && line('grid__day', day)}
    </g>
  );
}

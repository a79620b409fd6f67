/** Axes around a drawing of shares: 0 to 100 % upwards, time along the foot. */
import type { ReactNode } from 'react';
import { type CurveLayout, shareLabelX, shareY } from './drawing.ts';
import { Grid } from './grid.tsx';
import { TickLabels } from './time-axis.tsx';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface ShareFrameProps {
  readonly plot: Plot;
  readonly scale: TimeScale;
  readonly day: number;
  readonly retention: readonly number[];
  readonly layout: CurveLayout;
  readonly label: string;
  readonly children: ReactNode;
}

/** Quarters are lines without a label in a low drawing. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const LABELLED_FROM = 100;

export function ShareFrame({ plot, scale, day, retention, layout, label, children }: ShareFrameProps): ReactNode {
  const { format } = useWords();
  const bottom = layout.top + layout.height;
  const start = scale.x(scale.firstDay);
  return (
    <svg
      aria-label={label}
      className="plot"
      height={layout.total}
      role="img"
      viewBox={`0 0 ${plot.width} ${layout.total}`}
    >
      {children}
      <Grid bottom={bottom} day={day} retention={retention} scale={scale} top={layout.top} />
      {SHARES.map((share) => {
        const y = shareY(share, layout.top, layout.height);
        return (
          <g key={share}>
            <line className="grid__tick" x1={start} x2={scale.x(scale.lastDay)} y1={y} y2={y} />
            {(share === 0 || share === 1 || (share === 0.5 && layout.height >= LABELLED_FROM)) && (
              <text
                className="tick-label"
                dominantBaseline="central"
                textAnchor="middle"
                x={shareLabelX(scale, plot)}
                y={y}
              >
                {format.percent(share)}
              </text>
            )}
          </g>
        );
      })}
      <TickLabels scale={scale} y={layout.ticks} />
    </svg>
  );
}

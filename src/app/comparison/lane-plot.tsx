/** One lane's drawing: P10–P90 as a whisker, the median as a dot, who holds the file in a typical run, and the hold. */
import { memo, type ReactNode } from 'react';
import { barBetween, labelX, laneLayout } from './drawing.ts';
import { Grid } from './grid.tsx';
import { HoldTrack } from './hold-track.tsx';
import type { LaneView } from './lane-view.ts';
import { fillOf } from './patterns.tsx';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import type { Words } from './words.ts';

export interface LanePlotProps {
  readonly lane: LaneView;
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly words: Words;
  readonly retention: readonly number[];
  /** Null: the lane counts from the start of a leg, and the day line from the opening. */
  readonly day: number | null;
  /** The lane in one sentence, for those who do not see it. */
  readonly sentence: string;
}

export function LanePlot({ lane, scale, plot, words, retention, day, sentence }: LanePlotProps): ReactNode {
  const at = laneLayout(plot);
  return (
    <svg
      aria-label={sentence}
      className="plot"
      height={at.height}
      role="img"
      viewBox={`0 0 ${plot.width} ${at.height}`}
    >
      <Grid bottom={at.height} day={day} retention={retention} scale={scale} top={0} />
      <LaneMarks lane={lane} plot={plot} retention={retention} scale={scale} words={words} />
    </svg>
  );
}

/** Remembered: the day line moves over them without changing them. */
const LaneMarks = memo(function LaneMarks({
  lane,
  scale,
  plot,
  words,
  retention,
}: Omit<LanePlotProps, 'day' | 'sentence'>): ReactNode {
  const at = laneLayout(plot);
  const { days, segments, hold } = lane;
  return (
    <g>
      {segments.map((segment) => (
        <rect
          className="lane-plot__segment"
          fill={fillOf(segment.holder)}
          height={at.barHeight}
          key={segment.from}
          y={at.barTop}
          {...barBetween(scale, segment.from, segment.to)}
        />
      ))}
      {hold && <HoldTrack hold={hold} retention={retention} scale={scale} size={at.mark} y={at.track} />}
      {days && (
        <g>
          <line
            className="lane-plot__whisker"
            x1={scale.x(days.p10)}
            x2={scale.x(days.p90)}
            y1={at.whisker}
            y2={at.whisker}
          />
          {[days.p10, days.p90].map((end, index) => (
            <line
              className="lane-plot__whisker"
              key={index === 0 ? 'p10' : 'p90'}
              x1={scale.x(end)}
              x2={scale.x(end)}
              y1={at.whisker - at.cap}
              y2={at.whisker + at.cap}
            />
          ))}
          <circle className="lane-plot__median" cx={scale.x(days.p50)} cy={at.whisker} r={at.dot} />
          <text className="lane-plot__label" textAnchor="middle" x={labelX(scale.x(days.p50), plot)} y={at.label}>
            {words.about(days.p50)}
          </text>
        </g>
      )}
    </g>
  );
});

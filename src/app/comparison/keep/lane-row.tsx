/** One lane of the picture. */
import type { ReactNode } from 'react';
import { barBetween } from '../drawing.ts';
import { HoldTrack } from '../hold-track.tsx';
import type { LaneView } from '../lane-view.ts';
import type { TimeScale } from '../time-scale.ts';
import { useWords } from '../words.ts';
import { PAPER, type Paper, wrap } from './paper.ts';
import { Lines, type PaperFill } from './picture.tsx';

export interface LaneRowProps {
  readonly lane: LaneView;
  readonly paper: Paper;
  readonly scale: TimeScale;
  readonly retention: readonly number[];
  readonly fill: PaperFill;
  /** Top of the row. */
  readonly y: number;
}

export function LaneRow({ lane, paper, scale, retention, fill, y }: LaneRowProps): ReactNode {
  const { t, about, format } = useWords();
  const { font, width, before, after } = paper;
  const { days, segments, hold, outcomes } = lane;
  const lead = font * 1.25;
  const whisker = y + font * 1.35;
  const bar = { height: font * 1, y: y + font * 2.05 };
  const notes = width - after + font;
  const figures = days
    ? [about(days.p50), t('comparison.keep.days', { p10: about(days.p10), p90: about(days.p90) })]
    : [t('comparison.table.no-answer')];
  let from = notes;
  return (
    <g>
      <line stroke={PAPER.line} x1={font} x2={width - font} y1={y} y2={y} />
      <Lines bold lead={lead} lines={[lane.letter]} x={font} y={y + lead * 1.1} />
      <Lines
        lead={font * 1.1}
        lines={wrap(lane.route.label, before - font * 4.2, font * 0.95, 4)}
        size={font * 0.95}
        x={font * 2.6}
        y={y + lead * 1.1}
      />
      {segments.map((segment) => (
        <rect
          {...bar}
          {...barBetween(scale, segment.from, segment.to)}
          fill={fill(segment.holder)}
          key={segment.from}
          stroke={PAPER['ink-soft']}
          strokeWidth="0.75"
        />
      ))}
      {hold && (
        <HoldTrack
          hold={hold}
          paper={PAPER}
          retention={retention}
          scale={scale}
          size={font * 0.36}
          y={y + font * 3.7}
        />
      )}
      {days && (
        <g stroke={PAPER.ink} strokeWidth="1.5">
          <line x1={scale.x(days.p10)} x2={scale.x(days.p90)} y1={whisker} y2={whisker} />
          {[days.p10, days.p90].map((end, index) => (
            <line
              key={index === 0 ? 'p10' : 'p90'}
              x1={scale.x(end)}
              x2={scale.x(end)}
              y1={whisker - font * 0.35}
              y2={whisker + font * 0.35}
            />
          ))}
          <circle cx={scale.x(days.p50)} cy={whisker} fill={PAPER.ink} r={font * 0.36} stroke={PAPER.ground} />
        </g>
      )}
      <Lines lead={lead} lines={figures} size={font * 0.92} x={notes} y={y + lead * 1.1} />
      {outcomes.map(({ outcome, share }) => {
        const x = from;
        const part = Math.max(0, share) * (after - 2 * font);
        from += part;
        return (
          part > 0 && (
            <rect fill={fill(outcome)} height={font * 0.8} key={outcome} width={part} x={x} y={y + font * 3.4} />
          )
        );
      })}
      {lane.result && (
        <text fill={PAPER['ink-soft']} fontSize={font * 0.92} textAnchor="end" x={width - font} y={y + lead * 1.1}>
          {t('comparison.keep.some', { share: format.percent(lane.result.someEvidence) })}
        </text>
      )}
    </g>
  );
}

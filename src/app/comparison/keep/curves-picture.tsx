/** All curves in one picture, each named by its letter at the end and by its words beside the drawing. */
import type { ReactNode } from 'react';
import { shareY } from '../drawing.ts';
import type { LaneView } from '../lane-view.ts';
import { seriesEnd, seriesOf, seriesPath, spread } from '../overview-view.ts';
import { overviewSentence } from '../sentences.ts';
import { type ScaleKind, timeScale } from '../time-scale.ts';
import { useWords } from '../words.ts';
import { Axis } from './axis.tsx';
import { PAPER, type Paper, SERIES, wrap } from './paper.ts';
import { Lines, Picture } from './picture.tsx';

export interface CurvesPictureProps {
  readonly lanes: readonly LaneView[];
  readonly kind: ScaleKind;
  readonly lastDay: number;
  readonly day: number;
  readonly retention: readonly number[];
  readonly paper: Paper;
  /** Pixels of the drawing itself. */
  readonly height: number;
  readonly source: readonly string[];
}

const DASH = { solid: undefined, dashed: '8 4', dotted: '2 3' } as const;

export function CurvesPicture(props: CurvesPictureProps): ReactNode {
  const { lanes, kind, lastDay, retention, paper, height, source } = props;
  const words = useWords();
  const { t, format } = words;
  const { font, width, after } = paper;
  const start = font * 4;
  const scale = timeScale({
    kind,
    lastDay,
    width,
    marginStart: start,
    marginEnd: after + font * 2.2,
    reversed: false,
    tickGap: font * 5,
  });
  const day = Math.min(Math.max(props.day, scale.firstDay), scale.lastDay);
  const layout = { top: font, height, ticks: 0, total: 0 };
  const series = seriesOf(lanes).filter(({ lane }) => lane.result !== null);
  const ends = series.map(({ lane }) => seriesEnd(lane, scale, layout));
  const letters = spread(ends, font * 1.15, font, font + height);
  const end = scale.x(scale.lastDay);
  return (
    <Picture
      fills={[]}
      height={height + font * 3}
      paper={paper}
      sentence={overviewSentence(lanes, day, words)}
      source={source}
      title={t('comparison.overview.title')}
    >
      {() => (
        <>
          <Axis below bottom={font + height} font={font} retention={retention} scale={scale} top={font} />
          {[0, 0.25, 0.5, 0.75, 1].map((share) => {
            const y = shareY(share, font, height);
            return (
              <g key={share}>
                <line stroke={PAPER.line} x1={scale.x(scale.firstDay)} x2={end} y1={y} y2={y} />
                <text dominantBaseline="central" fill={PAPER['ink-soft']} textAnchor="end" x={start - font * 0.5} y={y}>
                  {format.percent(share)}
                </text>
              </g>
            );
          })}
          <line
            stroke={PAPER.accent}
            strokeWidth="1.5"
            x1={scale.x(day)}
            x2={scale.x(day)}
            y1={font}
            y2={font + height}
          />
          {series.map(({ lane, colour, stroke }, index) => {
            const ink = PAPER[SERIES[colour - 1] ?? 'ink'];
            const y = letters[index] ?? 0;
            return (
              <g fill="none" key={lane.route.id} stroke={ink}>
                <path d={seriesPath(lane, scale, layout)} strokeDasharray={DASH[stroke]} strokeWidth={font / 6} />
                <path d={`M${end} ${ends[index] ?? 0}L${end + font} ${y}`} />
                <text
                  dominantBaseline="central"
                  fill={PAPER.ink}
                  fontWeight="600"
                  stroke="none"
                  textAnchor="middle"
                  x={end + font * 1.7}
                  y={y}
                >
                  {lane.letter}
                </text>
              </g>
            );
          })}
          {after > font * 4 && <Names paper={paper} series={series} x={width - after + font} />}
        </>
      )}
    </Picture>
  );
}

/** What the letters stand for. */
function Names({
  series,
  paper,
  x,
}: {
  readonly series: ReturnType<typeof seriesOf>;
  readonly paper: Paper;
  readonly x: number;
}) {
  const { font, after } = paper;
  const lead = font * 1.2;
  let y = font * 1.6;
  return series.map(({ lane }) => {
    const lines = wrap(lane.route.label, after - font * 4, font * 0.9, 3);
    const at = y;
    y += lines.length * lead + font * 0.5;
    return (
      <g key={lane.route.id}>
        <Lines bold lead={lead} lines={[lane.letter]} x={x} y={at} />
        <Lines lead={lead} lines={lines} size={font * 0.9} x={x + font * 1.8} y={at} />
      </g>
    );
  });
}

/** All routes in one picture: the chance that at least one item is in hand by a day, with the day line over it. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import { DayLine } from './day-line.tsx';
import { edge, overviewLayout, tickGap } from './drawing.ts';
import type { LaneView } from './lane-view.ts';
import { OverviewList } from './overview-list.tsx';
import { type Series, seriesEnd, seriesOf, seriesPath, spread } from './overview-view.ts';
import { overviewSentence } from './sentences.ts';
import { ShareFrame } from './share-frame.tsx';
import { type ScaleKind, timeScale } from './time-scale.ts';
import { usePlot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface OverviewProps {
  readonly lanes: readonly LaneView[];
  readonly kind: ScaleKind;
  readonly lastDay: number;
  readonly day: number;
  readonly retention: readonly number[];
  /** The route that stands out; null: none. */
  readonly chosen: string | null;
  readonly onDay: (day: number) => void;
}

export function Overview({ lanes, kind, lastDay, retention, chosen, onDay, ...props }: OverviewProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { box, plot } = usePlot<HTMLDivElement>();
  const series = useMemo(() => seriesOf(lanes), [lanes]);
  const { scale, layout } = useMemo(
    () => ({
      scale: timeScale({
        kind,
        lastDay,
        width: plot.width,
        marginStart: 3 * plot.rem,
        marginEnd: edge(plot) + 1.25 * plot.rem,
        reversed: plot.reversed,
        tickGap: tickGap(plot),
      }),
      layout: overviewLayout(plot),
    }),
    [kind, lastDay, plot],
  );
  const day = Math.min(Math.max(props.day, scale.firstDay), scale.lastDay);
  const sentence = overviewSentence(lanes, day, words);
  return (
    <figure aria-labelledby={id} className="curve overview">
      <h3 className="curve__name" id={id}>
        {t('comparison.overview.title')}
      </h3>
      <p>{sentence}</p>
      <div ref={box}>
        <div className="no-print">
          <DayLine day={day} label={t('comparison.day-line.label.curves')} onChange={onDay} plot={plot} scale={scale} />
        </div>
        <ShareFrame day={day} label={sentence} layout={layout} plot={plot} retention={retention} scale={scale}>
          <Lines chosen={chosen} layout={layout} rem={plot.rem} scale={scale} series={series} />
        </ShareFrame>
      </div>
      <OverviewList chosen={chosen} day={day} series={series} />
    </figure>
  );
}

interface LinesProps {
  readonly series: readonly Series[];
  readonly scale: ReturnType<typeof timeScale>;
  readonly layout: ReturnType<typeof overviewLayout>;
  readonly rem: number;
  readonly chosen: string | null;
}

/** Remembered: the day line moves over them without changing them. */
const Lines = memo(function Lines({ series, scale, layout, rem, chosen }: LinesProps): ReactNode {
  const drawn = series.filter(({ lane }) => lane.result !== null);
  const ends = drawn.map(({ lane }) => seriesEnd(lane, scale, layout));
  const letters = spread(ends, 1.15 * rem, layout.top, layout.top + layout.height);
  const end = scale.x(scale.lastDay);
  const out = scale.reversed ? -1 : 1;
  return (
    <g>
      {drawn.map(({ lane, colour, stroke }, index) => {
        const y = letters[index] ?? 0;
        const look = chosen === null ? '' : chosen === lane.route.id ? ' series--chosen' : ' series--behind';
        return (
          <g className={`series series--${colour} series--${stroke}${look}`} key={lane.route.id}>
            <path className="series__line" d={seriesPath(lane, scale, layout)} />
            <path className="series__lead" d={`M${end} ${ends[index] ?? 0}L${end + out * 1.1 * rem} ${y}`} />
            <text
              className="series__letter"
              dominantBaseline="central"
              textAnchor="middle"
              x={end + out * 1.75 * rem}
              y={y}
            >
              {lane.letter}
            </text>
          </g>
        );
      })}
    </g>
  );
});

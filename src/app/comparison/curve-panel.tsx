/** One route's curve: evidence piles up from below, other ends from above, what is open lies between; data under it. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import type { RouteResult } from '#domain/simulation-result.ts';
import { AliveBand, EndBands } from './bands.tsx';
import { CurveTable } from './curve-table.tsx';
import { curveLayout, edge, tickGap, trackLayout } from './drawing.ts';
import { RouteLetter } from './route-letter.tsx';
import { aliveSentence, daySentence } from './sentences.ts';
import { ShareFrame } from './share-frame.tsx';
import { type ScaleKind, timeScale } from './time-scale.ts';
import { Twin } from './twin.tsx';
import { usePlot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface CurvePanelProps {
  readonly label: string;
  readonly letter: string;
  readonly marks: ReactNode;
  readonly result: RouteResult;
  readonly kind: ScaleKind;
  readonly lastDay: number;
  readonly day: number;
  readonly retention: readonly number[];
  readonly large: boolean;
}

/** Drawn again only for other results, another axis or another day. */
export const CurvePanel = memo(function CurvePanel(props: CurvePanelProps): ReactNode {
  const { label, letter, marks, result, kind, lastDay, large } = props;
  const words = useWords();
  const { box, plot } = usePlot<HTMLDivElement>();
  const id = useId();
  const { scale, ends, track } = useMemo(
    () => ({
      scale: timeScale({
        kind,
        lastDay,
        width: plot.width,
        marginStart: 3 * plot.rem,
        marginEnd: edge(plot),
        reversed: plot.reversed,
        tickGap: tickGap(plot),
      }),
      ends: curveLayout(plot, large),
      track: trackLayout(plot),
    }),
    [kind, lastDay, plot, large],
  );
  const day = Math.min(props.day, lastDay);
  const sentence = daySentence(result, day, words);
  const alive = aliveSentence(result, words);
  const frame = { plot, scale, day, retention: props.retention };
  return (
    <figure aria-labelledby={id} className="curve">
      <h4 className="curve__name" id={id}>
        <RouteLetter letter={letter} /> {label}
      </h4>
      {marks}
      <div ref={box}>
        <ShareFrame {...frame} label={sentence} layout={ends}>
          <EndBands layout={ends} result={result} scale={scale} />
        </ShareFrame>
        <p className="small">{sentence}</p>
        <p className="curve__track-name small">{words.t('comparison.alive.title')}</p>
        <ShareFrame {...frame} label={alive} layout={track}>
          <AliveBand layout={track} result={result} scale={scale} />
        </ShareFrame>
        <p className="small">{alive}</p>
      </div>
      <Twin summary={words.t('comparison.table.open')}>
        {() => <CurveTable lastDay={lastDay} result={result} route={label} />}
      </Twin>
    </figure>
  );
});

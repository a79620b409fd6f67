/** One route's curve: evidence piles up from below, other ends from above, what is open lies between; data under it. */
import { type ReactNode, useId } from 'react';
import type { RouteResult } from '#domain/simulation-result.ts';
import { CurveTable } from './curve-table.tsx';
import { bandsOf, pointsOf } from './curve-view.ts';
import { bandPath, curveLayout, edge, edgePath, tickGap, trackLayout } from './drawing.ts';
import { fillOf } from './patterns.tsx';
import { aliveSentence, daySentence } from './sentences.ts';
import { ShareFrame } from './share-frame.tsx';
import { type ScaleKind, timeScale } from './time-scale.ts';
import { Twin } from './twin.tsx';
import { usePlot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface CurvePanelProps {
  readonly label: string;
  readonly marks: ReactNode;
  readonly result: RouteResult;
  readonly kind: ScaleKind;
  readonly lastDay: number;
  readonly day: number;
  readonly retention: readonly number[];
  readonly large: boolean;
}

export function CurvePanel(props: CurvePanelProps): ReactNode {
  const { label, marks, result, kind, lastDay, large } = props;
  const words = useWords();
  const { box, plot } = usePlot<HTMLDivElement>();
  const id = useId();
  const scale = timeScale({
    kind,
    lastDay,
    width: plot.width,
    marginStart: 3 * plot.rem,
    marginEnd: edge(plot),
    reversed: plot.reversed,
    tickGap: tickGap(plot),
  });
  const day = Math.min(props.day, lastDay);
  const sentence = daySentence(result, day, words);
  const alive = aliveSentence(result, words);
  return (
    <figure aria-labelledby={id} className="curve">
      <h3 className="curve__name" id={id}>
        {label}
      </h3>
      {marks}
      <div ref={box}>
        <ShareFrame
          {...{ plot, scale, day }}
          label={sentence}
          layout={curveLayout(plot, large)}
          retention={props.retention}
        >
          {(layout) => (
            <>
              {bandsOf(result).map((band) => (
                <path
                  className="curve__band"
                  d={bandPath(band.steps, scale, layout)}
                  fill={fillOf(band.end)}
                  key={band.end}
                />
              ))}
              <path className="curve__some-halo" d={edgePath(someSteps(result), scale, layout)} />
              <path className="curve__some" d={edgePath(someSteps(result), scale, layout)} />
            </>
          )}
        </ShareFrame>
        <p className="small">{sentence}</p>
        <p className="curve__track-name small">{words.t('comparison.alive.title')}</p>
        <ShareFrame {...{ plot, scale, day }} label={alive} layout={trackLayout(plot)} retention={props.retention}>
          {(layout) => <path className="curve__alive" d={bandPath(aliveSteps(result), scale, layout)} />}
        </ShareFrame>
        <p className="small">{alive}</p>
      </div>
      <Twin summary={words.t('comparison.table.open')}>
        {() => <CurveTable lastDay={lastDay} result={result} route={label} />}
      </Twin>
    </figure>
  );
}

const aliveSteps = (result: RouteResult) =>
  pointsOf(result).map(({ day, allAlive }) => ({ day, from: 0, to: allAlive }));
const someSteps = (result: RouteResult) =>
  pointsOf(result).map(({ day, someInHand }) => ({ day, from: 0, to: someInHand }));

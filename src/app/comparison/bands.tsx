/** The areas of a curve. Remembered, because the day line moves over them without changing them. */
import { memo, type ReactNode } from 'react';
import type { RouteResult } from '#domain/simulation-result.ts';
import { bandsOf, pointsOf } from './curve-view.ts';
import { bandPath, type CurveLayout, edgePath } from './drawing.ts';
import { fillOf } from './patterns.tsx';
import type { TimeScale } from './time-scale.ts';

export interface BandsProps {
  readonly result: RouteResult;
  readonly scale: TimeScale;
  readonly layout: CurveLayout;
}

/** Evidence from below, other ends from above, and the line of runs with at least one item in hand. */
export const EndBands = memo(function EndBands({ result, scale, layout }: BandsProps): ReactNode {
  const some = pointsOf(result).map(({ day, someInHand }) => ({ day, from: 0, to: someInHand }));
  const edge = edgePath(some, scale, layout);
  return (
    <g>
      {bandsOf(result).map(({ end, steps }) => (
        <path className="curve__band" d={bandPath(steps, scale, layout)} fill={fillOf(end)} key={end} />
      ))}
      <path className="curve__some-halo" d={edge} />
      <path className="curve__some" d={edge} />
    </g>
  );
});

/** The chance that every item still exists. */
export const AliveBand = memo(function AliveBand({ result, scale, layout }: BandsProps): ReactNode {
  const steps = pointsOf(result).map(({ day, allAlive }) => ({ day, from: 0, to: allAlive }));
  return <path className="curve__alive" d={bandPath(steps, scale, layout)} />;
});

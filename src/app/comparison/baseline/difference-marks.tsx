/**
 * One difference on its axis: the interval as a line with caps, the middle as a mark. A filled triangle points the way of a
 * clear change; a hollow circle is no clear difference. So neither colour nor words are needed to tell the direction.
 */
import type { ReactNode } from 'react';
import type { PAPER } from '../keep/paper.ts';
import { type Difference, type DifferenceScale, directionOf, isGain, type Measure } from './difference-view.ts';

export interface DifferenceMarksProps {
  readonly difference: Difference | null;
  readonly measure: Measure;
  readonly scale: DifferenceScale;
  /** Middle of the row, and half the size of the mark. */
  readonly y: number;
  readonly size: number;
  /** Colours written out, for a picture that leaves the page; absent: those of the style sheet. */
  readonly paper?: typeof PAPER;
}

const triangle = (x: number, y: number, r: number, points: number) =>
  `M${x + points * r} ${y}L${x - points * r * 0.8} ${y - r}V${y + r}Z`;

export function DifferenceMarks({ difference, measure, scale, y, size, paper }: DifferenceMarksProps): ReactNode {
  if (!difference) return null;
  const { middle, ends } = difference;
  const direction = directionOf(difference);
  const kind = direction === 0 ? 'none' : isGain(measure, direction) ? 'gain' : 'loss';
  const ink = paper?.[kind === 'none' ? 'ink-soft' : kind === 'gain' ? 'outcome-obtained' : 'outcome-lost'];
  const line = ink && { stroke: ink, strokeWidth: 1.5 };
  const x = scale.x(middle);
  // On the screen the way of the axis is the way of reading.
  const points = Math.sign(scale.x(direction) - scale.x(0));
  return (
    <g className={`difference difference--${kind}`}>
      {ends && (
        <path
          className="difference__interval"
          d={`M${scale.x(ends[0])} ${y}H${scale.x(ends[1])}${ends.map((end) => `M${scale.x(end)} ${y - size * 0.7}V${y + size * 0.7}`).join('')}`}
          fill="none"
          {...line}
        />
      )}
      {direction === 0 ? (
        <circle
          className="difference__mark"
          cx={x}
          cy={y}
          r={size * 0.85}
          {...(paper && { ...line, fill: paper.ground })}
        />
      ) : (
        <path
          className="difference__mark"
          d={triangle(x, y, size, points)}
          {...(paper && { fill: ink, stroke: paper.ground })}
        />
      )}
    </g>
  );
}

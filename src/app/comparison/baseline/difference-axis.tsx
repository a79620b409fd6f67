/** The axis of the differences: which way is which in words, round numbers with their sign, and nothing in between. */
import type { ReactNode } from 'react';
import type { Plot } from '../use-plot.ts';
import { useWords } from '../words.ts';
import type { DifferenceScale, Measure } from './difference-view.ts';
import { signed } from './difference-words.ts';

/** Lines behind the marks of one route. */
export function DifferenceGrid({ scale, bottom }: { readonly scale: DifferenceScale; readonly bottom: number }) {
  return scale.ticks.map((tick) => (
    <line
      className={tick === 0 ? 'difference__zero' : 'grid__tick'}
      key={tick}
      x1={scale.x(tick)}
      x2={scale.x(tick)}
      y1={0}
      y2={bottom}
    />
  ));
}

export interface DifferenceAxisProps {
  readonly measure: Measure;
  readonly scale: DifferenceScale;
  readonly plot: Plot;
  /** Pixels. */
  readonly width: number;
}

/** Decorative: the words beside the marks say the same. */
export function DifferenceAxis({ measure, scale, plot, width }: DifferenceAxisProps): ReactNode {
  const { t, format } = useWords();
  const { rem } = plot;
  const zero = scale.x(0);
  const left = plot.reversed ? 'more' : 'less';
  const right = plot.reversed ? 'less' : 'more';
  return (
    <svg aria-hidden="true" className="plot" height={2.6 * rem} viewBox={`0 0 ${width} ${2.6 * rem}`}>
      {/* The arrows are drawn on the side they point to, whichever way the language reads. */}
      <g className="tick-labels" direction="ltr">
        <text textAnchor="end" x={zero - 0.5 * rem} y={0.95 * rem}>
          {`← ${t(`comparison.difference.${measure}.${left}`)}`}
        </text>
        <text textAnchor="start" x={zero + 0.5 * rem} y={0.95 * rem}>
          {`${t(`comparison.difference.${measure}.${right}`)} →`}
        </text>
        {scale.ticks.map((tick) => (
          <text key={tick} textAnchor="middle" x={scale.x(tick)} y={2.2 * rem}>
            {signed(tick, format)}
          </text>
        ))}
      </g>
    </svg>
  );
}

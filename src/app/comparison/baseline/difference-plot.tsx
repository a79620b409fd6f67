/** One measure of one route: its drawing, and the same in words under it. */
import type { ReactNode } from 'react';
import type { PairedResult } from '#simulation/paired.ts';
import type { Plot } from '../use-plot.ts';
import { useWords } from '../words.ts';
import { DifferenceAxis, DifferenceGrid } from './difference-axis.tsx';
import { DifferenceMarks } from './difference-marks.tsx';
import { type DifferenceRow, type DifferenceScale, differenceOf, type Measure } from './difference-view.ts';
import { differenceWords } from './difference-words.ts';

export interface DifferencePlotProps {
  readonly route: DifferenceRow['route'];
  readonly result: PairedResult;
  readonly measure: Measure;
  readonly scale: DifferenceScale;
  readonly plot: Plot;
  /** Pixels. */
  readonly width: number;
  /** Under one another every drawing has its own axis; side by side the head has it. */
  readonly alone: boolean;
}

export function DifferencePlot({ route, result, measure, scale, plot, width, alone }: DifferencePlotProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const height = 1.6 * plot.rem;
  const said = differenceWords(result, measure, words);
  const name = t(`comparison.difference.${measure}`);
  return (
    <div className="differences__measure">
      {alone && <p className="differences__name">{name}</p>}
      {alone && <DifferenceAxis measure={measure} plot={plot} scale={scale} width={width} />}
      <svg
        aria-label={t('comparison.difference.drawn', { route: route.label, measure: name, words: said })}
        className="plot"
        height={height}
        role="img"
        viewBox={`0 0 ${width} ${height}`}
      >
        <DifferenceGrid bottom={height} scale={scale} />
        <DifferenceMarks
          difference={differenceOf(result, measure)}
          measure={measure}
          scale={scale}
          size={0.42 * plot.rem}
          y={height / 2}
        />
      </svg>
      <p className="differences__words tabular">{said}</p>
    </div>
  );
}

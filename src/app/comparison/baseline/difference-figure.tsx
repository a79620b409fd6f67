/** What the changed choices do to every route, against the pinned baseline: two differences with their intervals. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import { SaveDifferences } from '../keep/save-differences.tsx';
import type { LaneView } from '../lane-view.ts';
import { RouteLetter } from '../route-letter.tsx';
import type { Order } from '../simulator.ts';
import { Twin } from '../twin.tsx';
import { type Plot, usePlot } from '../use-plot.ts';
import { useWords } from '../words.ts';
import { DifferenceAxis } from './difference-axis.tsx';
import { DifferenceLegend, DifferenceNotes } from './difference-legend.tsx';
import { DifferencePlot, type DifferencePlotProps } from './difference-plot.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { type DifferenceRow, differenceRows, differenceScale, MEASURES } from './difference-view.ts';
import { differencesSentence } from './difference-words.ts';
import type { Paired } from './use-paired.ts';
import './difference.css';

export interface DifferenceFigureProps {
  readonly lanes: readonly LaneView[];
  readonly paired: Paired;
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
}

/** Rem from which names and both drawings stand side by side; the column of names; the gaps: as in `difference.css`. */
const SIDE_BY_SIDE = 44;
const NAMES = 13;
const GAP = 1.5;

export const DifferenceFigure = memo(function DifferenceFigure({ lanes, paired, basis }: DifferenceFigureProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { box, plot } = usePlot<HTMLDivElement>();
  const rows = useMemo(() => differenceRows(lanes, paired), [lanes, paired]);
  return (
    <section aria-labelledby={id} className="sheet stack differences">
      <h2 id={id}>{t('comparison.difference.title')}</h2>
      <p className="lanes__sentence">{differencesSentence(rows, words)}</p>
      <DifferenceLegend />
      <div ref={box}>
        <Rows plot={plot} rows={rows} />
      </div>
      <DifferenceNotes />
      <Twin summary={t('comparison.table.open')}>{() => <DifferenceTable rows={rows} />}</Twin>
      <SaveDifferences basis={basis} rows={rows} lanes={lanes} paired={paired} />
    </section>
  );
});

function Rows({ rows, plot }: { readonly rows: readonly DifferenceRow[]; readonly plot: Plot }): ReactNode {
  const { t } = useWords();
  const { rem, reversed } = plot;
  const beside = plot.width >= SIDE_BY_SIDE * rem;
  const width = beside ? (plot.width - (NAMES + 2 * GAP) * rem) / 2 : plot.width;
  const room = { from: 1.5 * rem, to: width - 1.5 * rem, reversed, tickGap: 4.5 * rem };
  const columns = MEASURES.map((measure) => ({ measure, scale: differenceScale(rows, measure, room) }));
  return (
    <>
      {beside && (
        <div className="differences__row differences__row--beside differences__head">
          <span />
          {columns.map((column) => (
            <div key={column.measure}>
              <p className="differences__name">{t(`comparison.difference.${column.measure}`)}</p>
              <DifferenceAxis {...column} plot={plot} width={width} />
            </div>
          ))}
        </div>
      )}
      <ul aria-label={t('comparison.difference.list')} className="lanes__list">
        {rows.map((row) => (
          <li className={`differences__row${beside ? ' differences__row--beside' : ''}`} key={row.route.id}>
            <span className="differences__route">
              {row.letter && <RouteLetter letter={row.letter} />} {row.route.label}
            </span>
            <Measures {...{ columns, plot, row, width }} alone={!beside} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface MeasuresProps extends Pick<DifferencePlotProps, 'plot' | 'width' | 'alone'> {
  readonly row: DifferenceRow;
  readonly columns: readonly Pick<DifferencePlotProps, 'measure' | 'scale'>[];
}

function Measures({ row, columns, ...drawing }: MeasuresProps): ReactNode {
  const { t } = useWords();
  const { state, route, result } = row;
  if (state !== 'compared') return <p className="differences__words soft">{t(`comparison.difference.${state}`)}</p>;
  return columns.map((column) => (
    <DifferencePlot {...column} {...drawing} key={column.measure} result={result} route={route} />
  ));
}

/** The drawing on paper: as wide as the page, cut where nothing but upright lines is cut. */
import type { ReactNode } from 'react';
import type { ChartLayout } from './layout.ts';
import { printPieces } from './pieces.ts';
import type { ChartWords } from './words.ts';

export interface PrintPagesProps {
  readonly layout: ChartLayout;
  readonly words: ChartWords;
  /** Of the drawing on the screen, which is shown again here. */
  readonly drawingId: string;
}

export function PrintPages({ layout, words, drawingId }: PrintPagesProps): ReactNode {
  const pieces = printPieces(layout);
  return (
    <div className="chart-pages">
      {pieces.map(({ top, height }, index) => (
        <div className="chart-pages__page" key={top}>
          {pieces.length > 1 && (
            <p className="small">{words.say('library.chart.page', { number: index + 1, count: pieces.length })}</p>
          )}
          <svg
            aria-hidden="true"
            className="chart-drawing"
            focusable="false"
            style={{ inlineSize: '100%', maxInlineSize: `${layout.width}px` }}
            viewBox={`0 ${top} ${layout.width} ${height}`}
          >
            <use href={`#${drawingId}`} />
          </svg>
        </div>
      ))}
    </div>
  );
}

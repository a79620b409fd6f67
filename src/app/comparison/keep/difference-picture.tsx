/** The differences to the baseline as a picture: names, and for each measure an axis with its marks and words. */
import type { ReactNode } from 'react';
import { DifferenceMarks } from '../baseline/difference-marks.tsx';
import {
  type DifferenceRow,
  type DifferenceScale,
  differenceOf,
  differenceScale,
  MEASURES,
  type Measure,
} from '../baseline/difference-view.ts';
import { differencesSentence, differenceWords, signed } from '../baseline/difference-words.ts';
import { useWords } from '../words.ts';
import { PAPER, type Paper, wrap } from './paper.ts';
import { Lines, Picture } from './picture.tsx';

export interface DifferencePictureProps {
  readonly rows: readonly DifferenceRow[];
  readonly paper: Paper;
  readonly source: readonly string[];
}

/** Share of a column that is drawn on; the rest is for words. */
const DRAWN = 0.52;

export function DifferencePicture({ rows, paper, source }: DifferencePictureProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { font, width, before } = paper;
  const row = font * 3.7;
  const top = font * 4.4;
  const bottom = top + rows.length * row;
  const column = (width - before) / MEASURES.length;
  return (
    <Picture
      fills={[]}
      height={bottom + font * 2}
      paper={paper}
      sentence={`${differencesSentence(rows, words)} ${t('comparison.difference.key')}`}
      source={source}
      title={t('comparison.difference.title')}
    >
      {() => (
        <>
          {rows.map(({ letter, route, state }, index) => {
            const name = `${letter ? `${letter} – ` : ''}${route.label}`;
            const y = top + index * row;
            return (
              <g key={route.id}>
                <line stroke={PAPER.line} x1={font} x2={width - font} y1={y} y2={y} />
                <Lines
                  lead={font * 1.1}
                  lines={wrap(name, before - 2 * font, font * 0.9, 3)}
                  size={font * 0.9}
                  x={font}
                  y={y + font * 1.3}
                />
                {state !== 'compared' && (
                  <text fill={PAPER['ink-soft']} x={before + font} y={y + font * 1.3}>
                    {t(`comparison.difference.${state}`)}
                  </text>
                )}
              </g>
            );
          })}
          {MEASURES.map((measure, index) => {
            const start = before + index * column;
            const room = { from: start + font * 2.5, to: start + column * DRAWN - font * 2.5, reversed: false };
            const scale = differenceScale(rows, measure, { ...room, tickGap: font * 4.5 });
            return (
              <Column
                key={measure}
                {...{ rows, measure, scale, paper, top, row, start }}
                wordsAt={start + column * DRAWN}
              />
            );
          })}
        </>
      )}
    </Picture>
  );
}

interface ColumnProps extends Pick<DifferencePictureProps, 'rows' | 'paper'> {
  readonly measure: Measure;
  readonly scale: DifferenceScale;
  /** Where the rows begin, and the height of one. */
  readonly top: number;
  readonly row: number;
  readonly start: number;
  /** Where the words begin. */
  readonly wordsAt: number;
}

function Column({ rows, measure, scale, paper, top, row, start, wordsAt }: ColumnProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { font, width, before } = paper;
  const zero = scale.x(0);
  const bottom = top + rows.length * row;
  const room = start + (width - before) / MEASURES.length - wordsAt - font;
  return (
    <g>
      <text fill={PAPER.ink} fontWeight="600" x={start + font} y={font * 0.8}>
        {t(`comparison.difference.${measure}`)}
      </text>
      <g fill={PAPER['ink-soft']}>
        <text textAnchor="end" x={zero - font * 0.6} y={font * 2.3}>
          {`← ${t(`comparison.difference.${measure}.less`)}`}
        </text>
        <text x={zero + font * 0.6} y={font * 2.3}>
          {`${t(`comparison.difference.${measure}.more`)} →`}
        </text>
        {scale.ticks.map((tick) => (
          <text key={tick} textAnchor="middle" x={scale.x(tick)} y={top - font * 0.5}>
            {signed(tick, format)}
          </text>
        ))}
      </g>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          stroke={tick === 0 ? PAPER.ink : PAPER.line}
          x1={scale.x(tick)}
          x2={scale.x(tick)}
          y1={top}
          y2={bottom}
        />
      ))}
      {rows.map(({ route, result }, index) => (
        <g key={route.id}>
          <DifferenceMarks
            difference={differenceOf(result, measure)}
            measure={measure}
            paper={PAPER}
            scale={scale}
            size={font * 0.5}
            y={top + (index + 0.5) * row}
          />
          {result && (
            <Lines
              lead={font * 1.05}
              lines={wrap(differenceWords(result, measure, words), room, font * 0.85, 3)}
              size={font * 0.85}
              x={wordsAt}
              y={top + index * row + font * 1.05}
            />
          )}
        </g>
      ))}
    </g>
  );
}

/** Rows of bars on one scale of shares, each with its name before and its words after: for losses and for stages. */
import type { ReactNode } from 'react';
import type { Fill } from '../patterns.tsx';
import { Legend, type LegendProps } from './legend.tsx';
import { PAPER, type Paper, wrap } from './paper.ts';
import { Lines, Picture } from './picture.tsx';

export interface Bar {
  readonly from: number;
  readonly to: number;
  /** A fill of the legend, or an accent or hollow bar. */
  readonly look: Fill | 'accent' | 'hollow';
  /** 0 for the upper half of the row, 1 for the lower; null: the whole. */
  readonly half: 0 | 1 | null;
}

export interface BarsPictureProps {
  readonly paper: Paper;
  readonly title: string;
  readonly sentence: string;
  readonly source: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: string;
    readonly bars: readonly Bar[];
  }[];
  readonly legend: LegendProps['groups'];
}

export function BarsPicture(props: BarsPictureProps): ReactNode {
  const { paper, title, sentence, source, low, high, rows, legend } = props;
  const { font, width, before, after } = paper;
  const lead = font * 1.25;
  const row = font * 3.2;
  const room = width - before - after;
  const x = (share: number) => before + ((share - low) / (high - low)) * room;
  const fills = legend.flatMap(({ parts }) => parts.map(([one]) => one));
  return (
    <Picture
      fills={fills}
      height={rows.length * row + (legend.length > 0 ? font * 4.5 : font)}
      paper={paper}
      sentence={sentence}
      source={source}
      title={title}
    >
      {(fill) => (
        <>
          {rows.map(({ id, name, words, bars }, index) => {
            const y = index * row;
            return (
              <g key={id}>
                <line stroke={PAPER.line} x1={font} x2={width - font} y1={y} y2={y} />
                <Lines lead={lead} lines={wrap(name, before - 2 * font, font, 2)} x={font} y={y + lead * 1.1} />
                {bars.map(({ from, to, look, half }) => (
                  <rect
                    fill={look === 'accent' ? PAPER.accent : look === 'hollow' ? PAPER.ground : fill(look)}
                    height={half === null ? font * 1.4 : font * 0.7}
                    key={`${look} ${half}`}
                    stroke={look === 'hollow' ? PAPER['outcome-lost'] : PAPER['ink-soft']}
                    width={Math.abs(x(to) - x(from))}
                    x={Math.min(x(from), x(to))}
                    y={y + font * (half === 1 ? 1.8 : 0.8)}
                  />
                ))}
                <line stroke={PAPER['ink-soft']} x1={x(0)} x2={x(0)} y1={y + font * 0.5} y2={y + row - font * 0.3} />
                <Lines
                  lead={lead}
                  lines={wrap(words, after - 2 * font, font, 2)}
                  x={width - after + font}
                  y={y + lead * 1.1}
                />
              </g>
            );
          })}
          <Legend fill={fill} groups={legend} paper={paper} y={rows.length * row + font * 2} />
        </>
      )}
    </Picture>
  );
}

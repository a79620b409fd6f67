/** Samples of the fills with their words, in rows. */
import type { ReactNode } from 'react';
import type { Fill } from '../patterns.tsx';
import { PAPER, type Paper } from './paper.ts';
import type { PaperFill } from './picture.tsx';

export interface LegendProps {
  readonly groups: readonly { readonly name: string; readonly parts: readonly (readonly [Fill, string])[] }[];
  readonly fill: PaperFill;
  readonly paper: Paper;
  /** Baseline of the first row. */
  readonly y: number;
}

export function Legend({ groups, fill, paper, y }: LegendProps): ReactNode {
  const { font, width } = paper;
  let row = 0;
  return groups
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, parts }) => {
      let x = font + (name.length + 2) * font * 0.54;
      const placed = parts.map(([one, label]) => {
        const room = font * 3 + label.length * font * 0.54;
        if (x + room > width) {
          x = font;
          row += 1;
        }
        const at = { x, row };
        x += room;
        return { one, label, ...at };
      });
      const first = placed[0]?.row ?? row;
      row += 1;
      return (
        <g key={name}>
          <text fill={PAPER.ink} fontWeight="600" x={font} y={y + first * font * 1.6}>
            {name}
          </text>
          {placed.map(({ one, label, ...at }) => (
            <g key={one} transform={`translate(${at.x} ${y + at.row * font * 1.6})`}>
              <rect
                fill={fill(one)}
                height={font * 0.85}
                stroke={PAPER['ink-soft']}
                strokeWidth="0.75"
                width={font * 1.3}
                y={-font * 0.75}
              />
              <text fill={PAPER.ink} x={font * 1.7}>
                {label}
              </text>
            </g>
          ))}
        </g>
      );
    });
}

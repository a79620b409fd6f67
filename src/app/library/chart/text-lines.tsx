/** Lines of text in a drawing, one below the other. SVG breaks none by itself. */
import type { ReactNode } from 'react';
import { TEXT } from './sizes.ts';

export interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Upper edge of the first line. */
  readonly top: number;
  readonly size: number;
  readonly className?: string;
  readonly anchor?: 'start' | 'middle';
}

/** Of a line's height, how much lies above the foot of its letters. */
const ASCENT = 0.78;

export function TextLines({ lines, x, top, size, className, anchor = 'start' }: TextLinesProps): ReactNode {
  const leading = size * TEXT.leading;
  const placed = lines.map((line, index) => ({ line, y: Math.round((top + leading * (index + ASCENT)) * 10) / 10 }));
  return (
    <text className={className} fontSize={size} textAnchor={anchor}>
      {placed.map(({ line, y }) => (
        <tspan key={y} x={x} y={y}>
          {/* the space keeps two lines two words for who hears or copies them */}
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}

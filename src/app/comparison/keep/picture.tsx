/** The frame of a picture that leaves the page: title, description, background, source line, patterns. No style sheet needed. */
import { type ReactNode, useId } from 'react';
import { type Fill, isDotted, isHolder, PATTERN_LINES } from '../patterns.tsx';
import { COLOUR_OF, FONT, PAPER, type Paper, wrap } from './paper.ts';

/** `url(#…)` of a fill inside one picture. */
export type PaperFill = (fill: Fill) => string;

export interface PictureProps {
  readonly paper: Paper;
  readonly title: string;
  /** One sentence: drawn under the title, and the description for those who do not see it. */
  readonly sentence: string;
  /** Lines at the foot; empty on the printed sheet, which has its own. */
  readonly source: readonly string[];
  /** Height of the drawing between head and foot. */
  readonly height: number;
  readonly fills: readonly Fill[];
  readonly children: (fill: PaperFill) => ReactNode;
}

export function Picture({ paper, title, sentence, source, height, fills, children }: PictureProps): ReactNode {
  const prefix = useId().replaceAll(/[^a-z0-9]/gi, '');
  const { width, font } = paper;
  const lead = font * 1.45;
  const head = wrap(sentence, width - 2 * font, font);
  const foot = source.flatMap((line) => wrap(line, width - 2 * font, font * 0.9));
  const top = font * 2.6 + head.length * lead;
  const total = top + height + (foot.length > 0 ? (foot.length + 1.2) * lead : 0);
  const fill: PaperFill = (one) => `url(#${prefix}-${one})`;
  return (
    <svg
      aria-labelledby={`${prefix}-title ${prefix}-desc`}
      fontFamily={FONT}
      fontSize={font}
      height={Math.ceil(total)}
      role="img"
      viewBox={`0 0 ${width} ${Math.ceil(total)}`}
      width={width}
    >
      <title id={`${prefix}-title`}>{title}</title>
      <desc id={`${prefix}-desc`}>{[sentence, ...source].join(' ')}</desc>
      <defs>
        {fills.map((one) => (
          <PaperPattern fill={one} id={`${prefix}-${one}`} key={one} />
        ))}
      </defs>
      <rect fill={PAPER.ground} height={Math.ceil(total)} width={width} />
      <text fill={PAPER.ink} fontSize={font * 1.3} fontWeight="600" x={font} y={font * 1.7}>
        {title}
      </text>
      <Lines lead={lead} lines={head} x={font} y={font * 1.8 + lead} />
      <g transform={`translate(0 ${top})`}>{children(fill)}</g>
      {foot.length > 0 && (
        <Lines
          fill={PAPER['ink-soft']}
          lead={lead}
          lines={foot}
          size={font * 0.9}
          x={font}
          y={top + height + lead * 1.2}
        />
      )}
    </svg>
  );
}

export interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lead: number;
  readonly fill?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** Text that has been broken into lines. */
export const Lines = ({ lines, x, y, lead, fill = PAPER.ink, size, bold }: LinesProps): ReactNode => (
  <text fill={fill} {...(size && { fontSize: size })} {...(bold && { fontWeight: 600 })}>
    {lines.map((line, index) => (
      <tspan key={line} x={x} y={y + index * lead}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The pattern of `patterns.tsx` with its colours written out. */
function PaperPattern({ id, fill }: { readonly id: string; readonly fill: Fill }): ReactNode {
  const colour = PAPER[COLOUR_OF[fill]];
  const pale = isHolder(fill);
  const lines = PATTERN_LINES[fill];
  return (
    <pattern height="8" id={id} patternUnits="userSpaceOnUse" width="8">
      <rect fill={colour} fillOpacity={pale ? 0.28 : 1} height="8" width="8" />
      {lines && (
        <path
          d={lines}
          stroke={pale ? colour : PAPER.ground}
          strokeLinecap={isDotted(fill) ? 'round' : 'butt'}
          strokeWidth={isDotted(fill) ? 2.75 : 1.5}
        />
      )}
    </pattern>
  );
}

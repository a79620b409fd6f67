/** Fills of the drawings: a colour and a pattern each, so that neither is needed to tell them apart. */
import type { ReactNode } from 'react';
import { HOLDERS, type Holder } from '#domain/ids.ts';
import type { LossCause } from '#domain/simulation-result.ts';
import type { CurveEnd } from './curve-view.ts';
import './patterns.css';

export type Fill = CurveEnd | Holder | LossCause;

/** Lines on a tile of 8 by 8; an empty string is plain. */
export const PATTERN_LINES: Readonly<Record<Fill, string>> = {
  obtained: '',
  partial: 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  refused: 'M0 0 8 8M8 0 0 8',
  lost: 'M2 2h.01M6 6h.01',
  silent: 'M0 2h8M0 6h8',
  neverSent: 'M2 0v8M6 0v8',
  withdrawn: 'M0 4h8M4 0v8',
  retention: '',
  lapse: 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  user: 'M0 2h8M0 6h8',
  alerted: 'M2 2h.01M6 6h.01',
  prosecutor: '',
  'requesting-authority': 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'in-transit': 'M0 2h8M0 6h8',
  'contact-point': 'M2 2h.01M6 6h.01',
  'requested-authority': '',
  'executing-authority': 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  court: 'M0 0 8 8M8 0 0 8',
  provider: 'M2 0v8M6 0v8',
  nobody: 'M0 4h8M4 0v8',
};

const DOTTED: ReadonlySet<Fill> = new Set(['lost', 'contact-point', 'alerted']);
export const isDotted = (fill: Fill): boolean => DOTTED.has(fill);
/** Holders are pale with lines of their own colour, ends of a case are full with lines of the paper: two families. */
export const isHolder = (fill: Fill): boolean => HOLDERS.some((holder) => holder === fill);

const idOf = (fill: Fill): string => `comity-fill-${fill}`;
/** For an SVG `fill` attribute. */
export const fillOf = (fill: Fill): string => `url(#${idOf(fill)})`;

/** Mount once a page, before the drawings that use them. */
export function PatternDefinitions(): ReactNode {
  return (
    <svg aria-hidden="true" className="patterns" focusable="false" height="0" width="0">
      <defs>
        {(Object.keys(PATTERN_LINES) as Fill[]).map((fill) => (
          <pattern
            className={`fill fill--${fill}${isHolder(fill) ? ' fill--holder' : ''}`}
            height="8"
            id={idOf(fill)}
            key={fill}
            patternUnits="userSpaceOnUse"
            width="8"
          >
            <rect className="fill__ground" height="8" width="8" />
            {PATTERN_LINES[fill] && (
              <path className={isDotted(fill) ? 'fill__dots' : 'fill__lines'} d={PATTERN_LINES[fill]} />
            )}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A sample of a fill beside its word. */
export const Swatch = ({ fill }: { readonly fill: Fill }): ReactNode => <Sample fill={fillOf(fill)} />;
/** A sample of what is left empty. */
export const OpenSwatch = (): ReactNode => <Sample fill="none" />;

function Sample({ fill }: { readonly fill: string }): ReactNode {
  return (
    <svg aria-hidden="true" className="swatch" focusable="false" height="14" viewBox="0 0 20 14" width="20">
      <rect className="swatch__box" fill={fill} height="13" width="19" x="0.5" y="0.5" />
    </svg>
  );
}

/** A sample of the line that crosses the fills. */
export const LineSwatch = (): ReactNode => (
  <svg aria-hidden="true" className="swatch" focusable="false" height="14" viewBox="0 0 20 14" width="20">
    <path className="curve__some" d="M0 7h20" />
  </svg>
);

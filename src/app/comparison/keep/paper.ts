/**
 * Colours and measures of pictures that leave the page: a file knows no style sheet, and paper is always light. The colours
 * are those of the light theme in `tokens.css`; a test holds them to it.
 */
import type { Fill } from '../patterns.tsx';

export const PAPER = {
  ground: '#ffffff',
  ink: '#1d2324',
  'ink-soft': '#4a5151',
  line: '#dacfbd',
  accent: '#0e4a56',
  'outcome-obtained': '#0b5f6d',
  'outcome-partial': '#3b8bb0',
  'outcome-refused': '#6c4a8c',
  'outcome-lost': '#b5470f',
  'outcome-other': '#857e70',
  'holder-requesting': '#2f5d8a',
  'holder-transit': '#8a7f6c',
  'holder-requested': '#0b5f6d',
  'holder-provider': '#a4571b',
} as const;

export const FONT = '"IBM Plex Sans", "Comity Sans", "Segoe UI", system-ui, Arial, sans-serif';

/** The colour of a fill, as `patterns.css` gives it on the screen. */
export const COLOUR_OF: Readonly<Record<Fill, keyof typeof PAPER>> = {
  obtained: 'outcome-obtained',
  partial: 'outcome-partial',
  refused: 'outcome-refused',
  lost: 'outcome-lost',
  silent: 'outcome-other',
  neverSent: 'outcome-other',
  withdrawn: 'outcome-other',
  retention: 'outcome-lost',
  lapse: 'outcome-refused',
  user: 'outcome-partial',
  alerted: 'outcome-obtained',
  prosecutor: 'holder-requesting',
  'requesting-authority': 'holder-requesting',
  'in-transit': 'holder-transit',
  nobody: 'holder-transit',
  'contact-point': 'holder-requested',
  'requested-authority': 'holder-requested',
  'executing-authority': 'holder-requested',
  court: 'holder-requested',
  provider: 'holder-provider',
};

/** Colours of the lines of the curves, 1 to 6, as `curves.css` gives them. */
export const SERIES: readonly (keyof typeof PAPER)[] = [
  'outcome-obtained',
  'outcome-lost',
  'outcome-refused',
  'holder-requesting',
  'holder-transit',
  'ink',
];

/** How large a picture is and how its text is set. All in pixels. */
export interface Paper {
  readonly width: number;
  readonly font: number;
  /** Column of names before the drawing, and of figures after it. */
  readonly before: number;
  readonly after: number;
}

/** A picture of its own. */
export const PICTURE: Paper = { width: 1180, font: 12, before: 290, after: 240 };
/** The same on the printed sheet, beside others. */
export const ON_SHEET: Paper = { width: 640, font: 8.5, before: 176, after: 132 };

/** Mean width of a letter as a share of the size: text is broken before it is drawn, where nothing can be measured. */
const LETTER = 0.57;

/** Lines of at most `width` pixels; words are kept whole. The last of `most` lines ends with dots where more would follow. */
export function wrap(text: string, width: number, font: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  const room = Math.max(8, Math.floor(width / (font * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}

/** Clocks that nobody simulated, as hollow brackets of their own, never like a duration. */
import type { ReactNode } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { type Citation, placeIn } from '#domain/citation.ts';
import { barBetween } from '../drawing.ts';
import { exactLength } from '../exact-length.ts';
import type { LawClock, RetentionEnd } from '../legal-clocks.ts';
import type { TimeScale } from '../time-scale.ts';
import { useWords } from '../words.ts';
import { PAPER, type Paper, wrap } from './paper.ts';
import { Lines } from './picture.tsx';

export interface LawRowsProps {
  readonly plan: CasePlan;
  readonly clocks: readonly LawClock[];
  readonly retention: readonly RetentionEnd[];
  readonly paper: Paper;
  readonly scale: TimeScale;
  /** Height of a row. */
  readonly row: number;
  readonly y: number;
}

export function LawRows({ plan, clocks, retention, paper, scale, row, y }: LawRowsProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { font } = paper;
  const cite = ({ instrument, article }: Citation) => {
    const text = plan.instruments[instrument]?.shortTitle ?? instrument;
    return article === null ? text : t('kit.citation.label', { instrument: text, ...placeIn(article) });
  };
  const rows = [
    ...clocks.map(({ key, kind, bound, duration, days, citations }) => ({
      key,
      days,
      dash: '6 3',
      by: t('comparison.law.by-law'),
      stroke: PAPER['ink-soft'],
      words: t('comparison.keep.law', {
        clock: t(`comparison.clock.${kind}`),
        bound,
        length: exactLength(duration, words),
        texts: citations.map(cite).join('; '),
      }),
    })),
    ...retention.map(({ item, title, day }) => ({
      key: item,
      days: day,
      dash: '1 4',
      by: t('comparison.keep.by-provider'),
      stroke: PAPER['outcome-lost'],
      words: t('comparison.keep.retention', { item: title, day }),
    })),
  ];
  return rows.map(({ key, days, by, dash, stroke, words }, index) => {
    const top = y + index * row;
    const beside = scale.x(days) + font * 0.8;
    return (
      <g key={key}>
        <line stroke={PAPER.line} x1={font} x2={paper.width - font} y1={top} y2={top} />
        <text fill={PAPER['ink-soft']} x={font} y={top + font * 1.4}>
          {by}
        </text>
        <Lines
          fill={PAPER['ink-soft']}
          lead={font * 0.95}
          lines={wrap(words, paper.width - beside - font, font * 0.85, 2)}
          size={font * 0.85}
          x={beside}
          y={top + font * 0.95}
        />
        <rect
          {...barBetween(scale, 0, days)}
          fill="none"
          height={font * 0.7}
          stroke={stroke}
          strokeDasharray={dash}
          strokeWidth="1.2"
          y={top + (row - font * 0.7) / 2}
        />
      </g>
    );
  });
}

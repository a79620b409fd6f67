/** What the marks of the differences mean, and what the interval is. */
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import { DifferenceMarks } from './difference-marks.tsx';
import type { Difference } from './difference-view.ts';

const SCALE = { x: (value: number) => 18 + value * 14, ticks: [] };
/** Each with the part of the axis that is shown. */
const SAMPLES: readonly (readonly ['clear' | 'none', string, Difference])[] = [
  ['clear', '18 0 28 14', { middle: 0.9, ends: [0.1, 1.9] }],
  ['none', '4 0 28 14', { middle: 0, ends: [-0.9, 0.9] }],
];

export function DifferenceLegend(): ReactNode {
  const { t } = useWords();
  return (
    <ul aria-label={t('comparison.difference.legend')} className="ends small">
      {SAMPLES.map(([name, part, difference]) => (
        <li className="ends__end" key={name}>
          <svg aria-hidden="true" className="swatch" focusable="false" height="14" viewBox={part} width="28">
            <DifferenceMarks difference={difference} measure="share" scale={SCALE} size={6} y={7} />
          </svg>
          <span>{t(`comparison.difference.legend.${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}

export function DifferenceNotes(): ReactNode {
  const { t } = useWords();
  return (
    <div className="stack differences__notes small soft">
      <p>
        {t('comparison.difference.how')} {t('comparison.difference.interval')}
      </p>
      <p>{t('comparison.difference.method')}</p>
    </div>
  );
}

/** How far a long calculation is: a native progress element with its share in words. `value` is a share in [0,1]. */
import { type ReactNode, useId } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import './progress-bar.css';

export interface ProgressBarProps {
  readonly label: ReactNode;
  readonly value: number;
}

export function ProgressBar({ label, value }: ProgressBarProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const id = useId();
  const share = t('kit.progress.share', { percent: format.percent(value) });
  return (
    <div className="progress-bar">
      <div className="progress-bar__words">
        <span id={id}>{label}</span>
        <span aria-hidden="true">{share}</span>
      </div>
      <progress aria-labelledby={id} className="progress-bar__bar" max={1} value={value}>
        {share}
      </progress>
    </div>
  );
}

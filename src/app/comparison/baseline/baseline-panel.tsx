/** Keeps the present choices as the baseline, says what has changed since, and lets go of it. */
import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import type { ComparisonView } from '../view.ts';
import { differences, whatIfOf } from '../what-if.ts';
import { useWords } from '../words.ts';
import type { Paired } from './use-paired.ts';

export interface BaselinePanelProps {
  readonly view: ComparisonView;
  readonly paired: Paired;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

export function BaselinePanel({ view, paired, onChange }: BaselinePanelProps): ReactNode {
  const { t } = useWords();
  const { baseline } = view;
  const changed = baseline ? differences(view, baseline) : [];
  const pin = (label: string) => (
    <Button onClick={() => onChange({ baseline: whatIfOf(view) })} small>
      {label}
    </Button>
  );
  return (
    <section aria-label={t('comparison.baseline.title')} className="stack settings baseline">
      {baseline ? (
        <>
          <p aria-live="polite">
            {changed.length === 0
              ? t('comparison.baseline.same')
              : t('comparison.baseline.changed', {
                  choices: changed.map((name) => t(`comparison.choice.${name}`)).join(', '),
                })}
          </p>
          {paired.progress !== null && changed.length > 0 && (
            <ProgressBar label={t('comparison.paired.running')} value={paired.progress} />
          )}
          {paired.reason && (
            <Notice kind="error" live title={t('comparison.paired.failed')}>
              <p>{paired.reason}</p>
            </Notice>
          )}
          <div className="cluster">
            {changed.length > 0 && pin(t('comparison.baseline.again'))}
            <Button onClick={() => onChange({ baseline: null })} small>
              {t('comparison.baseline.clear')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {pin(t('comparison.baseline.pin'))}
          <p className="soft">{t('comparison.baseline.hint')}</p>
        </>
      )}
    </section>
  );
}

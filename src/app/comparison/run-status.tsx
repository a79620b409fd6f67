/** How far the simulation is, with a way to stop it. */
import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import type { SimulationControls } from './use-simulation.ts';
import { useWords } from './words.ts';

export interface RunStatusProps extends SimulationControls {
  /** Runs of each route that were ordered. */
  readonly runs: number;
}

export function RunStatus({ simulation, cancel, restart, runs }: RunStatusProps): ReactNode {
  const { t, format } = useWords();
  const { status, done, total, shown, reason } = simulation;
  const again = (
    <Button onClick={restart} small>
      {t('comparison.status.again')}
    </Button>
  );
  return (
    <div className="run-status stack">
      {status === 'running' && (
        <div className="run-status__bar">
          <ProgressBar
            label={t('comparison.status.running', { done: format.number(done), total: format.number(total) })}
            value={total > 0 ? done / total : 0}
          />
          <Button onClick={cancel} small>
            {t('comparison.status.cancel')}
          </Button>
        </div>
      )}
      {status === 'cancelled' && (
        <Notice actions={again} kind="info" live title={t('comparison.status.cancelled')}>
          <p>{t(shown ? 'comparison.status.cancelled.partly' : 'comparison.status.cancelled.nothing')}</p>
        </Notice>
      )}
      {status === 'failed' && (
        <Notice actions={again} kind="error" live title={t('comparison.status.failed')}>
          <p>{t('comparison.status.failed.text')}</p>
          {reason && <p className="small">{reason}</p>}
        </Notice>
      )}
      {status === 'done' && <p className="small soft tabular">{t('comparison.status.finished', { runs })}</p>}
    </div>
  );
}

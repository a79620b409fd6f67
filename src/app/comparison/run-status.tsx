/** How far the simulation is, with a way to stop it; afterwards, what the picture rests on. */
import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ProgressBar } from '#app/ui/progress-bar.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Order } from './simulator.ts';
import type { SimulationControls } from './use-simulation.ts';
import { qualityInForce } from './view.ts';
import { useWords } from './words.ts';

export interface RunStatusProps extends SimulationControls {
  readonly plan: CasePlan;
}

export function RunStatus({ simulation, cancel, restart, plan }: RunStatusProps): ReactNode {
  const { t, format } = useWords();
  const { status, done, total, shown, results, reason } = simulation;
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
      {shown && <p className="small soft tabular">{basis(shown, Math.min(...results.map((result) => result.runs)))}</p>}
    </div>
  );

  /** Printed with the picture, so that a sheet of paper says what it rests on. */
  function basis(order: Order, runs: number): string {
    const requesting = order.settings.requestingTier ?? plan.requesting.tier;
    const requested = order.settings.requestedTier ?? plan.requested.tier;
    return t('comparison.status.basis', {
      runs,
      seed: String(order.seed),
      quality: format.percent(qualityInForce(order.settings, plan)),
      requesting: plan.requesting.name,
      requestingTier: t(`comparison.tier.${requesting}`),
      requested: plan.requested.name,
      requestedTier: t(`comparison.tier.${requested}`),
    });
  }
}

/** The way to the statechart of a procedure in the library, with the last stage that the prosecutor knows of lit. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { CaseProcedure, InstrumentId } from '#domain/ids.ts';
import { knownStage } from '../model/known-stage.ts';
import { usePlay } from '../play-context.tsx';

interface ChartLinkProps {
  readonly procedure: CaseProcedure;
  /** Whose articles number the stages; the governing instrument of what was sent unless said. */
  readonly under?: InstrumentId;
}

export function ChartLink({ procedure, under }: ChartLinkProps): ReactNode {
  const { plan, run, kept } = usePlay();
  const t = useMessage();
  const stage = knownStage(run, procedure);
  if (stage === null) return null;
  const sent = run.decisions.findLast(({ request, choice }) => request === procedure && choice?.draft);
  const basis = plan.bases.find(({ id }) => id === sent?.choice?.draft?.basis);
  const query = new URLSearchParams({
    stage,
    under: under ?? basis?.governing ?? (procedure === 'police' ? 'interpol' : ''),
    back: `/play/${plan.scenario}/${kept.id}`,
  });
  return (
    <a className="training-chart-link small" href={`#/library/procedures/${procedure}?${query}`}>
      {t('training.status.chart')}
    </a>
  );
}

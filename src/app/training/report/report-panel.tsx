/** The end of a debrief: what one will do differently, and the report to print or to keep as a file. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { csv } from '#app/storage/csv.ts';
import { saveFile } from '#app/storage/save-file.ts';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/field.tsx';
import { announce } from '#app/ui/live-region.tsx';
import type { DecisionType } from '#domain/recipe.ts';
import { assess } from '#simulation/assess/assess.ts';
import { useFigures } from '../assessment/figures.tsx';
import { useAnnulled } from '../assessment/use-annulled.ts';
import { useAfterDelivery } from '../debrief/use-after-delivery.ts';
import { PrintButton } from '../frame/print-button.tsx';
import { usePlay } from '../play-context.tsx';
import { useTeam } from '../team/use-team.ts';
import { type Report, reportOf } from './report.ts';
import { reportRows } from './report-rows.ts';

export function ReportPanel(): ReactNode {
  const { plan, pack, run, recipe, kept, keep } = usePlay();
  const t = useMessage();
  const { objectives, discussion } = useDebrief(pack);
  const { costs, place, status } = useFigures();
  const { annulled } = useAnnulled();
  const { team } = useTeam();
  const afterDelivery = useAfterDelivery();
  const saved = kept.desk.improvement;
  const improvement = typeof saved === 'string' ? saved : '';

  const report = (): Report =>
    reportOf({
      plan,
      run,
      recipe,
      lines: assess(plan, objectives, recipe, annulled).dimensions.flatMap(({ lines }) => lines),
      costs,
      place,
      discussion,
      afterDelivery,
      improvement,
      tableSize: team?.size ?? null,
      titleOf: (type) => t(`training.option.${type as DecisionType}.title`),
    });
  const save = (kind: 'json' | 'csv') => {
    const name = `comity-report-${plan.scenario}-${kept.number}.${kind}`;
    if (kind === 'json') saveFile(name, `${JSON.stringify(report(), null, 2)}\n`);
    else saveFile(name, csv(reportRows(report())), 'text/csv');
    announce(t('training.report.saved', { name }));
  };
  return (
    <section className="sheet stack">
      <h3>{t('training.report.heading')}</h3>
      <TextArea
        hint={t('training.report.improvement.hint')}
        label={t('training.report.improvement')}
        onChange={(text) => keep('improvement', text)}
        value={improvement}
      />
      <div className="cluster no-print">
        <PrintButton sheet="debrief">{t('training.print.debrief')}</PrintButton>
        <Button onClick={() => save('json')} small>
          {t('training.report.json')}
        </Button>
        <Button onClick={() => save('csv')} small>
          {t('training.report.csv')}
        </Button>
      </div>
      {status === 'running' && <p className="small soft no-print">{t('training.report.pending')}</p>}
    </section>
  );
}

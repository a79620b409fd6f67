/** Where the time goes on one route: two thin bars a stage, and for every route a sentence that names the largest. */
import { memo, type ReactNode, useId } from 'react';
import { DataTable } from '#app/ui/data-table.tsx';
import { SelectField } from '#app/ui/field.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { FigureKind } from '../figure-kind.tsx';
import { SaveTime } from '../keep/figure-saves.tsx';
import type { LaneView } from '../lane-view.ts';
import { timeSentence } from '../sentences.ts';
import type { Order } from '../simulator.ts';
import { Twin } from '../twin.tsx';
import type { ComparisonView, FigureView } from '../view.ts';
import { useWords } from '../words.ts';
import { StageBars } from './stage-bars.tsx';
import { timeRows } from './time-view.ts';
import './time.css';

export interface TimeFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  readonly basis: Order | null;
  readonly view: FigureView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

/** The route in close-up: the one chosen, or the first. */
const closeUp = (lanes: readonly LaneView[], route: string | null): LaneView | undefined =>
  lanes.find((lane) => lane.route.id === route) ?? lanes[0];

export const TimeFigure = memo(function TimeFigure(props: TimeFigureProps): ReactNode {
  const { plan, lanes, basis, view, onChange } = props;
  const words = useWords();
  const { t } = words;
  const id = useId();
  const lane = closeUp(lanes, view.route);
  const rows = lane?.result ? timeRows(lane.result) : [];
  return (
    <section aria-labelledby={id} className="sheet stack time">
      <h2 id={id}>{t('comparison.time.title')}</h2>
      <p className="prose">{t('comparison.time.intro')}</p>
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      {lane && (
        <div className="curves__choice no-print">
          <SelectField
            label={t('comparison.time.choice')}
            onChange={(route) => onChange({ route })}
            options={lanes.map(({ route, letter }) => ({ value: route.id, label: `${letter} – ${route.label}` }))}
            value={lane.route.id}
          />
        </div>
      )}
      {lane && <p className="lanes__sentence">{timeSentence(lane, rows, words)}</p>}
      {lane && rows.length > 0 && <StageBars basis={basis} plan={plan} route={lane.route.label} rows={rows} />}
      <Twin summary={t('comparison.time.all')}>
        {() => (
          <ul className="stack time__sentences">
            {lanes.map((one) => (
              <li key={one.route.id}>
                {one.letter} – {one.route.label}: {timeSentence(one, one.result ? timeRows(one.result) : [], words)}
              </li>
            ))}
          </ul>
        )}
      </Twin>
      {lane && <Twin summary={t('comparison.table.open')}>{() => <TimeTable lane={lane} />}</Twin>}
      {lane && <SaveTime basis={basis} lane={lane} lanes={lanes} view={view} />}
    </section>
  );
});

function TimeTable({ lane }: { readonly lane: LaneView }): ReactNode {
  const { t, format, days } = useWords();
  const figure = (id: string, header: string) => ({ id, header, align: 'end' as const });
  return (
    <DataTable
      caption={t('comparison.time.table', { route: lane.route.label })}
      columns={[
        { id: 'stage', header: t('comparison.table.stage') },
        { id: 'holder', header: t('comparison.table.holder') },
        figure('entered', t('comparison.table.entered')),
        figure('first', t('comparison.time.first')),
        figure('p10', t('comparison.table.p10')),
        figure('median', t('comparison.table.stage-median')),
        figure('p90', t('comparison.table.p90')),
        figure('mean', t('comparison.time.mean')),
        figure('variance', t('comparison.time.variance')),
      ]}
      rows={(lane.result?.stages ?? []).map((stage) => ({
        id: `${stage.procedure}.${stage.stage}`,
        cells: {
          stage: stage.label,
          holder: t(`comparison.holder.${stage.holder}`),
          entered: format.percent(stage.entered),
          first: format.number(stage.firstEnteredDay),
          p10: days(stage.p10Days),
          median: days(stage.medianDays),
          p90: days(stage.p90Days),
          mean: format.percent(stage.shareOfMean),
          variance: format.percent(stage.shareOfVariance),
        },
      }))}
    />
  );
}

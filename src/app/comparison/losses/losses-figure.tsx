/** P(loss) and why: in how many runs evidence was deleted before it was disclosed, by the first item that went. */
import { memo, type ReactNode, useId } from 'react';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { LOSS_CAUSES } from '#domain/simulation-result.ts';
import { FigureKind } from '../figure-kind.tsx';
import { SaveLosses } from '../keep/figure-saves.tsx';
import type { LaneView } from '../lane-view.ts';
import { Swatch } from '../patterns.tsx';
import { RouteLetter } from '../route-letter.tsx';
import { lossesSentence, lossSentence } from '../sentences.ts';
import { ShareBar } from '../share-bar.tsx';
import type { Order } from '../simulator.ts';
import { Twin } from '../twin.tsx';
import type { FigureView } from '../view.ts';
import { useWords } from '../words.ts';
import { lossParts } from './loss-parts.ts';
import './losses.css';

export interface LossesFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  readonly basis: Order | null;
  readonly view: FigureView;
}

export const LossesFigure = memo(function LossesFigure({ plan, lanes, basis, view }: LossesFigureProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet stack losses-figure">
      <h2 id={id}>{t('comparison.losses.title')}</h2>
      <p className="lanes__sentence">{lossesSentence(lanes, words)}</p>
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      <ul aria-label={t('comparison.losses.legend')} className="ends small">
        {LOSS_CAUSES.map((cause) => (
          <li className="ends__end" key={cause}>
            <Swatch fill={cause} />
            <span>{t(`comparison.loss.${cause}.means`)}</span>
          </li>
        ))}
      </ul>
      <ul aria-label={t('comparison.lanes.list')} className="losses">
        {lanes.map((lane) => (
          <li className="losses__route" key={lane.route.id}>
            <span className="losses__name">
              <RouteLetter letter={lane.letter} /> {lane.route.label}
            </span>
            {lane.result && <ShareBar parts={lossParts(lane.result)} />}
            <span className="small tabular">{lossSentence(lane, words)}</span>
          </li>
        ))}
      </ul>
      <Twin summary={t('comparison.table.open')}>{() => <LossesTable lanes={lanes} />}</Twin>
      <SaveLosses basis={basis} lanes={lanes} view={view} />
    </section>
  );
});

function LossesTable({ lanes }: Pick<LossesFigureProps, 'lanes'>): ReactNode {
  const { t, format } = useWords();
  const figure = (id: string, header: string): Column => ({ id, header, align: 'end' });
  return (
    <DataTable
      caption={t('comparison.losses.table')}
      columns={[
        { id: 'route', header: t('comparison.table.route') },
        figure('any', t('comparison.losses.any')),
        ...LOSS_CAUSES.map((cause) => figure(cause, t(`comparison.loss.${cause}`))),
      ]}
      rows={lanes.map(({ route, result }) => ({
        id: route.id,
        cells: {
          route: route.label,
          ...(result && {
            any: format.percent(result.evidenceLost),
            ...Object.fromEntries(LOSS_CAUSES.map((cause) => [cause, format.percent(result.lossCauses[cause])])),
          }),
        },
      }))}
    />
  );
}

/** The end of a case: rights first, then what came of it, the objectives, the decisions, time, what was hidden, and other ways. */
import { type ReactNode, Suspense } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { LinkToRun } from '#app/shell/link-to-run.tsx';
import { Button } from '#app/ui/button.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { civilDate, MINUTES_PER_DAY } from '#domain/case-time.ts';
import { temperamentOf } from '#simulation/recipes.ts';
import { Assessment } from '../assessment/assessment.tsx';
import { FiguresProvider } from '../assessment/figures.tsx';
import { Place } from '../assessment/place.tsx';
import { Heading } from '../frame/heading.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import { basisById, instrumentsOf } from '../model/bases.ts';
import { usePlay } from '../play-context.tsx';
import { ReportPanel } from '../report/report-panel.tsx';
import { SeatReview } from '../seat/seat-review.tsx';
import { Closing } from './closing.tsx';
import { DecisionTable } from './decision-table.tsx';
import { Discussion } from './discussion.tsx';
import { ModelAnswer } from './model-answer.tsx';
import { OtherRoutes } from './other-routes.tsx';
import { PackageCheck } from './package-check.tsx';
import { Rights } from './rights.tsx';
import { RunSlip } from './run-slip.tsx';
import { Timeline } from './timeline.tsx';
import { useAfterDelivery } from './use-after-delivery.ts';
import { WorldKnew } from './world-knew.tsx';
import './debrief.css';

function Outcome(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const found = useAfterDelivery()?.package;
  const { itemOutcomes, outcome } = run;
  return (
    <section className="sheet stack">
      <h3>{t('training.debrief.outcome')}</h3>
      {outcome !== null && <p className="debrief__verdict">{t(`training.outcome.case.${outcome}`)}</p>}
      <ul>
        {plan.items.map((item) => (
          <li key={item.id}>
            <strong>{item.title}:</strong> {t(`training.outcome.${itemOutcomes?.[item.id] ?? 'neverSent'}`)}
            {found?.fault &&
              found.answer === 'missed' &&
              found.items.includes(item.id) &&
              `. ${t(`training.world.package.item.${found.fault}`)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Debrief(): ReactNode {
  const { plan, run, recipe, seat, table, kept, startAgain } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const temperament = temperamentOf(recipe);
  const used = recipe.decisions.flatMap(({ choice }) => {
    const basis = choice?.draft && basisById(plan, choice.draft.basis);
    return basis ? instrumentsOf(basis) : [];
  });
  return (
    <div className="stack debrief">
      <Heading target="centre">{t('training.debrief.heading')}</Heading>
      <p>
        {t(recipe.stopped ? 'training.debrief.stopped' : 'training.debrief.ended', {
          day: Math.floor(run.now / MINUTES_PER_DAY),
          date: format.date(civilDate(plan.opensAt, run.now)),
        })}
      </p>
      {temperament && (
        <p>
          {t('training.offices.debrief', {
            requested: plan.requested.name,
            manner: t(`training.offices.${temperament}`),
          })}
        </p>
      )}
      {table && <p>{t('training.table.figures')}</p>}
      <p className="paper__line">{t('training.paper.line')}</p>
      {!seat && <Rights />}
      <Outcome />
      <Suppositions instruments={used} />
      <Suspense fallback={<Loading />}>
        <FiguresProvider>
          <Assessment />
          {seat ? <SeatReview /> : <DecisionTable />}
          {!table && <Place />}
          <Timeline />
          <WorldKnew />
          {!seat && <PackageCheck />}
          {!seat && <Closing />}
          {!seat && <OtherRoutes />}
          <ModelAnswer />
          <Discussion />
          <ReportPanel />
        </FiguresProvider>
      </Suspense>
      <RunSlip />
      <div className="cluster no-print">
        <LinkButton href={`#/compare/${plan.scenario}`}>{t('training.debrief.compare')}</LinkButton>
        <LinkToRun run={kept}>{t('shell.link.button')}</LinkToRun>
        <Button onClick={startAgain}>{t('training.debrief.again')}</Button>
      </div>
    </div>
  );
}

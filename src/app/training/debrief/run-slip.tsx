/** The run on one page to take home: what came of it, at most ten decisions, and the QR code that opens it again. */
import { lazy, type ReactNode, Suspense } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { canLink, linkOf } from '#app/shell/run-link.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { civilDate, MINUTES_PER_DAY } from '#domain/case-time.ts';
import { useBasisName } from '../desk/basis-choice.tsx';
import { PrintButton } from '../frame/print-button.tsx';
import { basisById } from '../model/bases.ts';
import { ownDecisions } from '../model/decision-rows.ts';
import { forSlip } from '../model/slip.ts';
import { usePlay } from '../play-context.tsx';
import { useChosen } from '../seat/use-chosen.ts';
import './run-slip.css';

const SlipCode = lazy(() => import('./slip-code.tsx'));

export function RunSlip(): ReactNode {
  const t = useMessage();
  return (
    <div className="debrief__slip">
      <Disclosure summary={t('training.slip.title')}>
        <div className="stack">
          <Slip />
          <p className="no-print">
            <PrintButton sheet="slip">{t('training.slip.print')}</PrintButton>
          </p>
        </div>
      </Disclosure>
    </div>
  );
}

function Slip(): ReactNode {
  const { plan, run, recipe, seat, kept } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const stands = `${format.day(run.now)}, ${format.date(civilDate(plan.opensAt, run.now))}`;
  return (
    <article className="sheet run-slip">
      <header>
        <h3 className="run-slip__title">{plan.title}</h3>
        <p className="small soft">{t('training.paper.line')}</p>
      </header>
      <Facts
        rows={[
          { term: t('training.slip.run'), detail: kept.name ?? t('training.runs.name', { number: kept.number }) },
          {
            term: t('training.slip.desk'),
            detail: seat?.title ?? t('training.slip.prosecutor', { requesting: plan.requesting.name }),
          },
          { term: t(recipe.stopped ? 'training.slip.stopped' : 'training.slip.ended'), detail: stands },
        ]}
      />
      <section>
        <h4>{t('training.debrief.outcome')}</h4>
        {run.outcome !== null && <p>{t(`training.outcome.case.${run.outcome}`)}</p>}
        <ul>
          {plan.items.map((item) => (
            <li key={item.id}>
              {item.title}: <strong>{t(`training.outcome.${run.itemOutcomes?.[item.id] ?? 'neverSent'}`)}</strong>
            </li>
          ))}
        </ul>
      </section>
      <SlipDecisions />
      <Suspense>
        <SlipCode link={canLink() ? linkOf : null} recipe={recipe} />
      </Suspense>
    </article>
  );
}

function SlipDecisions(): ReactNode {
  const { plan, run, recipe, role } = usePlay();
  const t = useMessage();
  const basisName = useBasisName();
  const chosen = useChosen();
  const { shown, left } = forSlip(ownDecisions(run, recipe, role));
  return (
    <section>
      <h4>{t('training.decisions.heading')}</h4>
      {shown.length === 0 && <p>{t('training.runs.none')}</p>}
      <ol className="run-slip__decisions plain-list">
        {shown.map(({ decision, index }) => {
          const basis = decision.choice?.draft && basisById(plan, decision.choice.draft.basis);
          const tried = 'reason' in decision ? t('training.slip.attempt') : '';
          const how = [basis && basisName(basis), chosen(decision), tried].filter(Boolean).join('; ');
          return (
            <li key={index}>
              <span className="run-slip__day">
                {t('training.runs.day', { day: Math.floor(decision.at / MINUTES_PER_DAY) })}
              </span>
              <span>
                {t(`training.option.${decision.type}.title`)}
                {how && <span className="soft"> – {how}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {left > 0 && <p className="small soft">{t('training.slip.left', { left })}</p>}
    </section>
  );
}

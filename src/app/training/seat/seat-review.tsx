/** The debrief of another desk: how the letter was read, and what was decided, with what the law said to it. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { Attempt, TakenDecision } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { CostText } from '../assessment/cost-text.tsx';
import { useFigures } from '../assessment/figures.tsx';
import { LeftOut } from '../assessment/left-out.tsx';
import { Cite } from '../frame/cite.tsx';
import { FindingText } from '../letters/reason-list.tsx';
import { ownDecisions } from '../model/decision-rows.ts';
import { usePlay } from '../play-context.tsx';
import { TableLines } from '../team/table-lines.tsx';
import { readingOf } from './review.ts';
import { useChosen } from './use-chosen.ts';

function Reading(): ReactNode {
  const { plan, run, role } = usePlay();
  const t = useMessage();
  const reading = useMemo(() => readingOf(plan, run, role), [plan, run, role]);
  if (reading === null) return <p>{t('training.seat.review.no-letter')}</p>;
  const { missing, needless } = reading;
  return (
    <>
      {missing.length === 0 && <p>{t('training.seat.review.complete')}</p>}
      {missing.length > 0 && (
        <ul className="debrief__findings">
          {missing.map(({ finding, asked }) => (
            <li key={`${finding.code}/${finding.item}/${finding.reason}`}>
              <strong>{t(asked ? 'training.seat.review.asked' : 'training.seat.review.not-asked')}</strong>{' '}
              <FindingText finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {needless.length > 0 && (
        <p>
          {t('training.seat.review.needless')} {needless.map((field) => t(`training.field.${field}`)).join('; ')}
        </p>
      )}
    </>
  );
}

const isAttempt = (one: TakenDecision | Attempt): one is Attempt => 'reason' in one;

export function SeatReview(): ReactNode {
  const { recipe, run, role } = usePlay();
  const t = useMessage();
  const chosen = useChosen();
  const { costs } = useFigures();
  const steps = ownDecisions(run, recipe, role);
  return (
    <>
      {role !== 'requested-judge' && (
        <section className="sheet stack">
          <h3>{t('training.seat.review.heading')}</h3>
          <Reading />
        </section>
      )}
      <section className="stack">
        <h3>{t('training.decisions.heading')}</h3>
        {steps.length === 0 ? (
          <p>{t('training.seat.review.none')}</p>
        ) : (
          <DataTable
            caption={t('training.decisions.table')}
            captionHidden
            columns={[
              { id: 'day', header: t('training.seat.review.day'), align: 'end' },
              { id: 'decision', header: t('training.seat.review.decision') },
              { id: 'law', header: t('training.seat.review.law') },
              { id: 'cost', header: t('training.decisions.cost') },
            ]}
            rows={steps.map(({ decision: step, index }) => {
              const mark = run.marks
                .slice(step.marksBefore)
                .find((one) => one.at === step.at && one.procedure === step.request);
              const citation = isAttempt(step) ? step.citation : (mark?.citation ?? null);
              return {
                id: String(index),
                cells: {
                  day: Math.floor(step.at / MINUTES_PER_DAY),
                  decision: (
                    <>
                      {t(`training.option.${step.type}.title`)}
                      {chosen(step) !== '' && `: ${chosen(step)}`}
                      <TableLines at={step.at} note={recipe.notes?.[String(index)]} />
                    </>
                  ),
                  cost: <CostText line={costs.find((one) => one.index === index)} />,
                  law: (
                    <>
                      {isAttempt(step) && <strong>{t('training.seat.attempt', { reason: step.reason })} </strong>}
                      {citation?.article ? <Cite citation={citation} /> : t('training.seat.review.no-article')}
                    </>
                  ),
                },
              };
            })}
          />
        )}
        <LeftOut />
      </section>
    </>
  );
}

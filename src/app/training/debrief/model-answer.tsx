/** The author's model answer and what often goes wrong instead, each played with this run's luck. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { replay } from '#simulation/replay.ts';
import { sameTable } from '#simulation/same-table.ts';
import { useDecisionText } from '../assessment/decision-text.ts';
import { usePlay } from '../play-context.tsx';

function Played({
  heading,
  decisions,
}: {
  readonly heading: string;
  readonly decisions: readonly Decision[];
}): ReactNode {
  const { plan, recipe } = usePlay();
  const t = useMessage();
  const say = useDecisionText();
  const run = useMemo(() => {
    const table = sameTable(plan, recipe, decisions);
    return replay(table.plan, table.recipe);
  }, [plan, recipe, decisions]);
  return (
    <>
      <h4>{heading}</h4>
      <ol>
        {decisions.map((decision) => (
          <li key={`${decision.at}/${decision.type}`}>{say(decision)}</li>
        ))}
      </ol>
      {run.outcome !== null && (
        <p>
          {t('training.model.result', { outcome: t(`training.outcome.case.${run.outcome}`) })}{' '}
          {run.answeredAt !== null &&
            t('training.model.answered', { day: Math.floor(run.answeredAt / MINUTES_PER_DAY) })}
        </p>
      )}
    </>
  );
}

export function ModelAnswer(): ReactNode {
  const { pack, seat } = usePlay();
  const t = useMessage();
  const debrief = useDebrief(pack);
  const answers = seat ? debrief.seats[seat.id] : debrief;
  if (!answers) return null;
  const { modelAnswer, classicMistakes } = answers;
  return (
    <section className="sheet stack">
      <h3>{t('training.model.heading')}</h3>
      <p>{t('training.model.intro')}</p>
      {modelAnswer.length > 0 && <Played decisions={modelAnswer} heading={t('training.model.good')} />}
      {classicMistakes.map(({ title, decisions }) => (
        <Played decisions={decisions} heading={t('training.model.wrong', { title })} key={title} />
      ))}
    </section>
  );
}

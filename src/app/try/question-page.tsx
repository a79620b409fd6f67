/** One decision: what happened, one question, one picture, two answers. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { civilDate } from '#domain/case-time.ts';
import { DayStrip, deletionDay } from './day-strip.tsx';
import { type Answer, type Guided, type GuidedCase, guided, type Question } from './guided.ts';
import { dayOf, toldSince } from './told.ts';
import type { Headed } from './try-room.tsx';

interface QuestionPageProps extends Headed {
  readonly pack: GuidedCase;
  readonly answers: readonly Answer[];
  readonly now: Guided;
  readonly question: Question;
  readonly onAnswers: (answers: readonly Answer[] | null) => void;
}

/** What came of the last answer; nothing before anything could have come. */
function News({ pack, answers, now }: Pick<QuestionPageProps, 'pack' | 'answers' | 'now'>): ReactNode {
  const t = useMessage();
  const { plan } = pack;
  if (answers.length < 2) return null;
  const told = toldSince(now.run, guided(pack, answers.slice(0, -1)).run.now);
  const names = { requesting: plan.requesting.name, requested: plan.requested.name, provider: plan.provider.name };
  return (
    <section aria-label={t('try.told')}>
      <ul className="plain-list try__told">
        {told.length === 0 && <li>{t('try.told.nothing')}</li>}
        {told.map(({ type, day }) => (
          <li key={`${type}/${day}`}>{t(`try.told.${type}`, { ...names, day })}</li>
        ))}
      </ul>
    </section>
  );
}

export function QuestionPage({ pack, answers, now, question, onAnswers, heading }: QuestionPageProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const { plan } = pack;
  const { run } = now;
  const names = { requested: plan.requested.name, provider: plan.provider.name, deleted: deletionDay(plan) };
  return (
    <>
      <p className="soft try__step">
        {t('try.step', {
          number: answers.length + 1,
          day: dayOf(run.now),
          date: format.date(civilDate(plan.opensAt, run.now)),
        })}
      </p>
      <News answers={answers} now={now} pack={pack} />
      <h1 ref={heading} tabIndex={-1}>
        {t(`try.${question}.title`, names)}
      </h1>
      <p className="try__text">{t(`try.${question}.text`, names)}</p>
      <DayStrip plan={plan} run={run} />
      <ul className="plain-list try__answers">
        {(['a', 'b'] as const).map((answer) => (
          <li key={answer}>
            <Button aria-describedby={`try-${answer}`} onClick={() => onAnswers([...answers, answer])}>
              {t(`try.${question}.${answer}`)}
            </Button>
            <p className="soft" id={`try-${answer}`}>
              {t(`try.${question}.${answer}.hint`)}
            </p>
          </li>
        ))}
      </ul>
      {answers.length > 0 && (
        <p>
          <Button look="quiet" onClick={() => onAnswers(answers.slice(0, -1))} small>
            {t('try.back')}
          </Button>
        </p>
      )}
    </>
  );
}

/** The checklist after delivery: evidence, use, the defence, what clears the accused, a closing letter. Each answer says what it means. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { civilDate } from '#domain/case-time.ts';
import { Cite } from '../frame/cite.tsx';
import { Paper } from '../letters/paper.tsx';
import { namesOf } from '../letters/use-letter-text.ts';
import { basisById } from '../model/bases.ts';
import { deliveryAt } from '../model/delivery.ts';
import { fileReferences, quotedText } from '../model/file-references.ts';
import { draftAt, ordinalAt, writtenAt } from '../model/letter-dates.ts';
import { ourReference } from '../model/references.ts';
import { usePlay } from '../play-context.tsx';
import { CLOSING, CLOSING_QUESTIONS, type ClosingQuestion, readClosing } from './closing-questions.ts';

const KEY = 'closing';
/** Questions that the limit of use of the governing text answers. */
const OF_USE: readonly ClosingQuestion[] = ['use', 'clears'];

function LimitOfUse(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const draft = draftAt(run, 'request', run.now)?.choice?.draft;
  const governing = draft && basisById(plan, draft.basis)?.governing;
  const rule = governing && plan.instruments[governing]?.rules['use-limitation'];
  if (!rule) return t('training.closing.no-rule');
  return (
    <>
      {rule.says} <Cite citation={{ instrument: governing, article: rule.article, checked: rule.checked }} />
    </>
  );
}

function ClosingLetter(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const sent = writtenAt(run, 'request', run.now);
  const names = { ...namesOf(plan), sent: sent === null ? '' : format.date(civilDate(plan.opensAt, sent)) };
  return (
    <Paper
      head={{
        from: 'prosecutor',
        to: 'central',
        ourRef: ourReference(plan, 'request', ordinalAt(run, 'request', run.now)),
        yourRef: quotedText(fileReferences(plan, run, 'request', run.now), 'foreign-authority'),
        at: run.now,
        subject: <strong>{t('training.closing.letter.subject')}</strong>,
        basis: null,
      }}
    >
      <p>{t('training.closing.letter.says', names)}</p>
      <p>{t('training.closing.letter.next', names)}</p>
    </Paper>
  );
}

/** Nothing where no data came by a formal request. */
export function Closing(): ReactNode {
  const { plan, recipe, run, kept, keep } = usePlay();
  const t = useMessage();
  if (!deliveryAt(plan, recipe, run, run.now)) return null;
  const answers = readClosing(kept.desk[KEY]);
  return (
    <section className="sheet stack">
      <h3>{t('training.closing.heading')}</h3>
      <p>{t('training.closing.intro')}</p>
      {CLOSING_QUESTIONS.map((question) => {
        const answer = answers[question];
        return (
          <div className="stack" key={question}>
            <RadioGroup
              legend={t(`training.closing.${question}`)}
              onChange={(value) => keep(KEY, { ...answers, [question]: value })}
              options={CLOSING[question].map((value) => ({ value, label: t(`training.closing.${question}.${value}`) }))}
              value={answer ?? null}
            />
            {answer && (
              <p className="small">
                {t(`training.closing.${question}.${answer}.means`)} {OF_USE.includes(question) && <LimitOfUse />}
              </p>
            )}
          </div>
        );
      })}
      {answers.feedback === 'letter' && <ClosingLetter />}
    </section>
  );
}

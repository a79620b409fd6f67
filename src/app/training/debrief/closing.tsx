/** The checklist after delivery: evidence, use, the defence, what clears the accused, a closing letter. Each answer says what it means. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { Cite } from '../frame/cite.tsx';
import { Paper } from '../letters/paper.tsx';
import { fileReferences, quotedText } from '../model/file-references.ts';
import { ordinalAt } from '../model/letter-dates.ts';
import { limitOfUse } from '../model/limit-of-use.ts';
import { ourReference } from '../model/references.ts';
import { usePlay } from '../play-context.tsx';
import { CLOSING, CLOSING_KEY, OF_USE, readClosing } from './closing-questions.ts';
import { type AfterDelivery, useAfterDelivery } from './use-after-delivery.ts';

function LimitOfUse(): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const rule = limitOfUse(plan, run);
  if (!rule) return t('training.closing.no-rule');
  return (
    <>
      {rule.says} <Cite citation={rule.citation} />
    </>
  );
}

function ClosingLetter({ letter }: { readonly letter: NonNullable<AfterDelivery['letter']> }): ReactNode {
  const { plan, run } = usePlay();
  return (
    <Paper
      head={{
        from: 'prosecutor',
        to: 'central',
        ourRef: ourReference(plan, 'request', ordinalAt(run, 'request', run.now)),
        yourRef: quotedText(fileReferences(plan, run, 'request', run.now), 'foreign-authority'),
        at: run.now,
        subject: <strong>{letter.subject}</strong>,
        basis: null,
      }}
    >
      {letter.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Paper>
  );
}

/** Nothing where no data came by a formal request. */
export function Closing(): ReactNode {
  const { kept, keep } = usePlay();
  const t = useMessage();
  const after = useAfterDelivery();
  if (!after) return null;
  const answers = readClosing(kept.desk[CLOSING_KEY]);
  return (
    <section className="sheet stack">
      <h3>{t('training.closing.heading')}</h3>
      <p>{t('training.closing.intro')}</p>
      {after.closing.map(({ question, asked, answer, means }) => (
        <div className="stack" key={question}>
          <RadioGroup
            legend={asked}
            onChange={(value) => keep(CLOSING_KEY, { ...answers, [question]: value })}
            options={CLOSING[question].map((value) => ({ value, label: t(`training.closing.${question}.${value}`) }))}
            value={answer}
          />
          {means && (
            <p className="small">
              {means} {OF_USE.includes(question) && <LimitOfUse />}
            </p>
          )}
        </div>
      ))}
      {after.letter && <ClosingLetter letter={after.letter} />}
    </section>
  );
}

/** The letter that grows beside the form. */
import { type ReactNode, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { PrintButton } from '../frame/print-button.tsx';
import { fileReferences, quotedText } from '../model/file-references.ts';
import { begins, ordinalAt } from '../model/letter-dates.ts';
import { ourReference } from '../model/references.ts';
import { decisionOf, type TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { DraftLetter } from './draft-letter.tsx';
import { useDraft } from './use-draft.ts';
import { useFollowChange } from './use-follow-change.ts';

export function LiveLetter({ task }: { readonly task: TaskId }): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const { procedure, draft } = useDraft(task);
  const frame = useRef<HTMLElement>(null);
  useFollowChange(frame, draft);
  const type = decisionOf(task);
  // A new request begins a new reference; an answer keeps the one it answers.
  const begun = run.decisions.some((one) => one.request === procedure && begins(one.type));
  const ordinal = ordinalAt(run, procedure, run.now) + (begun && type !== null && begins(type) ? 1 : 0);
  return (
    <section aria-labelledby="training-live-letter" className="stack training-live" ref={frame}>
      <h2 id="training-live-letter">{t('training.desk.letter')}</h2>
      {draft ? (
        <>
          <DraftLetter
            at={run.now}
            draft={draft}
            ourRef={ourReference(plan, procedure, ordinal)}
            task={task}
            yourRef={draft.yourRef ? quotedText(fileReferences(plan, run, procedure, run.now), draft.yourRef) : null}
          />
          <div className="no-print">
            <PrintButton sheet="letter">{t('training.print.letter')}</PrintButton>
          </div>
        </>
      ) : (
        <p className="soft">{t('training.desk.letter.none')}</p>
      )}
    </section>
  );
}

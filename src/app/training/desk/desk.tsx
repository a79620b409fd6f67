/** The drafting desk: choose the instrument, fill the form from the case file, sign and send. The letter grows beside it. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { must } from '#domain/result.ts';
import { Heading } from '../frame/heading.tsx';
import { LetterHints } from '../help/hints.tsx';
import { basisById } from '../model/bases.ts';
import { decisionOf, type TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { AddresseeField } from './addressee-field.tsx';
import { BasisChoice } from './basis-choice.tsx';
import { DeskForm } from './desk-form.tsx';
import { Questions } from './questions.tsx';
import { useDraft } from './use-draft.ts';
import { useReason } from './use-reason.ts';
import { WhyNote } from './why-note.tsx';
import { YourRefField } from './your-ref-field.tsx';

export function Desk({ task }: { readonly task: TaskId }): ReactNode {
  const { plan, decide } = usePlay();
  const { show } = useRoom();
  const t = useMessage();
  const { procedure, draft, corrects, change, choose, address } = useDraft(task);
  const reason = useReason(task);
  const type = must(decisionOf(task), `no decision "${task}"`);
  const basis = draft && basisById(plan, draft.basis);

  const send = () => {
    if (!draft || !reason.ready()) return;
    const done = t(`training.done.${task}`, { requested: plan.requested.name, provider: plan.provider.name });
    decide({ request: procedure, type, choice: { draft } }, reason.note);
    reason.clear();
    show('to-do', done);
    announce(done);
  };
  return (
    <div className="stack training-desk">
      <Heading target="centre">{t(`training.desk.heading.${task}`)}</Heading>
      <Notice kind="warning" title={t('training.desk.invent')}>
        <p>{t(corrects ? 'training.desk.former' : 'training.desk.intro')}</p>
      </Notice>
      {corrects && <Questions task={task} />}
      <BasisChoice onChange={choose} procedure={procedure} value={draft?.basis ?? null} />
      {draft && basis && (
        <>
          <AddresseeField onChange={address} value={draft.addressee} />
          {draft.yourRef && (
            <YourRefField onChange={(yourRef) => change({ yourRef })} procedure={procedure} value={draft.yourRef} />
          )}
          <DeskForm basis={basis} change={change} draft={draft} />
          <LetterHints draft={draft} procedure={procedure} />
          <WhyNote choice={t(`training.option.${task}.title`)} reason={reason} />
          <div className="cluster">
            <Button look="primary" onClick={send}>
              {t('training.desk.send')}
            </Button>
            <Button look="quiet" onClick={() => show('to-do')}>
              {t('training.desk.leave')}
            </Button>
          </div>
        </>
      )}
      {!draft && (
        <div>
          <Button look="quiet" onClick={() => show('to-do')}>
            {t('training.desk.leave')}
          </Button>
        </div>
      )}
    </div>
  );
}

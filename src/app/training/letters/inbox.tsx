/** All letters of the run, newest first, or the one that is open. Letters sent are kept here too. */
import { type ReactNode, useEffect } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { civilDate } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { Heading } from '../frame/heading.tsx';
import { PrintButton } from '../frame/print-button.tsx';
import type { Letter } from '../model/letters.ts';
import { openTask } from '../model/options.ts';
import type { TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { LetterPage } from './letter-page.tsx';
import { usePartyName } from './paper.tsx';
import { useLetterText } from './use-letter-text.ts';
import './letters.css';

interface InboxProps {
  readonly letters: readonly Letter[];
  readonly isUnread: (letter: Letter) => boolean;
  readonly markRead: (id: string) => void;
}

/** Letters that open a desk. */
const ANSWERS: Readonly<Partial<Record<MilestoneType, TaskId>>> = {
  'preservation-clarification-asked': 'decide.clarify',
  'supplement-asked': 'decide.answer-supplement',
  'request-returned': 'decide.answer-supplement',
  'draft-returned': 'decide.redraft',
  'voluntary-unclear': 'decide.answer-supplement.voluntary-request',
  'effect-queried': 'decide.answer-supplement.giving-effect',
  'production-clarification-asked': 'decide.clarify-order.production-order',
  'preservation-order-unclear': 'decide.clarify-order.preservation-order',
  'investigation-information-asked': 'decide.complete-order',
  'disclosure-declined': 'decide.show-danger',
};

function OpenLetter({
  letter,
  nextUnread,
}: {
  readonly letter: Letter;
  readonly nextUnread: Letter | null;
}): ReactNode {
  const { run, role } = usePlay();
  const { openLetter, show } = useRoom();
  const t = useMessage();
  const answer = ANSWERS[letter.type];
  return (
    <>
      <div className="cluster no-print">
        <Button look="quiet" onClick={() => openLetter(null)} small>
          {t('training.letters.back')}
        </Button>
        {nextUnread && (
          <Button onClick={() => openLetter(nextUnread.id)} small>
            {t('training.letters.next-unread')}
          </Button>
        )}
        <PrintButton sheet="letter">{t('training.print.letter')}</PrintButton>
      </div>
      <LetterPage letter={letter} />
      {answer && openTask(run, role, answer) && (
        <div className="no-print">
          <Button look="primary" onClick={() => show(answer)}>
            {t('training.letters.answer')}
          </Button>
        </div>
      )}
    </>
  );
}

function LetterRow({ letter, unread }: { readonly letter: Letter; readonly unread: boolean }): ReactNode {
  const { plan } = usePlay();
  const { openLetter } = useRoom();
  const t = useMessage();
  const format = useFormat();
  const text = useLetterText();
  const nameOf = usePartyName();
  const party = letter.outgoing
    ? t('training.letters.out', { party: nameOf(letter.to) })
    : t('training.letters.in', { party: nameOf(letter.from) });
  return (
    <li>
      <button
        className={unread ? 'inbox__row inbox__row--unread' : 'inbox__row'}
        onClick={() => openLetter(letter.id)}
        type="button"
      >
        <span className="inbox__subject">{text(letter, 'subject')}</span>
        <span className="inbox__meta small">
          {format.day(letter.at)}, {format.date(civilDate(plan.opensAt, letter.at))}; {party}
        </span>
        {unread && <span className="inbox__mark small">{t('training.letters.unread')}</span>}
      </button>
    </li>
  );
}

export function Inbox({ letters, isUnread, markRead }: InboxProps): ReactNode {
  const { letter: openId } = useRoom();
  const t = useMessage();
  const open = letters.find(({ id }) => id === openId) ?? null;
  const unread = open !== null && isUnread(open);
  useEffect(() => {
    if (open && unread) markRead(open.id);
  }, [open, unread, markRead]);
  return (
    <section aria-labelledby="training-letters" className="inbox stack">
      <Heading target="letters">{t('training.letters.heading')}</Heading>
      {open !== null ? (
        <OpenLetter letter={open} nextUnread={letters.findLast((one) => isUnread(one) && one.id !== open.id) ?? null} />
      ) : letters.length === 0 ? (
        <p className="soft">{t('training.letters.none')}</p>
      ) : (
        <ul className="plain-list inbox__list">
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} unread={isUnread(letter)} />
          ))}
        </ul>
      )}
    </section>
  );
}

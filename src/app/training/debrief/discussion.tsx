/** Questions for the table, and the trainer's notes. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { usePlay } from '../play-context.tsx';
import { TrainerNotes } from './trainer-notes.tsx';

export function Discussion(): ReactNode {
  const { pack } = usePlay();
  const t = useMessage();
  const { discussion } = useDebrief(pack);
  return (
    <>
      {discussion.length > 0 && (
        <section className="sheet stack">
          <h3>{t('training.discussion.heading')}</h3>
          <ol>
            {discussion.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      <TrainerNotes />
    </>
  );
}

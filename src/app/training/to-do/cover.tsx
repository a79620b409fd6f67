/** The cover of the case on the first screen of every desk: what one may not want to meet first, the rest on demand. */
import type { ReactNode } from 'react';
import { CaseFacts } from '#app/cover/case-facts.tsx';
import { ContentNotes } from '#app/cover/content-notes.tsx';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { usePlay } from '../play-context.tsx';

/** Nothing where the case comes from no shelf. */
export function Cover(): ReactNode {
  const { card } = usePlay().pack;
  const t = useMessage();
  if (!card) return null;
  return (
    <>
      <ContentNotes card={card} />
      <Disclosure summary={t('cover.about')}>
        <div className="stack">
          <CaseFacts card={card} />
          <h3>{t('cover.objectives')}</h3>
          <ul>
            {card.objectives.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </>
  );
}

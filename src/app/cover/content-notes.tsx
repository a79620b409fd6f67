/** What a person may not want to meet in a case, said before it begins, and the way to another case. Nothing where it says nothing. */
import type { ShelfCard } from 'virtual:comity/shelf';
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Notice } from '#app/ui/notice.tsx';

export function ContentNotes({ card }: { readonly card: ShelfCard }): ReactNode {
  const t = useMessage();
  const { contentNotes, alternative } = card;
  if (contentNotes.length === 0) return null;
  return (
    <Notice kind="info" title={t('cover.notes')}>
      {contentNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{t('cover.notes.out')}</p>
      {alternative && (
        <p>
          <a href={`#/play/${alternative.id}`}>{t('cover.notes.alternative', { title: alternative.title })}</a>
        </p>
      )}
    </Notice>
  );
}

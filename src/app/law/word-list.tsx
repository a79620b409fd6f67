/** Every technical word with what it means, and the words of the trainer's glossary beside them. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { Word } from './glossary-match.ts';
import { useWords } from './words-context.tsx';

interface WordListProps {
  readonly words: readonly Word[];
  /** Whose words: decides the caption, and whether what we say has a column. */
  readonly of: 'ours' | 'glossary';
}

export function WordList({ words, of }: WordListProps): ReactNode {
  const t = useMessage();
  const local = words.some(({ entry }) => entry !== null);
  const says = words.some((word) => word.says !== null);
  const columns = [
    'term',
    ...(local ? ['local'] : []),
    ...(says ? ['says'] : []),
    ...(local && words.some(({ entry }) => entry?.note) ? ['note'] : []),
  ];
  return (
    <DataTable
      caption={t(of === 'ours' ? 'law.words.caption' : 'law.words.own')}
      captionHidden={of === 'glossary'}
      columns={columns.map((id) => ({ id, header: t(`law.words.${id}`) }))}
      rows={words.map(({ name, says: ours, entry }) => ({
        id: name,
        cells: {
          term: name,
          local: entry && <span dir="auto">{entry.local}</span>,
          says: ours,
          note: entry && <span dir="auto">{entry.note}</span>,
        },
      }))}
    />
  );
}

/** All of them on one sheet, for a room that explains words. */
export function WordSheet(): ReactNode {
  const words = useWords();
  return words && <WordList of="ours" words={words.all} />;
}

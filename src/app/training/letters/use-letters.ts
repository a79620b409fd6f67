/** The letters of the open run and which of them have not been read; what was read is kept with the run. */
import { useCallback, useMemo } from 'react';
import { type Letter, lettersOf } from '../model/letters.ts';
import { usePlay } from '../play-context.tsx';

export function useLetters() {
  const { plan, run, role, table, kept, keep } = usePlay();
  // Persons who share a laptop have read different letters.
  const READ = table ? `read.${role}` : 'read';
  const letters = useMemo(() => lettersOf(plan, run, role), [plan, run, role]);
  const saved = kept.desk[READ];
  const read = useMemo(() => (Array.isArray(saved) ? saved.map(String) : []), [saved]);
  const isUnread = useCallback((letter: Letter) => !letter.outgoing && !read.includes(letter.id), [read]);
  const markRead = useCallback(
    (id: string) => keep(READ, [...read.filter((one) => one !== id), id]),
    [keep, read, READ],
  );
  return { letters, isUnread, markRead, unread: letters.filter(isUnread).length };
}

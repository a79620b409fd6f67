/** The letters of the open run and which of them have not been read; what was read is kept with the run. */
import { useCallback, useMemo } from 'react';
import { type Letter, lettersOf } from '../model/letters.ts';
import { usePlay } from '../play-context.tsx';

const READ = 'read';

export function useLetters() {
  const { plan, run, role, kept, keep } = usePlay();
  const letters = useMemo(() => lettersOf(plan, run, role), [plan, run, role]);
  const saved = kept.desk[READ];
  const read = useMemo(() => (Array.isArray(saved) ? saved.map(String) : []), [saved]);
  const isUnread = useCallback((letter: Letter) => !letter.outgoing && !read.includes(letter.id), [read]);
  const markRead = useCallback((id: string) => keep(READ, [...read.filter((one) => one !== id), id]), [keep, read]);
  return { letters, isUnread, markRead, unread: letters.filter(isUnread).length };
}

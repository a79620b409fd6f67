/** The words that a room explains where they stand. Outside of it texts are texts, so a part can be shown alone. */
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { glossary, useGlossary } from '#app/stores/glossary-store.ts';
import { type Finder, finder } from './find-terms.ts';
import { type Word, wordsOf } from './glossary-match.ts';
import { en } from './messages.en.ts';

interface Explained {
  readonly all: readonly Word[];
  readonly find: Finder<Word>;
}

const WordsContext = createContext<Explained | null>(null);

export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { entries } = useGlossary();
  useEffect(() => {
    const refresh = (): void => glossary.getState().refresh();
    refresh();
    // Fired by the other windows of this browser.
    addEventListener('storage', refresh);
    return () => removeEventListener('storage', refresh);
  }, []);
  const explained = useMemo(() => {
    const { all, sought } = wordsOf(entries);
    return { all, find: finder(sought) };
  }, [entries]);
  return (
    <RoomMessages messages={en}>
      <WordsContext.Provider value={explained}>{children}</WordsContext.Provider>
    </RoomMessages>
  );
}

/** Null outside of a room that explains words. */
export const useWords = (): Explained | null => useContext(WordsContext);

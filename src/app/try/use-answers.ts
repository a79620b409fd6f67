/** The answers stand in the address, `#/try?answers=ab`: reloading keeps them, and the browser's way back takes one back. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Answer } from './guided.ts';

const PATTERN = /^#\/try\?answers=([ab]{0,4})$/;

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Null: not begun. An address that means nothing is not begun either. */
export function useAnswers(): readonly [readonly Answer[] | null, (answers: readonly Answer[] | null) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const found = PATTERN.exec(hash)?.[1];
  const set = useCallback((answers: readonly Answer[] | null) => {
    location.hash = answers === null ? '/try' : `/try?answers=${answers.join('')}`;
  }, []);
  return [found === undefined ? null : ([...found] as readonly Answer[]), set];
}

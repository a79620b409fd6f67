/** Objectives that the trainer has taken out of this run's assessment. Kept with the run, and in no score: there is none. */
import { useMemo } from 'react';
import { usePlay } from '../play-context.tsx';

export function useAnnulled(): { readonly annulled: readonly string[]; annul(ids: readonly string[]): void } {
  const { kept, keep } = usePlay();
  const saved = kept.desk.annulled;
  return useMemo(
    () => ({
      annulled: Array.isArray(saved) ? saved.filter((id) => typeof id === 'string') : [],
      annul: (ids) => keep('annulled', ids),
    }),
    [saved, keep],
  );
}

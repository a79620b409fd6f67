/** Under a lane: how it differs from the same lane under the pinned baseline. */
import type { ReactNode } from 'react';
import { useRoom } from '../room-context.tsx';
import { useWords } from '../words.ts';
import { pairedSentence } from './paired-words.ts';

export function LaneDifference({ route }: { readonly route: string }): ReactNode {
  const words = useWords();
  const paired = useRoom()?.paired;
  if (!paired) return null;
  const result = paired.results[route];
  const text = () => {
    if (paired.missing.includes(route)) return words.t('comparison.paired.missing');
    return result ? pairedSentence(result, words) : words.t('comparison.paired.waiting');
  };
  return (
    <p className="lane__words lane__difference tabular">
      <strong>{words.t('comparison.paired.title')}</strong> {text()}
    </p>
  );
}

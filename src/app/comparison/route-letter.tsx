/** The short name of a route: the same letter in every drawing, table and file. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';

export function RouteLetter({ letter }: { readonly letter: string }): ReactNode {
  const t = useMessage();
  return (
    <span className="route-letter">
      <span className="visually-hidden">{t('comparison.letter', { letter })}</span>
      <span aria-hidden="true">{letter}</span>
    </span>
  );
}

/** What differs between two versions, by what the values mean. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Difference } from '#content/authoring/compare-drafts.ts';

export function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const t = useMessage();
  if (differences.length === 0) return <p className="soft">{t('authoring.history.same')}</p>;
  return (
    <ul className="author-differences">
      {differences.map(({ file, kind, subject, before, after }) => (
        <li key={`${file} ${subject} ${before} ${after}`}>
          {t(`authoring.history.${kind}`, { subject })}
          {kind === 'changed' && (
            <>
              {': '}
              <del>{before || t('authoring.history.nothing')}</del> →{' '}
              <ins>{after || t('authoring.history.nothing')}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

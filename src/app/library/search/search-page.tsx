/** Results of a search, each with its kind, its article and a link to its place. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { placeIn } from '#domain/citation.ts';
import { useLaw } from '../law-context.tsx';
import { hrefOf, usePlace } from '../place.ts';
import { librarySearch } from './search-index.ts';

const MOST = 60;
const EXAMPLES = ['60 days', 'dual criminality', 'art. 29', '24/7', 'secrecy'];

export function SearchPage(): ReactNode {
  const t = useMessage();
  const { law, charts } = useLaw();
  const { place } = usePlace();
  const query = place?.query.get('q') ?? '';
  const search = useMemo(() => librarySearch({ law, charts }), [law, charts]);
  const found = useMemo(() => search.find(query, MOST), [search, query]);
  usePageTitle(t('library.search.title'));
  return (
    <div className="stack library__body">
      <h1>{t('library.search.title')}</h1>
      <p aria-live="polite">
        {query === '' ? t('library.search.ask') : t('library.search.found', { count: found.length, query })}
      </p>
      {found.length === 0 && (
        <EmptyState title={t('library.search.try')}>
          <ul className="plain-list cluster">
            {EXAMPLES.map((example) => (
              <li key={example}>
                <a href={hrefOf('search', null, { q: example })}>{example}</a>
              </li>
            ))}
          </ul>
        </EmptyState>
      )}
      <ol className="plain-list library-results">
        {found.map(({ id, kind, title, text, article, href }) => (
          <li className="library-result" key={id}>
            <p className="small soft">{t(`library.search.kind.${kind}`)}</p>
            <a href={href}>
              {title}
              {article !== '' && `, ${t('library.article', { ...placeIn(article) })}`}
            </a>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

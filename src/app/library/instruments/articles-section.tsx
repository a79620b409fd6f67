/** Article by article, in the order of the text: the place that every citation of the app opens. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { placeIn } from '#domain/citation.ts';
import type { Instrument } from '#domain/instrument.ts';
import { articlesOf } from '../articles.ts';
import { Mark, markOf } from '../mark.tsx';
import { Section } from './section.tsx';

export function ArticlesSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const articles = articlesOf(instrument);
  const silent = [
    ...new Set(Object.values(instrument.rules).flatMap((rule) => (rule.article === null ? [rule.says] : []))),
  ];
  return (
    <Section title={t('library.section.articles')}>
      {articles.length === 0 && <p>{t('library.articles.none')}</p>}
      <dl className="library-articles">
        {articles.map(({ article, says, checked }) => (
          <div className="library-articles__entry" data-article={article} key={article} tabIndex={-1}>
            <dt className="library-articles__number">
              {t('library.article', { ...placeIn(article) })} <Mark checked={markOf(instrument, checked)} />
            </dt>
            <dd className="letter">{says}</dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && (
        <Disclosure summary={t('library.articles.silent', { count: silent.length })}>
          <ul>
            {silent.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

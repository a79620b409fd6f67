/** Which offences an instrument serves. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { placeIn } from '#domain/citation.ts';
import type { Instrument } from '#domain/instrument.ts';
import { Article } from '../mark.tsx';
import { Section } from './section.tsx';

export function ScopeSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const { offences, offenceCount, anyOffence, seriousCrimeYears, organisedCrimeOnly, article, checked } =
    instrument.scope;
  const threshold = instrument.scope.seriousCrimeArticle;
  return (
    <Section title={t('library.section.scope')}>
      <ul>
        {offenceCount !== null && <li>{t('library.scope.count', { count: offenceCount })}</li>}
        {anyOffence && <li>{t('library.scope.any')}</li>}
        {seriousCrimeYears !== null && (
          <li>
            {t('library.scope.serious', { years: seriousCrimeYears })}{' '}
            {threshold !== null && <Article article={threshold} checked={checked} instrument={instrument} />}
          </li>
        )}
        {organisedCrimeOnly && <li>{t('library.scope.organised')}</li>}
        {!anyOffence && seriousCrimeYears === null && offences.length === 0 && <li>{t('library.scope.none')}</li>}
      </ul>
      <p className="small">
        <Article article={article} checked={checked} instrument={instrument} />
      </p>
      {offences.length > 0 && (
        <ol className="plain-list library-articles">
          {offences.map(({ article: number, title }) => (
            <li key={title}>
              {number !== null && (
                <span className="library-articles__number">{t('library.article', { ...placeIn(number) })}</span>
              )}{' '}
              {title}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

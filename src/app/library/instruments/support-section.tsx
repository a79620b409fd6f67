/** Training and technical assistance: shown beside the instruments, because it is none. */
import { Fragment, type ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import type { SupportLayer } from '#domain/world-law.ts';
import { useLaw } from '../law-context.tsx';
import { Article, Mark } from '../mark.tsx';

export function SupportSection(): ReactNode {
  const { law } = useLaw();
  return law.support.map((support) => <Support key={support.id} support={support} />);
}

function Support({ support }: { readonly support: SupportLayer }): ReactNode {
  const t = useMessage();
  const { instruments } = useLaw();
  return (
    <section aria-labelledby={`support-${support.id}`} className="sheet stack">
      <h2 id={`support-${support.id}`}>{support.title}</h2>
      <p className="prose">{support.says}</p>
      <p className="small">
        {t('library.support.bases')}{' '}
        {support.bases.map(({ instrument, article, checked }, index) => {
          const found = instruments[instrument];
          return found ? (
            <Fragment key={instrument}>
              {index > 0 && '; '}
              {found.shortTitle}, <Article article={article} checked={checked} instrument={found} link />
            </Fragment>
          ) : null;
        })}
      </p>
      <Disclosure summary={t('library.support.tools', { count: support.tools.length })}>
        <dl className="library-terms">
          {support.tools.map(({ id, title, says, checked }) => (
            <div key={id}>
              <dt>
                {title} <Mark checked={checked} />
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary={t('library.support.programmes', { count: support.programmes.length })}>
        <dl className="library-terms">
          {support.programmes.map(({ id, title, says, figure }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {says} <span className="small soft">{figure.source}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}

/** Which instruments know a ground: in so many words, through another clause, or barred. */
import { Fragment, type ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { placeIn } from '#domain/citation.ts';
import type { GroundId } from '#domain/grounds.ts';
import type { Instrument } from '#domain/instrument.ts';
import { useLaw } from '../law-context.tsx';
import { hrefOf } from '../place.ts';

interface Known {
  readonly instrument: Instrument;
  readonly articles: readonly string[];
}

export function GroundEntry({ code }: { readonly code: GroundId }): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const known = (pick: (one: Instrument) => readonly string[]): readonly Known[] =>
    law.instruments.flatMap((instrument) => {
      const articles = [...new Set(pick(instrument))];
      return articles.length > 0 ? [{ instrument, articles }] : [];
    });
  const of = (kind: 'explicit' | 'via') =>
    known(({ grounds }) =>
      grounds.filter((one) => one.code === code && one.kind === kind).map(({ article }) => article),
    );
  const rows = [
    { kind: 'explicit', entries: of('explicit') },
    { kind: 'via', entries: of('via') },
    {
      kind: 'barred',
      entries: known(({ bars }) => bars.filter((one) => one.code === code).map(({ article }) => article)),
    },
  ].filter(({ entries }) => entries.length > 0);
  if (rows.length === 0)
    return <>{t(code === 'R16' ? 'library.registers.postponement' : 'library.registers.nobody')}</>;
  return (
    <ul className="plain-list">
      {rows.map(({ kind, entries }) => (
        <li key={kind}>
          {t(`library.registers.${kind}`)}{' '}
          {entries.map(({ instrument, articles }, index) => (
            <Fragment key={instrument.id}>
              {index > 0 && '; '}
              <a href={hrefOf('instruments', instrument.id, { at: articles[0] ?? null })}>
                {instrument.shortTitle},{' '}
                {articles.map((article) => t('library.article', { ...placeIn(article) })).join(', ')}
              </a>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** One instrument's answer to one row: articles as links to their places, words, silence, or nothing. */
import { Fragment, type ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { placeIn } from '#domain/citation.ts';
import type { FeatureCell } from '#domain/features.ts';
import type { Instrument } from '#domain/instrument.ts';
import { Mark, markOf } from '../mark.tsx';
import { hrefOf } from '../place.ts';

export function CompareCell({
  cell,
  instrument,
}: {
  readonly cell: FeatureCell;
  readonly instrument: Instrument;
}): ReactNode {
  const t = useMessage();
  switch (cell.kind) {
    case 'none':
      return <span className="soft">{t('library.silent')}</span>;
    case 'silent':
      return <span className="small soft">{cell.sentence}</span>;
    case 'words':
      return (
        <>
          {cell.words} <Mark checked={markOf(instrument, cell.checked)} />
        </>
      );
    case 'articles':
      return (
        <>
          {cell.articles.map((article, index) => (
            <Fragment key={article}>
              {index > 0 && ', '}
              <a
                aria-label={t('library.article', { ...placeIn(article) })}
                href={hrefOf('instruments', instrument.id, { at: article })}
              >
                {article}
              </a>
            </Fragment>
          ))}
          {cell.words !== null && <span className="small">: {cell.words}</span>}{' '}
          <Mark checked={markOf(instrument, cell.checked)} />
        </>
      );
  }
}

/** The clocks that the text sets. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { useExactDuration } from '../exact-duration.ts';
import { Article } from '../mark.tsx';
import { Section } from './section.tsx';

export function ClocksSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const exact = useExactDuration();
  const { clocks } = instrument;
  return (
    <Section title={t('library.section.clocks')}>
      {clocks.length === 0 ? (
        <p>{t('library.clocks.none')}</p>
      ) : (
        <DataTable
          caption={t('library.table', { title: t('library.section.clocks') })}
          captionHidden
          columns={[
            { id: 'clock', header: t('library.clocks.clock') },
            { id: 'length', header: t('library.clocks.length') },
            { id: 'starts', header: t('library.clocks.starts') },
            { id: 'article', header: t('kit.citation.article') },
          ]}
          rows={clocks.map(({ id, article, duration, bound, renewable, workingDays, starts, checked }, index) => ({
            id: `${id} ${index}`,
            cells: {
              clock: t(`library.clock.${id}`),
              length: `${t(`library.bound.${bound}`, { length: exact(duration, workingDays === true) })}${
                renewable ? ` ${t('library.clocks.renewable')}` : ''
              }`,
              starts: starts ?? t('library.clocks.see-article'),
              article: <Article article={article} checked={checked} instrument={instrument} />,
            },
          }))}
        />
      )}
      <p className="small soft">{t('library.clocks.note')}</p>
    </Section>
  );
}

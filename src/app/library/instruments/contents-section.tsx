/** What each request must, may and should carry. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { PROCEDURE_KINDS } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { Article } from '../mark.tsx';
import { Section } from './section.tsx';

export function ContentsSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const kinds = PROCEDURE_KINDS.filter((kind) => instrument.contents[kind] !== undefined);
  if (kinds.length === 0) return null;
  return (
    <Section title={t('library.section.contents')}>
      {kinds.map((kind) => {
        const rows = instrument.contents[kind] ?? [];
        const required = rows.filter(({ need }) => need === 'required').length;
        const summary = t('library.contents.summary', {
          procedure: PROCEDURES[kind].label,
          count: rows.length,
          required,
        });
        return (
          <Disclosure key={kind} summary={summary}>
            <DataTable
              caption={summary}
              captionHidden
              columns={[
                { id: 'field', header: t('library.contents.field') },
                { id: 'need', header: t('library.contents.need') },
                { id: 'article', header: t('kit.citation.article') },
              ]}
              rows={rows.map(({ field, need, article, checked }) => ({
                id: field,
                cells: {
                  field: t(`library.field.${field}`),
                  need: t(`library.need.${need}`),
                  article: <Article article={article} checked={checked} instrument={instrument} />,
                },
              }))}
            />
          </Disclosure>
        );
      })}
    </Section>
  );
}

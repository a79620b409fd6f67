/** Real treaties that a generic one follows: where the same rule stands in them. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import type { Instrument } from '#domain/instrument.ts';
import type { RuleKey } from '#domain/rules.ts';
import { Section } from './section.tsx';

export function ExemplarsSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const { exemplars } = instrument;
  if (exemplars.length === 0) return null;
  const rules = [...new Set(exemplars.flatMap((one) => Object.keys(one.rules) as RuleKey[]))];
  const grounds = [...new Set(exemplars.flatMap((one) => Object.keys(one.grounds) as GroundId[]))].sort();
  const row = (id: string, name: string, cell: (index: number) => string | undefined) => ({
    id,
    cells: Object.fromEntries([
      ['name', name],
      ...exemplars.map((one, index) => [one.id, cell(index) ?? t('library.silent')] as const),
    ]),
  });
  return (
    <Section title={t('library.section.exemplars')}>
      <p className="prose">{t('library.exemplars.lead')}</p>
      <DataTable
        caption={t('library.table', { title: t('library.section.exemplars') })}
        captionHidden
        columns={[
          { id: 'name', header: t('library.exemplars.rule') },
          ...exemplars.map(({ id, title }) => ({ id, header: title })),
        ]}
        rows={[
          row('contents', t('library.exemplars.contents'), (index) => exemplars[index]?.contents ?? undefined),
          ...rules.map((key) =>
            row(key, t('library.rule', { key: key.replaceAll('-', ' ') }), (index) => exemplars[index]?.rules[key]),
          ),
          ...grounds.map((code) => row(code, `${code} ${GROUNDS[code]}`, (index) => exemplars[index]?.grounds[code])),
        ]}
      />
    </Section>
  );
}

/** Figures of the practice model as a table: value, kind, source, year, and what was measured (leg and statistic). */
import type { ReactNode } from 'react';
import { DataTable } from '#app/ui/data-table.tsx';
import { FigureMark } from '#app/ui/figure-mark.tsx';
import type { FigureRow } from './figure-rows.ts';
import { useWords } from './words.ts';

export interface FigureTableProps {
  readonly caption: string;
  readonly rows: readonly FigureRow[];
}

export function FigureTable({ caption, rows }: FigureTableProps): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { id: 'name', header: t('comparison.sources.name') },
        { id: 'value', header: t('comparison.sources.value') },
        { id: 'kind', header: t('comparison.sources.kind') },
        { id: 'source', header: t('comparison.sources.source') },
        { id: 'year', header: t('comparison.sources.year'), align: 'end' },
        { id: 'measures', header: t('comparison.sources.measures') },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          name: row.name,
          value: row.say(words),
          kind: <FigureMark {...row.figure} />,
          source: row.figure.source,
          year: row.figure.year === null ? '–' : String(row.figure.year),
          measures: row.figure.measures ?? t('comparison.sources.measures.none'),
        },
      }))}
    />
  );
}

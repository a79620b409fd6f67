/** The table twin of the differences. */
import type { ReactNode } from 'react';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { useWords, type Words } from '../words.ts';
import { type DifferenceRow, differenceOf, type Measure } from './difference-view.ts';
import { rounded, signed } from './difference-words.ts';

const column = (id: string, header: string): Column => ({ id, header, align: 'end' });

/** `+4.0` and `+0.7 to +7.3`; a dash where there is nothing to subtract or too few runs. */
export function differenceCells({ result }: DifferenceRow, measure: Measure, { t, format }: Words) {
  const shown = differenceOf(result, measure);
  const said = (value: number) => signed(rounded(value, measure), format);
  return {
    middle: shown ? said(shown.middle) : '–',
    interval: shown?.ends
      ? t('comparison.difference.range', { low: said(shown.ends[0]), high: said(shown.ends[1]) })
      : '–',
  };
}

export function DifferenceTable({ rows }: { readonly rows: readonly DifferenceRow[] }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const count = (value: number | undefined) => (value === undefined ? '–' : format.number(value));
  return (
    <DataTable
      caption={t('comparison.difference.table')}
      columns={[
        { id: 'route', header: t('comparison.table.route') },
        column('runs', t('comparison.difference.runs')),
        column('both', t('comparison.difference.both')),
        column('days', t('comparison.difference.column.days')),
        column('days-interval', t('comparison.difference.column.days-interval')),
        column('share', t('comparison.difference.column.share')),
        column('share-interval', t('comparison.difference.column.share-interval')),
        column('only-baseline', t('comparison.difference.column.only-baseline')),
        column('only-now', t('comparison.difference.column.only-now')),
      ]}
      rows={rows.map((row) => {
        const [days, share] = [differenceCells(row, 'days', words), differenceCells(row, 'share', words)];
        return {
          id: row.route.id,
          cells: {
            route:
              row.state === 'compared'
                ? row.route.label
                : `${row.route.label}: ${t(`comparison.difference.${row.state}`)}`,
            runs: count(row.result?.runs),
            both: count(row.result?.bothAnswered),
            days: days.middle,
            'days-interval': days.interval,
            share: share.middle,
            'share-interval': share.interval,
            'only-baseline': count(row.result?.onlyFirst),
            'only-now': count(row.result?.onlySecond),
          },
        };
      })}
    />
  );
}

/** The figures of the sheet in one small table. */
import type { ReactNode } from 'react';
import type { LaneView } from '../lane-view.ts';
import { useWords } from '../words.ts';

export function SheetTable({ lanes }: { readonly lanes: readonly LaneView[] }): ReactNode {
  const { t, format } = useWords();
  const shares = ['obtained', 'partial', 'refused', 'lost', 'silent'] as const;
  const days = (value: number | undefined) => (value === undefined ? '–' : format.number(value));
  return (
    <table className="print-sheet__table">
      <caption>{t('comparison.keep.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('comparison.table.route')}</th>
          <th scope="col">{t('comparison.table.p10')}</th>
          <th scope="col">{t('comparison.table.median')}</th>
          <th scope="col">{t('comparison.table.p90')}</th>
          {shares.map((share) => (
            <th key={share} scope="col">
              {t(`comparison.outcome.${share}`)}
            </th>
          ))}
          <th scope="col">{t('comparison.short.someInHand')}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ route, letter, result, days: summary }) => (
          <tr key={route.id}>
            <th scope="row">{letter}</th>
            <td>{days(summary?.p10)}</td>
            <td>{days(summary?.p50)}</td>
            <td>{days(summary?.p90)}</td>
            {shares.map((share) => (
              <td key={share}>{result ? format.percent(result.outcomes[share]) : '–'}</td>
            ))}
            <td>{result ? format.percent(result.someEvidence) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The curve of a route as a table, and the cells that the readout at the day line shares with it. */
import { type ReactNode, useCallback } from 'react';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import type { RouteResult } from '#domain/simulation-result.ts';
import { CURVE_ENDS, sharesByDay, tableDays } from './curve-view.ts';
import { useWords } from './words.ts';

const SHARES = [...CURVE_ENDS, 'open', 'someInHand', 'allAlive'] as const;

/** The first column under `head`, then one a share, in full words or, beside long route names, in short ones. */
export function useCurveColumns(head: string, words: 'end' | 'short' = 'end'): readonly Column[] {
  const { t } = useWords();
  return [
    { id: 'head', header: head },
    ...SHARES.map((share) => ({
      id: share,
      header: words === 'end' ? t(`comparison.end.${share}`) : t(`comparison.short.${share}`),
      align: 'end' as const,
    })),
  ];
}

export function useCurveCells() {
  const { format } = useWords();
  return useCallback(
    (result: RouteResult, day: number): Readonly<Record<string, string>> => {
      const shares = sharesByDay(result, day);
      return Object.fromEntries(SHARES.map((share) => [share, format.percent(shares[share])]));
    },
    [format],
  );
}

export interface CurveTableProps {
  readonly route: string;
  readonly result: RouteResult;
  readonly lastDay: number;
}

export function CurveTable({ route, result, lastDay }: CurveTableProps): ReactNode {
  const { t, days } = useWords();
  const columns = useCurveColumns(t('comparison.table.by-day'));
  const cells = useCurveCells();
  return (
    <DataTable
      caption={t('comparison.curve.table', { route, runs: result.runs })}
      columns={columns}
      rows={tableDays(lastDay).map((day) => ({ id: String(day), cells: { head: days(day), ...cells(result, day) } }))}
    />
  );
}

/** Differences to a baseline as cells of a file. The names of the columns are told in docs/architecture.md, "Files of the comparison room". */

import type { CsvCell } from '#app/storage/csv.ts';
import type { PairedResult } from '#simulation/paired.ts';
import type { DifferenceRow } from '../baseline/difference-view.ts';

/** Differences are this choice minus the baseline: days of runs answered both times; shares of all runs, in [−1,1]. */
export const PAIRED_COLUMNS = [
  'paired_runs',
  'paired_answered_both',
  'paired_days_mean',
  'paired_days_low',
  'paired_days_high',
  'paired_usable',
  'paired_usable_low',
  'paired_usable_high',
  'paired_usable_only_baseline',
  'paired_usable_only_now',
] as const;

/** As many cells as there are columns; all null where there is nothing to subtract. */
export function pairedCells(result: PairedResult | null): readonly CsvCell[] {
  if (!result) return PAIRED_COLUMNS.map(() => null);
  const { runs, bothAnswered, days, usable, onlyFirst, onlySecond } = result;
  return [
    ...[runs, bothAnswered, days?.mean ?? null, days?.low ?? null, days?.high ?? null],
    ...[usable.difference, usable.low, usable.high, onlyFirst, onlySecond],
  ];
}

/** One row a route, also for one that is closed on one side: `state` says on which. */
export const differencesRows = (rows: readonly DifferenceRow[]): readonly (readonly CsvCell[])[] => [
  ['letter', 'route', 'name', 'state', ...PAIRED_COLUMNS],
  ...rows.map(({ letter, route, state, result }) => [letter, route.id, route.label, state, ...pairedCells(result)]),
];

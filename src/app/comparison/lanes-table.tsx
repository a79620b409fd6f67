/** The table twins of the lanes: the figures of each route, and the stages behind the segments of the typical run. */
import type { ReactNode } from 'react';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { differenceCells } from './baseline/difference-table.tsx';
import { type DifferenceRow, differenceRows, MEASURES } from './baseline/difference-view.ts';
import type { Paired } from './baseline/use-paired.ts';
import type { LaneView } from './lane-view.ts';
import { placedStages } from './typical-run.ts';
import type { LaneLeg } from './view.ts';
import { useWords, type Words } from './words.ts';

export interface LanesTableProps {
  readonly lanes: readonly LaneView[];
  /** Null: no baseline is pinned, and the table has no columns for it. */
  readonly paired?: Paired | null;
}

const figure = (id: string, header: string): Column => ({ id, header, align: 'end' });

export function LanesTable({ lanes, paired = null }: LanesTableProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const differences = new Map((paired ? differenceRows(lanes, paired) : []).map((row) => [row.route.id, row]));
  const days = (value: number) => format.number(value);
  const outcomes = [...new Set(lanes.flatMap((lane) => lane.outcomes.map(({ outcome }) => outcome)))];
  return (
    <DataTable
      caption={t('comparison.lanes.table')}
      columns={[
        { id: 'route', header: t('comparison.table.route') },
        figure('runs', t('comparison.table.runs')),
        figure('answered', t('comparison.table.answered')),
        figure('p10', t('comparison.table.p10')),
        figure('p50', t('comparison.table.median')),
        figure('p90', t('comparison.table.p90')),
        ...outcomes.map((outcome) => figure(outcome, t(`comparison.outcome.${outcome}`))),
        ...(paired ? MEASURES : []).map((measure) => figure(measure, t(`comparison.difference.short.${measure}`))),
      ]}
      rows={lanes.map(({ route, result, days: summary, answered }) => ({
        id: route.id,
        cells: {
          route: route.label,
          ...(result && {
            runs: format.number(result.runs),
            answered: format.percent(answered),
            ...Object.fromEntries(outcomes.map((outcome) => [outcome, format.percent(result.outcomes[outcome])])),
          }),
          ...(summary
            ? { p10: days(summary.p10), p50: days(summary.p50), p90: days(summary.p90) }
            : { p50: result ? t('comparison.table.no-answer') : '' }),
          ...differenceOfBoth(differences.get(route.id), words),
        },
      }))}
    />
  );
}

/** `+4.0 (+0.7 to +7.3)` under each measure. */
function differenceOfBoth(row: DifferenceRow | undefined, words: Words): Readonly<Record<string, string>> {
  if (!row) return {};
  return Object.fromEntries(
    MEASURES.map((measure) => {
      const { middle, interval } = differenceCells(row, measure, words);
      return [measure, interval === '–' ? middle : words.t('comparison.difference.cell', { middle, interval })];
    }),
  );
}

/** The items one by one: a case ends as its worst item does, so the shares of a case hide the others. */
export function ItemsTable({ lanes }: LanesTableProps): ReactNode {
  const { t, format } = useWords();
  const items = lanes.find((lane) => lane.items.length > 0)?.items ?? [];
  return (
    <DataTable
      caption={t('comparison.items.table')}
      columns={[
        { id: 'route', header: t('comparison.table.route') },
        ...items.map(({ item, title }) => figure(item, title)),
        figure('some', t('comparison.end.someInHand')),
      ]}
      rows={lanes.map(({ route, result, items: shares }) => ({
        id: route.id,
        cells: {
          route: route.label,
          ...Object.fromEntries(shares.map(({ item, inHand }) => [item, format.percent(inHand)])),
          some: result && format.percent(result.someEvidence),
        },
      }))}
    />
  );
}

/** One table a route: the stages in the picture, their own medians, and where the scaled segment lies. */
export function StagesTables({ lanes, leg }: LanesTableProps & { readonly leg: LaneLeg }): ReactNode {
  const { t, format, days } = useWords();
  return lanes.map(({ route, result }) => {
    const stages = result ? placedStages(result, leg) : [];
    if (stages.length === 0) return null;
    return (
      <DataTable
        caption={t('comparison.stages.table', { route: route.label })}
        columns={[
          { id: 'stage', header: t('comparison.table.stage') },
          { id: 'holder', header: t('comparison.table.holder') },
          figure('median', t('comparison.table.stage-median')),
          figure('entered', t('comparison.table.entered')),
          figure('from', t('comparison.table.from')),
          figure('to', t('comparison.table.to')),
        ]}
        key={route.id}
        rows={stages.map(({ stage, from, to }) => ({
          id: stage.stage,
          cells: {
            stage: stage.label,
            holder: t(`comparison.holder.${stage.holder}`),
            median: days(stage.medianDays),
            entered: format.percent(stage.entered),
            from: format.number(from),
            to: format.number(to),
          },
        }))}
      />
    );
  });
}

/** The table twins of the lanes: the figures of each route, and the stages behind the segments of the typical run. */
import type { ReactNode } from 'react';
import { DataTable } from '#app/ui/data-table.tsx';
import { OUTCOMES } from '#domain/case-run.ts';
import type { LaneView } from './lane-view.ts';
import { placedStages } from './typical-run.ts';
import { useWords } from './words.ts';

export interface LanesTableProps {
  readonly lanes: readonly LaneView[];
}

export function LanesTable({ lanes }: LanesTableProps): ReactNode {
  const { t, format, days } = useWords();
  const column = (id: string, header: string) => ({ id, header, align: 'end' as const });
  const items = lanes.find((lane) => lane.items.length > 0)?.items ?? [];
  return (
    <DataTable
      caption={t('comparison.lanes.table')}
      columns={[
        { id: 'route', header: t('comparison.table.route') },
        column('runs', t('comparison.table.runs')),
        column('answered', t('comparison.table.answered')),
        column('p10', t('comparison.table.p10')),
        column('p50', t('comparison.table.median')),
        column('p90', t('comparison.table.p90')),
        ...OUTCOMES.map((outcome) => column(outcome, t(`comparison.outcome.${outcome}`))),
        ...items.map(({ item, title }) => column(`item.${item}`, t('comparison.table.in-hand', { item: title }))),
      ]}
      rows={lanes.map(({ route, result, days: summary, answered, items: shares }) => ({
        id: route.id,
        cells: {
          route: route.label,
          ...(result && {
            runs: format.number(result.runs),
            answered: format.percent(answered),
            ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, format.percent(result.outcomes[outcome])])),
          }),
          ...(summary
            ? { p10: days(summary.p10), p50: days(summary.p50), p90: days(summary.p90) }
            : { p50: result ? t('comparison.table.no-answer') : '' }),
          ...Object.fromEntries(shares.map(({ item, inHand }) => [`item.${item}`, format.percent(inHand)])),
        },
      }))}
    />
  );
}

/** One table a route: the stages in the picture, their own medians, and where the scaled segment lies. */
export function StagesTables({ lanes }: LanesTableProps): ReactNode {
  const { t, format, days } = useWords();
  const column = (id: string, header: string) => ({ id, header, align: 'end' as const });
  return lanes.map(({ route, result }) => {
    const stages = result ? placedStages(result) : [];
    if (stages.length === 0) return null;
    return (
      <DataTable
        caption={t('comparison.stages.table', { route: route.label })}
        columns={[
          { id: 'stage', header: t('comparison.table.stage') },
          { id: 'holder', header: t('comparison.table.holder') },
          column('median', t('comparison.table.stage-median')),
          column('entered', t('comparison.table.entered')),
          column('from', t('comparison.table.from')),
          column('to', t('comparison.table.to')),
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

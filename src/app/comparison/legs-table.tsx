/** Table twins of what the lanes show of each leg, and of the second track. */
import type { ReactNode } from 'react';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { LEG_IDS } from '#domain/legs.ts';
import type { DaysSummary } from '#domain/simulation-result.ts';
import type { LanesTableProps } from './lanes-table.tsx';
import { useWords } from './words.ts';

const figure = (id: string, header: string): Column => ({ id, header, align: 'end' });

/** Every leg of every route: median, and P10 to P90 behind it. */
export function LegsTable({ lanes }: LanesTableProps): ReactNode {
  const { t, format } = useWords();
  const say = ({ p10, p50, p90 }: DaysSummary) =>
    t('comparison.legs.cell', { median: format.number(p50), p10: format.number(p10), p90: format.number(p90) });
  return (
    <DataTable
      caption={t('comparison.legs.table')}
      columns={[
        { id: 'route', header: t('comparison.table.route') },
        ...LEG_IDS.map((leg) => figure(leg, t(`comparison.leg.${leg}`))),
      ]}
      rows={lanes.map(({ route, result }) => ({
        id: route.id,
        cells: {
          route: route.label,
          ...Object.fromEntries(
            LEG_IDS.map((leg) => {
              const summary = result?.legs[leg];
              return [leg, result && (summary ? say(summary) : t('comparison.legs.none'))];
            }),
          ),
        },
      }))}
    />
  );
}

/** When data were frozen and when a hold lapsed. */
export function HoldsTable({ lanes }: LanesTableProps): ReactNode {
  const { t, format } = useWords();
  const cells = (prefix: string, share: number, days: DaysSummary | null) => ({
    [prefix]: format.percent(share),
    [`${prefix}-p10`]: days ? format.number(days.p10) : '–',
    [`${prefix}-p50`]: days ? format.number(days.p50) : '–',
    [`${prefix}-p90`]: days ? format.number(days.p90) : '–',
  });
  const columns = (prefix: 'frozen' | 'lapsed') => [
    figure(prefix, t(`comparison.holds.${prefix}`)),
    figure(`${prefix}-p10`, t('comparison.table.p10')),
    figure(`${prefix}-p50`, t('comparison.table.median')),
    figure(`${prefix}-p90`, t('comparison.table.p90')),
  ];
  return (
    <DataTable
      caption={t('comparison.holds.table')}
      columns={[{ id: 'route', header: t('comparison.table.route') }, ...columns('frozen'), ...columns('lapsed')]}
      rows={lanes.map(({ route, hold }) => ({
        id: route.id,
        cells: {
          route: route.label,
          ...(hold && {
            ...cells('frozen', hold.frozen, hold.frozenDays),
            ...cells('lapsed', hold.lapsed, hold.lapsedDays),
          }),
        },
      }))}
    />
  );
}

/** What every other route would have done with the same luck, in the plan's order, which is the order of adoption. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { CaseRun } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { otherRoutes } from '#simulation/what-if.ts';
import { Suppositions } from '../frame/suppositions.tsx';
import { usePlay } from '../play-context.tsx';

export function OtherRoutes(): ReactNode {
  const { plan, recipe, run } = usePlay();
  const t = useMessage();
  const others = useMemo(() => otherRoutes(plan, recipe), [plan, recipe]);
  const routeOf = (id: string) => plan.routes.find((route) => route.id === id);

  const cells = (name: ReactNode, other: CaseRun) => ({
    route: name,
    ...Object.fromEntries(
      plan.items.map(({ id }) => [`item.${id}`, t(`training.outcome.${other.itemOutcomes?.[id] ?? 'neverSent'}`)]),
    ),
    days: other.answeredAt === null ? t('training.routes.days.none') : Math.floor(other.answeredAt / MINUTES_PER_DAY),
  });
  return (
    <section className="stack">
      <h3>{t('training.routes.heading')}</h3>
      <p>
        {t('training.routes.sentence', {
          obtained: others.filter((other) => other.run.outcome === 'obtained').length,
          all: others.length,
        })}
      </p>
      <DataTable
        caption={t('training.routes.heading')}
        captionHidden
        columns={[
          { id: 'route', header: t('training.routes.route') },
          ...plan.items.map(({ id, title }) => ({ id: `item.${id}`, header: title })),
          { id: 'days', header: t('training.routes.days'), align: 'end' },
        ]}
        rows={[
          { id: 'yours', cells: cells(<strong>{t('training.routes.yours')}</strong>, run) },
          ...others.map(({ route, run: other }) => ({
            id: route,
            cells: cells(
              <>
                {routeOf(route)?.label ?? route}
                {routeOf(route)?.whatIf && <span className="small soft"> ({t('training.routes.what-if')})</span>}
              </>,
              other,
            ),
          })),
        ]}
      />
      <Suppositions instruments={others.flatMap(({ route }) => routeOf(route)?.supposes ?? [])} />
    </section>
  );
}

/** How the case ends under each open route, simulated again while the author writes. */
import { type ReactNode, useEffect, useState } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { simulationSteps } from '#simulation/simulate.ts';

/** Enough for a share to be right to about two points in a hundred, and for a sixtieth of a second a route. */
const RUNS = 1000;

export function Shares({ plan }: { readonly plan: CasePlan }): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const [results, setResults] = useState<readonly RouteResult[]>([]);
  useEffect(() => {
    let wanted = true;
    const routes = plan.routes.filter((route) => isPlayable(route) && !route.whatIf).map(({ id }) => id);
    const steps = simulationSteps(plan, routes, DEFAULT_SETTINGS, plan.seed, RUNS);
    const go = () => {
      if (!wanted) return;
      const step = steps.next();
      if (step.done) setResults(step.value);
      else setTimeout(go, 0);
    };
    setTimeout(go, 0);
    return () => {
      wanted = false;
    };
  }, [plan]);
  if (results.length === 0) return null;
  const rows = results.map(({ route, outcomes, evidenceLost, days }) => ({
    id: route,
    cells: {
      route: plan.routes.find(({ id }) => id === route)?.label ?? route,
      obtained: format.percent(outcomes.obtained),
      lost: format.percent(evidenceLost),
      days: days ? format.number(Math.round(days.p50)) : t('authoring.shares.none'),
    },
  }));
  const columns = (['route', 'obtained', 'lost', 'days'] as const).map((id) => ({
    id,
    header: t(`authoring.shares.${id}`),
    align: id === 'route' ? ('start' as const) : ('end' as const),
  }));
  return (
    <div>
      <h2 className="author-section">{t('authoring.shares.title')}</h2>
      <p className="soft small">{t('authoring.shares.text', { runs: RUNS })}</p>
      <DataTable caption={t('authoring.shares.title')} captionHidden columns={columns} rows={rows} />
    </div>
  );
}

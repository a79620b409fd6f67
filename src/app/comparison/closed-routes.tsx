/** Routes that cannot be used in this case, with the reason and its article. */
import { memo, type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { PlanCitation } from '#app/law/plan-citation.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { closedRoutes } from './lane-view.ts';

export const ClosedRoutes = memo(function ClosedRoutes({ plan }: { readonly plan: CasePlan }): ReactNode {
  const t = useMessage();
  const id = useId();
  const routes = closedRoutes(plan);
  return (
    <section aria-labelledby={id} className="sheet stack">
      <h2 id={id}>{t('comparison.closed.title')}</h2>
      {routes.length === 0 && <p>{t('comparison.closed.none')}</p>}
      <ul className="closed stack">
        {routes.map((route) => (
          <li key={route.id}>
            <h3 className="closed__name">{route.label}</h3>
            <p>
              {route.reason} {route.citation && <PlanCitation citation={route.citation} plan={plan} />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
});

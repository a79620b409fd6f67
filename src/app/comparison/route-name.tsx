/** The name of a route with everything that must stand beside it: with or without preservation, what-if, supposition. */
import type { ReactNode } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { PlanCitation } from './plan-citation.tsx';

export interface RouteNameProps {
  readonly plan: CasePlan;
  readonly route: Route;
  readonly id: string;
}

export function RouteName({ plan, route, id }: RouteNameProps): ReactNode {
  const t = useMessage();
  const preservation = plan.bases.find((basis) => basis.id === route.preservationBasis);
  return (
    <div className="route-name">
      <h3 className="route-name__name" id={id}>
        {route.label}
      </h3>
      <RouteMarks plan={plan} route={route} />
      <p className="small soft">
        {preservation ? t('comparison.route.preserved', { basis: preservation.label }) : t('comparison.route.not-preserved')}
      </p>
      <p className="small soft">
        {route.reason} {route.citation && <PlanCitation citation={route.citation} plan={plan} />}
      </p>
    </div>
  );
}

/** Never missing where a route is drawn: what it ignores and what it supposes. */
export function RouteMarks({ plan, route }: Omit<RouteNameProps, 'id'>): ReactNode {
  const t = useMessage();
  return (
    <>
      {route.whatIf && <p className="mark mark--what-if">{t('comparison.route.what-if')}</p>}
      {route.supposes.map((instrument) => (
        <p className="mark mark--supposed" key={instrument}>
          {t('comparison.route.supposed', { instrument: plan.instruments[instrument]?.shortTitle ?? instrument })}
        </p>
      ))}
    </>
  );
}

/** Never missing where a route is drawn: what it ignores and what it supposes. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';

export interface RouteMarksProps {
  readonly plan: CasePlan;
  readonly route: Route;
}

export function RouteMarks({ plan, route }: RouteMarksProps): ReactNode {
  const t = useMessage();
  if (!route.whatIf && route.supposes.length === 0) return null;
  return (
    <p className="marks">
      {route.whatIf && <span className="mark mark--what-if">{t('comparison.route.what-if')}</span>}{' '}
      {route.supposes.map((instrument) => (
        <span className="mark mark--supposed" key={instrument}>
          {t('comparison.route.supposed', { instrument: plan.instruments[instrument]?.shortTitle ?? instrument })}
        </span>
      ))}
    </p>
  );
}

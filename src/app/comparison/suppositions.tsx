/** What the scenario supposes about the law on its date, wherever a route that rests on it is drawn. */
import { memo, type ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';

export interface SuppositionsProps {
  readonly plan: CasePlan;
  /** The routes that are drawn. */
  readonly routes: readonly Route[];
}

export const Suppositions = memo(function Suppositions({ plan, routes }: SuppositionsProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const used = new Set(routes.flatMap((route) => route.supposes));
  const shown = plan.supposes.filter((supposition) => used.has(supposition.instrument));
  if (shown.length === 0) return null;
  return (
    <Notice kind="info" title={t('comparison.supposes.title', { date: format.date(plan.asAt) })}>
      {shown.map((supposition) => (
        <p key={supposition.instrument}>{supposition.text}</p>
      ))}
    </Notice>
  );
});

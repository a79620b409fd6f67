/** What is to be simulated for a view. Each part keeps its identity while it says the same. */
import { useMemo } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { drawnRoutes } from './lane-view.ts';
import type { Order } from './simulator.ts';
import { useStable } from './use-stable.ts';
import type { ComparisonView } from './view.ts';
import { lawOf, planUnder, settingsOf } from './what-if.ts';

/** @param plan as the scenario has it; the order's own plan stands under the law that is supposed */
export function useOrder(plan: CasePlan, view: ComparisonView): Order {
  const { seed, runs, whatIf } = view;
  const law = useStable(lawOf(view));
  const settings = useStable(settingsOf(view));
  const supposed = useMemo(() => planUnder(plan, law), [plan, law]);
  const routes = useMemo(() => drawnRoutes(supposed, whatIf).map(({ id }) => id), [supposed, whatIf]);
  return useMemo(() => ({ plan: supposed, routes, settings, seed, runs }), [supposed, routes, settings, seed, runs]);
}

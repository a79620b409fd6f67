/** The differences to a pinned baseline, computed once the pictures have come to rest: the pictures come first. */
import { useEffect, useMemo, useState } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';
import type { PairedResult } from '#simulation/paired.ts';
import { drawnRoutes } from '../lane-view.ts';
import type { ComparisonReport, Order, Simulator } from '../simulator.ts';
import { useStable } from '../use-stable.ts';
import { planUnder, settingsOf, type WhatIf } from '../what-if.ts';

export interface Paired {
  /** By route; empty until the first, and where the order is the baseline itself. */
  readonly results: Readonly<Record<string, PairedResult>>;
  /** Routes that the baseline does not have: they have nothing to be compared with. */
  readonly missing: readonly string[];
  /** Routes that the baseline has and these choices close. */
  readonly gone: readonly Pick<Route, 'id' | 'label'>[];
  /** The order that `results` answer in full; null while they are computed. */
  readonly of: Order | null;
  /** In [0,1]; null while nothing is computed. */
  readonly progress: number | null;
  readonly reason: string | null;
}

const NOTHING: Paired = { results: {}, missing: [], gone: [], of: null, progress: null, reason: null };

/** What may be kept beside the results of an order: never differences of the choices before. */
export const restedPaired = (paired: Paired | null | undefined, basis: Order | null): Paired | null =>
  paired && basis !== null && paired.of === basis ? paired : null;

/** @param order what the pictures show; null while they do not rest */
export function usePaired(simulator: Simulator, plan: CasePlan, baseline: WhatIf | null, order: Order | null): Paired {
  const pinned = useStable(baseline);
  const side = useMemo(() => pinned && { plan: planUnder(plan, pinned), settings: settingsOf(pinned) }, [plan, pinned]);
  const [paired, setPaired] = useState<Paired>(NOTHING);
  useEffect(() => {
    if (!side || !order) {
      setPaired((before) => (side ? { ...before, of: null, progress: null } : NOTHING));
      return;
    }
    const before = drawnRoutes(side.plan);
    const known = new Set(before.map(({ id }) => id));
    const now = new Set(drawnRoutes(order.plan).map(({ id }) => id));
    const gone = before.filter(({ id }) => !now.has(id));
    const routes = order.routes.filter((route) => known.has(route));
    const missing = order.routes.filter((route) => !known.has(route));
    setPaired((last) => ({ ...last, missing, gone, of: null, progress: 0, reason: null }));
    const hear = (report: ComparisonReport) => {
      if (report.type === 'failed') return setPaired({ ...NOTHING, missing, gone, reason: report.reason });
      const { done, total, results } = report;
      setPaired((last) => ({
        results: done === total ? results : { ...last.results, ...results },
        missing,
        gone,
        of: done === total ? order : null,
        progress: done === total ? null : done / total,
        reason: null,
      }));
    };
    return simulator.compare({ ...order, routes, baseline: side }, hear);
  }, [simulator, side, order]);
  return paired;
}

/** What each other route would have done under the same luck, and why a faster one can still be the wrong answer. */
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Outcome } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import type { Recipe } from '#domain/recipe.ts';
import type { Route } from '#domain/route.ts';
import { SAFEGUARD_IDS, type SafeguardId } from '#domain/safeguards.data.ts';
import { rightsCell, type Standing, usesBasis } from '#domain/safeguards.ts';
import { replay } from '../replay.ts';
import { otherRoutes } from '../what-if.ts';
import { routeFollowed } from './route-followed.ts';

/** Why a route is no answer, or less of one than its days suggest. A sentence each, in the room's words. */
export const ROUTE_WARNINGS = [
  'closed',
  'what-if',
  'no-evidence',
  'inadmissible',
  'user-alerted',
  'item-lost',
  'safeguards-skipped',
] as const;
export type RouteWarning = (typeof ROUTE_WARNINGS)[number];

export interface OtherRoute {
  readonly route: string;
  /** The route of this run. */
  readonly own: boolean;
  readonly open: boolean;
  /** The route finder's reason, a sentence, and its article. */
  readonly reason: string;
  readonly citation: Citation | null;
  /** Null where nothing was simulated: the route is closed. */
  readonly outcome: Outcome | null;
  /** By item, as in `CaseRun`. */
  readonly items: CaseRun['itemOutcomes'];
  readonly answeredAt: Minutes | null;
  /** Answered before this run was, or where this one never was. */
  readonly faster: boolean;
  /** Safeguards that this run's route applies and this one does not know, and those it leaves to national law. */
  readonly skips: readonly SafeguardId[];
  readonly leaves: readonly SafeguardId[];
  readonly warnings: readonly RouteWarning[];
}

function doorOf(plan: CasePlan, route: Route): Basis | null {
  return plan.bases.find((basis) => usesBasis(route, basis)) ?? null;
}

/** Of the safeguards that one door applies, those that stand so at another. Without a door there is nothing to compare. */
function standingAt(
  plan: CasePlan,
  own: Basis | null,
  there: Basis | null,
  standings: readonly Standing[],
): readonly SafeguardId[] {
  if (own === null || there === null) return [];
  return SAFEGUARD_IDS.filter(
    (id) =>
      rightsCell(plan, own, id).standing === 'applies' && standings.includes(rightsCell(plan, there, id).standing),
  );
}

function warningsOf(route: Route, run: CaseRun | null, skips: readonly SafeguardId[]): readonly RouteWarning[] {
  const holds: Readonly<Record<RouteWarning, boolean>> = {
    closed: !route.open && !route.whatIf,
    'what-if': route.whatIf,
    // The police answer with intelligence, and an order that only preserves discloses nothing.
    'no-evidence':
      run !== null &&
      route.requestBasis === null &&
      route.directBasis === null &&
      !route.procedures.includes('emergency'),
    inadmissible: (run?.marks ?? []).some(({ findings }) => findings.some(({ effect }) => effect === 'inadmissible')),
    'user-alerted': (run?.marks ?? []).some(({ type }) => type === 'user-alerted'),
    'item-lost': Object.values(run?.itemOutcomes ?? {}).includes('lost'),
    'safeguards-skipped': skips.length > 0,
  };
  return ROUTE_WARNINGS.filter((one) => holds[one]);
}

/**
 * Every route of the plan, closed ones too, in the plan's order: never by speed. Null-safe for a run that followed no route.
 * Empty at another desk than the prosecutor's, which chooses no route.
 */
export function otherRoutesOf(plan: CasePlan, recipe: Recipe): readonly OtherRoute[] {
  if (recipe.cast.prosecutor !== 'person') return [];
  const { class: _class, stopped: _stopped, ...untied } = recipe;
  const run = replay(plan, { ...untied, until: minutes(plan.horizon + 1) });
  const own = routeFollowed(plan, run)?.route ?? null;
  const ownDoor = own && doorOf(plan, own);
  const simulated = new Map(otherRoutes(plan, recipe).map((one) => [one.route, one.run]));
  return plan.routes.map((route): OtherRoute => {
    const there = simulated.get(route.id) ?? null;
    const door = doorOf(plan, route);
    const skips = standingAt(plan, ownDoor, door, ['silent', 'excluded']);
    const answeredAt = there?.answeredAt ?? null;
    return {
      route: route.id,
      own: route.id === own?.id,
      open: route.open,
      reason: route.reason,
      citation: route.citation,
      outcome: there?.outcome ?? null,
      items: there?.itemOutcomes ?? null,
      answeredAt,
      faster: answeredAt !== null && (run.answeredAt === null || answeredAt < run.answeredAt),
      skips,
      leaves: standingAt(plan, ownDoor, door, ['own-law']),
      warnings: warningsOf(route, there, skips),
    };
  });
}

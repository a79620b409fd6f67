/** Which route the letters of a run followed, by their legal bases. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { DIRECT_PROCEDURES } from '#domain/ids.ts';
import { isPlayable, type Route } from '#domain/route.ts';

export interface RouteFollowed {
  readonly route: Route;
  /** False: the route preserves on another basis, or where this run did not, or the other way round. */
  readonly sameHold: boolean;
}

const DIRECT: readonly string[] = DIRECT_PROCEDURES;

/** Null where nothing was asked for, or on bases that make no route. The last letter of each kind counts. */
export function routeFollowed(plan: CasePlan, run: Pick<CaseRun, 'decisions'>): RouteFollowed | null {
  const last = (meant: (procedure: string) => boolean): string | null =>
    run.decisions.findLast(({ request, choice }) => choice?.draft !== undefined && meant(request))?.choice?.draft
      ?.basis ?? null;
  const request = last((one) => one === 'request');
  const direct = last((one) => DIRECT.includes(one));
  const preservation = last((one) => one === 'preservation');
  const emergency = last((one) => one === 'emergency');
  const asked = request ?? direct ?? preservation;
  const playable = plan.routes.filter(isPlayable);
  const same = asked
    ? playable.filter((route) => route.requestBasis === request && route.directBasis === direct)
    : playable.filter(({ requestBasis, directBasis, procedures, instrument }) => {
        if (requestBasis !== null || directBasis !== null) return false;
        if (emergency === null)
          return procedures.includes('police') && run.decisions.some((one) => one.request === 'police');
        const basis = plan.bases.find(({ id }) => id === emergency);
        return procedures.includes('emergency') && instrument === basis?.instrument;
      });
  const exact = same.find(({ preservationBasis }) => preservationBasis === preservation);
  const route = exact ?? same[0];
  return route ? { route, sameHold: exact !== undefined } : null;
}

/**
 * Which legal bases and routes lie open between two States for this evidence, and why the others are closed.
 * Both are listed by the date of adoption of their instrument, never by speed.
 */
import type { Basis } from './case-plan.ts';
import { INSTRUMENT_IDS } from './ids.ts';
import type { Instrument } from './instrument.ts';
import type { Route } from './route.ts';
import { basesOf } from './route-finder/bases.ts';
import { conventionRoutes } from './route-finder/convention-routes.ts';
import { directBases, directRoutes, fallBackAmong } from './route-finder/direct-routes.ts';
import { bilateralRoutes, comityRoutes, emergencyRoute, policeRoutes } from './route-finder/other-routes.ts';
import type { RouteParts } from './route-finder/parts.ts';

/** Practices without a date come first; equal dates keep the order of the ids. */
function byAdoption(a: Instrument, b: Instrument): number {
  const [one, other] = [a.adopted ?? '', b.adopted ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return INSTRUMENT_IDS.indexOf(a.id) - INSTRUMENT_IDS.indexOf(b.id);
}

function routesOf(parts: RouteParts, instrument: Instrument): readonly Route[] {
  switch (instrument.kind) {
    case 'courtesy':
      return comityRoutes(instrument);
    case 'bilateral':
      return bilateralRoutes(parts, instrument);
    case 'police':
      return policeRoutes(parts, instrument);
    default:
      return instrument.procedures.some(({ kind }) => kind === 'request') ? conventionRoutes(parts, instrument) : [];
  }
}

const nothingAsked = (route: Route): Route => ({
  ...route,
  open: false,
  whatIf: false,
  reason: 'The case has no evidence item to ask for.',
});

/** A closed route makes no request. */
const withoutRequests = (route: Route): Route =>
  route.open || route.whatIf ? route : { ...route, preservationBasis: null, requestBasis: null, directBasis: null };

/** Pure: the same parts give the same lists in the same order. Never fails; what is impossible is listed closed. */
export function findRoutes(parts: RouteParts): { readonly routes: readonly Route[]; readonly bases: readonly Basis[] } {
  const instruments = Object.values(parts.instruments).sort(byAdoption);
  const formal = instruments.map((instrument) => routesOf(parts, instrument));
  const fallBack = fallBackAmong(formal.flat());
  const routes = [
    ...instruments.flatMap((instrument, i) => [...(formal[i] ?? []), ...directRoutes(parts, instrument, fallBack)]),
    ...emergencyRoute(parts),
  ];
  return {
    routes: (parts.items.length > 0 ? routes : routes.map(nothingAsked)).map(withoutRequests),
    bases: instruments.flatMap((instrument) => [...basesOf(parts, instrument), ...directBases(parts, instrument)]),
  };
}

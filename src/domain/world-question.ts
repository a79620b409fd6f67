/** The route finder's question from ids of the law register: what the form and the terminal both ask. */
import type { Supposition } from './case-plan.ts';
import type { DataCategory } from './ids.ts';
import type { LawRegister } from './law-register.ts';
import type { Urgency } from './request.ts';
import { fail, ok, type Result } from './result.ts';
import { findWorldRoutes, type ProcedureRoute } from './world-routes.ts';

export interface RouteAsk {
  readonly from: string;
  readonly to: string;
  readonly offence: string;
  readonly data: DataCategory | null;
  readonly urgency: Urgency;
  /** Id of the provider that holds the data; null: not known. */
  readonly provider: string | null;
  /** ISO day. */
  readonly asAt: string;
  readonly supposes: readonly Supposition[];
}

export interface UnknownPart {
  readonly part: 'from' | 'to' | 'offence' | 'provider' | 'same';
  readonly word: string;
  readonly known: readonly string[];
}

export interface RouteFinding {
  readonly routes: readonly ProcedureRoute[];
  /** Maximum penalty in years where the case is, and where help is asked; null: the conduct is not punishable there. */
  readonly penaltyFrom: number | null;
  readonly penaltyTo: number | null;
}

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Every door between two States of the register, or the parts of the question that name nothing in it. */
export function askRoutes(law: LawRegister, ask: RouteAsk): Result<RouteFinding, readonly UnknownPart[]> {
  const requesting = law.jurisdictions.find(({ id }) => id === ask.from);
  const requested = law.jurisdictions.find(({ id }) => id === ask.to);
  const offence = law.offences.find(({ id }) => id === ask.offence);
  const provider = law.providers.find(({ id }) => id === ask.provider);
  if (!requesting || !requested || !offence || (ask.provider !== null && !provider)) {
    const states = ids(law.jurisdictions);
    return fail([
      ...(requesting ? [] : [{ part: 'from' as const, word: ask.from, known: states }]),
      ...(requested ? [] : [{ part: 'to' as const, word: ask.to, known: states }]),
      ...(offence ? [] : [{ part: 'offence' as const, word: ask.offence, known: ids(law.offences) }]),
      ...(ask.provider === null || provider
        ? []
        : [{ part: 'provider' as const, word: ask.provider, known: ids(law.providers) }]),
    ]);
  }
  if (requesting === requested) return fail([{ part: 'same', word: ask.to, known: ids(law.jurisdictions) }]);
  const penaltyFrom = requesting.penalties[offence.id] ?? null;
  const routes = findWorldRoutes({
    asAt: ask.asAt,
    supposes: ask.supposes,
    requesting,
    requested,
    // Where the conduct is no offence at home there is no case; the doors are those of an offence without a penalty.
    offence: { ...offence, maxPenaltyYears: penaltyFrom ?? 0 },
    data: ask.data,
    urgency: ask.urgency,
    instruments: law.instruments,
    treaties: law.treaties,
    ...(provider ? { provider } : {}),
  });
  return ok({ routes, penaltyFrom, penaltyTo: requested.penalties[offence.id] ?? null });
}

/**
 * A route is an instrument plus procedures, open or closed between two jurisdictions for this evidence, with the reason.
 * `findRoutes` is filled in beside this type (`route-finder.ts`).
 */
import type { Citation } from './citation.ts';
import type { InstrumentId, ProcedureKind } from './ids.ts';

export interface Route {
  readonly id: string;
  readonly label: string;
  readonly instrument: InstrumentId;
  readonly procedures: readonly ProcedureKind[];
  readonly open: boolean;
  /** True: ignores another treaty that displaces it; drawn as "what if only this instrument bound them". */
  readonly whatIf: boolean;
  /** Why it is open, closed or only a what-if: one sentence. */
  readonly reason: string;
  readonly citation: Citation | null;
  /** Basis ids (`Basis.id`) the route's policy uses; null where it makes no such request. */
  readonly preservationBasis: string | null;
  readonly requestBasis: string | null;
  /**
   * Basis of the direct procedure that the route tries first; the kind of that basis names its chart. The formal request
   * on `requestBasis` is then the fall-back. Null where the route tries none.
   */
  readonly directBasis: string | null;
  /** Instruments whose entry into force is supposed. */
  readonly supposes: readonly InstrumentId[];
}

/**
 * Whether a route asks for anything: by a formal request, open or as a what-if, by a direct procedure, through an open
 * emergency door, or of the police.
 */
export const isPlayable = (route: Route): boolean =>
  route.requestBasis !== null ||
  route.preservationBasis !== null ||
  route.directBasis !== null ||
  (route.open && (route.procedures.includes('emergency') || route.procedures.includes('police')));

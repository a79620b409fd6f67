/** The doors of the lanes on show: what each rests on (`#domain/safeguards.ts` says what it safeguards). */
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import { usesBasis } from '#domain/safeguards.ts';
import type { LaneView } from '../lane-view.ts';

/** One request or order that routes rest on. */
export interface Door {
  readonly basis: Basis;
  /** Letters of the routes that use it. */
  readonly letters: readonly string[];
}

export function doorsOf(plan: CasePlan, lanes: readonly LaneView[]): readonly Door[] {
  const uses = (basis: Basis) => lanes.filter(({ route }) => usesBasis(route, basis));
  return plan.bases.flatMap((basis) => {
    const letters = uses(basis).map(({ letter }) => letter);
    return letters.length > 0 ? [{ basis, letters }] : [];
  });
}

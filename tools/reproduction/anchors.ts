/**
 * What the practice model was fitted to: published figures, each with source, year and leg, and the populations of cases in
 * which the simulator is asked the same. `fit` is what this project's own Monte Carlo of the stage model gave when the
 * figures were chosen; the simulator, which has all branches of the charts, must come near it.
 */
import { DIRECT_ANCHORS } from './direct-anchors.ts';
import { FORMAL_ANCHORS } from './formal-anchors.ts';
import type { Anchor } from './measures.ts';
import { OUTCOME_ANCHORS } from './outcome-anchors.ts';

/** By number. */
export const ANCHORS: readonly Anchor[] = [...FORMAL_ANCHORS, ...DIRECT_ANCHORS, ...OUTCOME_ANCHORS].sort(
  (a, b) => numberOf(a) - numberOf(b),
);

function numberOf({ id }: Anchor): number {
  return Number(/\d+/.exec(id)?.[0]);
}

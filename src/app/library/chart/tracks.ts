/** Tracks: at which height each arrow moves sideways between two bands, so that no two lie on one another. */

/** One arrow's way through one gap: where it comes in above and goes out below. */
export interface Leg {
  readonly wire: string;
  readonly gap: number;
  readonly above: number;
  readonly below: number;
}
export interface Tracks {
  /** From 0 at the top; legs that do not move sideways have none. */
  readonly of: ReadonlyMap<Leg, number>;
  readonly count: number;
}

/** Less than this is no move. */
const SAME = 0.5;
/** Lines nearer than this could be taken for one. */
const NEAR = 8;

const apart = (a: Leg, b: Leg): boolean =>
  Math.max(a.above, a.below) + NEAR < Math.min(b.above, b.below) ||
  Math.max(b.above, b.below) + NEAR < Math.min(a.above, a.below);

/** Whether `upper` must turn aside before `lower` comes down in the same column. */
const mustPrecede = (upper: Leg, lower: Leg): boolean => Math.abs(upper.above - lower.below) < NEAR;

/** @param legs of one gap */
export function tracksOf(legs: readonly Leg[]): Tracks {
  const moving = legs.filter(({ above, below }) => Math.abs(above - below) > SAME);
  // In this order, arrows that move the same way cross as little as they can.
  const groups = [
    moving.filter(({ above, below }) => below > above).sort((a, b) => b.above - a.above),
    moving.filter(({ above, below }) => below < above).sort((a, b) => a.above - b.above),
  ];
  const earlier = new Map(
    groups.flatMap((group) =>
      group.map((leg, index) => {
        const alike = group.slice(0, index).filter((other) => !apart(leg, other));
        const others = moving.filter((other) => !group.includes(other) && mustPrecede(other, leg));
        return [leg, [...alike, ...others]] as const;
      }),
    ),
  );
  const of = new Map<Leg, number>();
  const waiting = groups.flat();
  while (waiting.length > 0) {
    // Where two must each precede the other, one of them has to give way.
    const ready = waiting.findIndex((leg) => earlier.get(leg)?.every((other) => of.has(other)));
    const [leg] = waiting.splice(Math.max(0, ready), 1);
    if (!leg) break;
    let at = Math.max(0, ...(earlier.get(leg) ?? []).map((other) => (of.get(other) ?? -1) + 1));
    while ([...of].some(([other, taken]) => taken === at && !apart(leg, other))) at += 1;
    of.set(leg, at);
  }
  return { of, count: Math.max(0, ...[...of.values()].map((at) => at + 1)) };
}

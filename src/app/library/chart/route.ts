/**
 * Arrows that touch nothing but their own boxes. Boxes and words stand in bands, one above the other; within a band an arrow
 * runs straight down, and it moves sideways only in the gap between two bands, on a track of its own. So no line crosses
 * a box or words, and no two lines lie on one another.
 */
import type { Box, Point } from './geometry.ts';
import { portsOf } from './ports.ts';
import { type Leg, tracksOf } from './tracks.ts';

/** What stands still at its height: a box, or words of an arrow. */
export interface Standing extends Box {
  readonly id: string;
}
export interface Wire {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** One a band between the two boxes, from `from` to `to`; only `x` and the order of `y` count. */
  readonly through: readonly Point[];
}
export interface Routed {
  readonly height: number;
  /** The new middle of everything that stood at the old height. */
  y(old: number): number;
  readonly points: ReadonlyMap<string, readonly Point[]>;
  /** Heights at which only upright lines cross: where a page may end. */
  readonly cuts: readonly number[];
}

const MARGIN = 16;
/** From a band to the first track, and between tracks. */
const PAD = { above: 9, below: 14, track: 9 } as const;
const PLAIN_GAP = 14;

export function routeWires(boxes: readonly Standing[], labels: readonly Standing[], wires: readonly Wire[]): Routed {
  const levels = [...new Set([...boxes, ...labels, ...wires.flatMap(({ through }) => through)].map(({ y }) => y))].sort(
    (a, b) => a - b,
  );
  const bandAt = new Map(levels.map((level, index) => [level, index]));
  const band = (y: number) => bandAt.get(y) ?? 0;
  const boxed = new Set(boxes.map(({ y }) => y));
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const half = levels.map((level) =>
    Math.max(0, ...[...boxes, ...labels].filter(({ y }) => y === level).map(({ height }) => height / 2)),
  );

  // Every arrow from top to bottom, whichever way it points.
  const falls = wires.flatMap((wire) => {
    const [from, to] = [boxOf.get(wire.from), boxOf.get(wire.to)];
    if (!from || !to) return [];
    const down = from.y < to.y;
    const [upper, lower] = down ? [from, to] : [to, from];
    return [{ id: wire.id, down, upper, lower, through: down ? wire.through : [...wire.through].reverse() }];
  });
  const portOf = new Map<string, number>();
  for (const box of boxes) {
    const under = falls.filter(({ upper }) => upper === box);
    const over = falls.filter(({ lower }) => lower === box);
    const bottom = portsOf(
      box,
      under.map(({ id, through, lower }) => ({ wire: id, x: through[0]?.x ?? lower.x })),
    );
    const top = portsOf(
      box,
      over.map(({ id, through, upper }) => ({ wire: id, x: through.at(-1)?.x ?? upper.x })),
    );
    for (const [wire, x] of bottom) portOf.set(`${wire} leaves`, x);
    for (const [wire, x] of top) portOf.set(`${wire} enters`, x);
  }
  const legs = falls.flatMap(({ id, upper, lower, through }) => {
    const stops = [
      { x: portOf.get(`${id} leaves`) ?? upper.x, y: upper.y },
      ...through,
      { x: portOf.get(`${id} enters`) ?? lower.x, y: lower.y },
    ];
    return stops.slice(1).map(({ x }, index): Leg => {
      const above = stops[index] ?? { x, y: 0 };
      return { wire: id, gap: band(above.y), above: above.x, below: x };
    });
  });

  const tracks = levels.map((_, gap) => tracksOf(legs.filter((leg) => leg.gap === gap)));
  const middles: number[] = [];
  const gapTops: number[] = [];
  let y = MARGIN;
  for (const [index, size] of half.entries()) {
    middles.push(y + size);
    y += 2 * size;
    gapTops.push(y);
    const count = tracks[index]?.count ?? 0;
    if (index < half.length - 1) y += count ? PAD.above + PAD.below + (count - 1) * PAD.track : PLAIN_GAP;
  }

  const points = new Map<string, readonly Point[]>();
  for (const { id, down, upper, lower } of falls) {
    const own = legs.filter(({ wire }) => wire === id);
    const [first, last] = [own[0], own.at(-1)];
    const bends = own.flatMap((leg) => {
      const at = tracks[leg.gap]?.of.get(leg);
      const trackY = (gapTops[leg.gap] ?? 0) + PAD.above + (at ?? 0) * PAD.track;
      return at === undefined
        ? []
        : [
            { x: leg.above, y: trackY },
            { x: leg.below, y: trackY },
          ];
    });
    const line = [
      { x: first?.above ?? upper.x, y: (middles[band(upper.y)] ?? 0) + upper.height / 2 },
      ...bends,
      { x: last?.below ?? lower.x, y: (middles[band(lower.y)] ?? 0) - lower.height / 2 },
    ];
    points.set(id, down ? line : line.reverse());
  }
  return {
    height: y + MARGIN,
    y: (old) => middles[band(old)] ?? 0,
    points,
    // Under a box an arrow's head may point up into it; under mere words there is none.
    cuts: gapTops.slice(0, -1).flatMap((top, index) => (boxed.has(levels[index] ?? 0) ? [] : [top + 3])),
  };
}

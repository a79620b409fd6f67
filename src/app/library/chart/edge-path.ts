/** Points of an arrow as SVG path data: rounded bends, and a head of its own, because markers ignore a page's colours. */
import type { Point } from './geometry.ts';

const RADIUS = 6;
const TAIL = 3.5;
const HEAD = { length: 9, half: 4.5 } as const;

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};
const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Empty for fewer than two points. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((bend, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1] ?? last;
    const room = Math.min(
      Math.hypot(bend.x - before.x, bend.y - before.y),
      Math.hypot(after.x - bend.x, after.y - bend.y),
    );
    const radius = Math.min(RADIUS, room / 2);
    return `L${at(towards(bend, before, radius))}Q${at(bend)} ${at(towards(bend, after, radius))}`;
  });
  return `M${at(first)}${bends.join('')}L${at(last)}`;
}

/** The head at the last point. */
export function headPath(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return '';
  const base = towards(tip, before, HEAD.length);
  const [across, up] = [((tip.y - base.y) / HEAD.length) * HEAD.half, ((tip.x - base.x) / HEAD.length) * HEAD.half];
  return `M${at(tip)}L${at({ x: base.x + across, y: base.y - up })}L${at({ x: base.x - across, y: base.y + up })}Z`;
}

/** A full dot where the arrow begins: somebody decides. */
export function tailPath(points: readonly Point[]): string {
  const [first, next] = points;
  if (!first || !next) return '';
  const { x, y } = towards(first, next, TAIL + 1);
  return `M${at({ x: x - TAIL, y })}a${TAIL} ${TAIL} 0 1 0 ${2 * TAIL} 0a${TAIL} ${TAIL} 0 1 0 ${-2 * TAIL} 0`;
}

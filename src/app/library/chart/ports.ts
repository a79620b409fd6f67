/** Where arrows leave or meet one side of a box. */
import type { Box } from './geometry.ts';

const INSET = 12;
const DISTANCE = 14;
/** A bend of a hair's breadth is no bend. */
const HAIR = 4;

/**
 * As straight above or below their next point as the other arrows of the side allow, in the order of those points.
 * @param wanted the next point's place for each arrow
 * @returns the place of each arrow on the side
 */
export function portsOf(
  box: Box,
  wanted: readonly { readonly wire: string; readonly x: number }[],
): ReadonlyMap<string, number> {
  const sorted = [...wanted].sort((a, b) => a.x - b.x);
  const inset = Math.min(INSET, box.width / 4);
  const [left, right] = [box.x - box.width / 2 + inset, box.x + box.width / 2 - inset];
  const step = Math.min(DISTANCE, (right - left) / Math.max(1, sorted.length - 1));
  let least = left;
  const placed = sorted.map(({ x }) => {
    const at = Math.min(right, Math.max(least, x));
    least = at + step;
    return at;
  });
  for (let index = placed.length - 2; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? left, (placed[index + 1] ?? right) - step);
  }
  const straight = (at: number, x: number) => (Math.abs(at - x) < HAIR ? x : at);
  return new Map(sorted.map(({ wire, x }, index) => [wire, straight(placed[index] ?? box.x, x)]));
}

/** Every route's chance of evidence in one picture: which line each route has, and where its letter stands. */
import { pointsOf } from './curve-view.ts';
import { type CurveLayout, edgePath, shareY } from './drawing.ts';
import { askedBy, type LaneView } from './lane-view.ts';
import type { TimeScale } from './time-scale.ts';

/** Colours repeat after so many requests; the letter at the end of a line is what names it. */
const COLOURS = 6;

export interface Series {
  readonly lane: LaneView;
  /** Lanes of the same request share a colour, 1 to 6. */
  readonly colour: number;
  /** Unbroken with preservation first, broken without, dotted for a what-if. */
  readonly stroke: 'solid' | 'dashed' | 'dotted';
}

export function seriesOf(lanes: readonly LaneView[]): readonly Series[] {
  const requests = [...new Set(lanes.map(({ route }) => askedBy(route)))];
  return lanes.map((lane) => {
    const { whatIf, preservationBasis, procedures } = lane.route;
    const held = preservationBasis !== null || procedures.includes('preservation-order');
    const colour = (requests.indexOf(askedBy(lane.route)) % COLOURS) + 1;
    return { lane, colour, stroke: whatIf ? 'dotted' : held ? 'solid' : 'dashed' };
  });
}

/** The line of runs with at least one item in hand; empty without results. */
export function seriesPath({ result }: LaneView, scale: TimeScale, layout: CurveLayout): string {
  if (!result) return '';
  return edgePath(
    pointsOf(result).map(({ day, someInHand }) => ({ day, from: 0, to: someInHand })),
    scale,
    layout,
  );
}

/** Height at which a line ends. */
export function seriesEnd({ result }: LaneView, { lastDay }: TimeScale, { top, height }: CurveLayout): number {
  const last = result && pointsOf(result).findLast(({ day }) => day <= lastDay);
  return shareY(last?.someInHand ?? 0, top, height);
}

/** Moves labels apart so that none is nearer than `gap` to its neighbour, in their order, between `top` and `bottom`. */
export function spread(at: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = at.map((_, index) => index).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
  const room = Math.min(gap, order.length > 1 ? (bottom - top) / (order.length - 1) : gap);
  const placed = [...at];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(at[index] ?? top, least);
    least = (placed[index] ?? least) + room;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? bottom, most);
    most = (placed[index] ?? most) - room;
  }
  return placed;
}

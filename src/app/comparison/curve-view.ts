/** How the simulated runs of a route have ended by a day, as two stacks: evidence from below, other ends from above. */
import type { CurvePoint, RouteResult } from '#domain/simulation-result.ts';

/** Ends of a case in the order they are stacked and listed. The rest, `open`, lies between the two stacks. */
export const EVIDENCE_ENDS = ['obtained', 'partial'] as const;
export const OTHER_ENDS = ['refused', 'lost', 'silent', 'neverSent', 'withdrawn'] as const;
export type CurveEnd = (typeof EVIDENCE_ENDS)[number] | (typeof OTHER_ENDS)[number];
export const CURVE_ENDS: readonly CurveEnd[] = [...EVIDENCE_ENDS, ...OTHER_ENDS];

/** `other`: silent, never sent and withdrawn together. */
export type DayShares = Readonly<Record<CurveEnd | 'other' | 'open' | 'someInHand' | 'allAlive', number>>;

/** Before the first point of a curve nothing has ended and everything still exists. */
const AT_OPENING: CurvePoint = {
  day: 0,
  obtained: 0,
  partial: 0,
  lost: 0,
  refused: 0,
  silent: 0,
  neverSent: 0,
  withdrawn: 0,
  other: 0,
  someInHand: 0,
  allAlive: 1,
};

const CRUMB = 1e-9;
const inUnit = (share: number): number => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0);

/** The curve from day 0 on, in the order of days. */
export function pointsOf(result: RouteResult): readonly CurvePoint[] {
  const points = [...result.curve].sort((a, b) => a.day - b.day);
  return points[0]?.day === 0 ? points : [AT_OPENING, ...points];
}

/** Shares of all runs by the end of `day`: a step function, because a point counts the runs that have ended by its day. */
export function sharesByDay(result: RouteResult, day: number): DayShares {
  const point = pointsOf(result).findLast((candidate) => candidate.day <= day) ?? AT_OPENING;
  return sharesOf(point);
}

export function sharesOf(point: CurvePoint): DayShares {
  const ends = Object.fromEntries(CURVE_ENDS.map((end) => [end, inUnit(point[end])])) as Record<CurveEnd, number>;
  const other = ends.silent + ends.neverSent + ends.withdrawn;
  const rest = 1 - ends.obtained - ends.partial - ends.refused - ends.lost - other;
  // Shares that make one whole leave a crumb of rounding, which is nobody's case.
  const open = rest < CRUMB ? 0 : rest;
  return { ...ends, other, open, someInHand: inUnit(point.someInHand), allAlive: inUnit(point.allAlive) };
}

/** One band of the drawing: shares between `from` and `to` (0 at the bottom, 1 at the top) from each day on. */
export interface Band {
  readonly end: CurveEnd;
  readonly steps: readonly { readonly day: number; readonly from: number; readonly to: number }[];
}

export function bandsOf(result: RouteResult): readonly Band[] {
  const points = pointsOf(result);
  const below = EVIDENCE_ENDS.map((end, index) => ({
    end,
    steps: points.map((point) => {
      const from = total(point, EVIDENCE_ENDS.slice(0, index));
      return { day: point.day, from: inUnit(from), to: inUnit(from + point[end]) };
    }),
  }));
  const above = OTHER_ENDS.map((end, index) => ({
    end,
    steps: points.map((point) => {
      const to = 1 - total(point, OTHER_ENDS.slice(0, index));
      return { day: point.day, from: inUnit(to - point[end]), to: inUnit(to) };
    }),
  }));
  return [...below, ...above];
}

const total = (point: CurvePoint, ends: readonly CurveEnd[]): number => ends.reduce((sum, end) => sum + point[end], 0);

/** The first day by which the chance that every item exists is below `share`; null where it never is. */
export function dayBelow(result: RouteResult, share: number): number | null {
  return pointsOf(result).find((point) => point.allAlive < share)?.day ?? null;
}

/** Less than one run in two hundred: a few runs that end years later shall not squeeze the axis. */
const SETTLED = 0.005;

/** The last day on which anything still changes, so that an axis can hold the whole curve. */
export function lastChange(result: RouteResult): number {
  const points = pointsOf(result);
  const last = points[points.length - 1] ?? AT_OPENING;
  const settled = (point: CurvePoint) => CURVE_ENDS.every((end) => Math.abs(point[end] - last[end]) < SETTLED);
  return points.find(settled)?.day ?? 0;
}

/** Days at which a table of the curve is read: round days that the axis shows, then the end of the axis. */
export function tableDays(lastDay: number): readonly number[] {
  const round = [1, 7, 14, 21, 30, 60, 90, 180, 270, 365, 545, 730, 1095, 1460, 1825, 2555, 3650];
  return [...round.filter((day) => day < lastDay), lastDay];
}

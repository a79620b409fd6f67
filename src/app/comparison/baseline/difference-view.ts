/** What the picture of the differences shows of each route: the picture, its words, its table and its files read this. */
import { scaleLinear } from 'd3-scale';
import type { Route } from '#domain/route.ts';
import type { PairedResult } from '#simulation/paired.ts';
import type { LaneView } from '../lane-view.ts';
import type { Paired } from './use-paired.ts';

/** `days`: how much later the answer comes. `share`: percentage points by which usable evidence is more often in hand. */
export const MEASURES = ['days', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

export type DifferenceRow = {
  /** Null for a route that only the baseline has: no lane, no letter. */
  readonly letter: string | null;
  readonly route: Pick<Route, 'id' | 'label'>;
} & (
  | { readonly state: 'compared'; readonly result: PairedResult }
  /** `only-now` and `only-baseline`: the other side has no such route, so there is nothing to subtract. */
  | { readonly state: 'waiting' | 'only-now' | 'only-baseline'; readonly result: null }
);

/** In the order of the lanes; then what only the baseline has. */
export function differenceRows(lanes: readonly LaneView[], paired: Paired): readonly DifferenceRow[] {
  const rows = lanes.map(({ letter, route }): DifferenceRow => {
    const result = paired.results[route.id];
    if (paired.missing.includes(route.id)) return { letter, route, state: 'only-now', result: null };
    return result && result.runs > 0
      ? { letter, route, state: 'compared', result }
      : { letter, route, state: 'waiting', result: null };
  });
  return [
    ...rows,
    ...paired.gone.map((route): DifferenceRow => ({ letter: null, route, state: 'only-baseline', result: null })),
  ];
}

export interface Difference {
  /** Days, or percentage points. */
  readonly middle: number;
  /** The ends of the interval; null where too few runs say anything. */
  readonly ends: readonly [number, number] | null;
}

/** What is drawn of one measure; null where there is nothing to subtract. */
export function differenceOf(result: PairedResult | null, measure: Measure): Difference | null {
  const said = result && (measure === 'days' ? result.days : result.usable);
  if (!result || !said) return null;
  const unit = measure === 'days' ? 1 : 100;
  const middle = ('mean' in said ? said.mean : said.difference) * unit;
  const { low, high } = said;
  return { middle, ends: low === null || high === null ? null : [low * unit, high * unit] };
}

/** −1 and 1: the whole interval lies below or above nothing. 0: no clear difference. */
export function directionOf({ ends }: Difference): -1 | 0 | 1 {
  if (!ends) return 0;
  return ends[1] < 0 ? -1 : ends[0] > 0 ? 1 : 0;
}

/** Sooner and more often are what an investigator hopes for; whether it is good is not for a picture to say. */
export const isGain = (measure: Measure, direction: -1 | 0 | 1): boolean => direction === (measure === 'days' ? -1 : 1);

export interface DifferenceScale {
  /** Position of a difference in pixels from the left edge. */
  x(value: number): number;
  readonly ticks: readonly number[];
}

/** Neither side of nothing gets less than this share of the axis, so that both directions have room for their word. */
const LEAST_SIDE = 0.3;

/** One axis for all routes, with nothing on it. Round ends, so that it rests while sliders move. */
export function differenceScale(
  rows: readonly DifferenceRow[],
  measure: Measure,
  { from, to, reversed, tickGap }: { from: number; to: number; reversed: boolean; tickGap: number },
): DifferenceScale {
  const values = rows.flatMap(({ result }) => {
    const shown = differenceOf(result, measure);
    return shown ? [shown.middle, ...(shown.ends ?? [])] : [];
  });
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = Math.max(most - least, measure === 'days' ? 10 : 5);
  const ends = [Math.min(least, -span * LEAST_SIDE), Math.max(most, span * LEAST_SIDE)];
  const count = Math.max(2, Math.floor((to - from) / tickGap));
  const scale = scaleLinear()
    .domain(ends)
    .nice(count)
    .range(reversed ? [to, from] : [from, to]);
  return { x: scale, ticks: scale.ticks(count) };
}

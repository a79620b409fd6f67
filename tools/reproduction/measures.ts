/** Anchors as data, and the measures that are read off the runs of a population. */
import type { LegId } from '#domain/legs.ts';
import type { Population, Runs, Share } from './populations.ts';

export interface Measure {
  readonly what: string;
  readonly unit: 'days' | 'hours' | 'share';
  read(runs: Runs): number;
  readonly fit: number;
  /** Largest distance from the fit: a share of it for days and hours, a difference for shares. */
  readonly tolerance: number;
  /** Compares the figure with what was published; absent: nothing was published that it could be compared with. */
  readonly meets?: (value: number) => boolean;
}

export interface Anchor {
  readonly id: string;
  readonly published: string;
  readonly source: string;
  readonly year: string;
  readonly leg: string;
  readonly population: string;
  readonly shares: Population;
  readonly measures: readonly Measure[];
}

export const of = (weight: number, kind: Share['kind']): Share => ({ weight, kind });
export const alone = (kind: Share['kind']): Population => [of(1, kind)];

export const days = (
  leg: LegId,
  what: string,
  p: number | 'mean',
  fit: number,
  meets?: Measure['meets'],
  tolerance = 0.1,
): Measure => ({
  what,
  unit: 'days',
  read: (runs) => (p === 'mean' ? runs.meanDays(leg) : runs.days(leg, p)),
  fit,
  tolerance,
  ...(meets ? { meets } : {}),
});

export const between = (low: number, high: number) => (value: number) => value >= low && value <= high;
export const inside = (
  leg: LegId,
  low: number,
  high: number,
  fit: number,
  meets?: Measure['meets'],
  tolerance = 0.06,
): Measure => ({
  what: low === 0 ? `share within ${high} days` : `share between ${low} and ${high} days`,
  unit: 'share',
  read: (runs) => runs.within(leg, high) - (low === 0 ? 0 : runs.within(leg, low)),
  fit,
  tolerance,
  ...(meets ? { meets } : {}),
});
export const most = between(0.5, 1);

/** Questions about one leg of a route, over the runs that completed it. */
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { LEG_IDS, type LegId } from '#domain/legs.ts';
import { type LegSummary, QUANTILES, type QuantileId } from '#domain/simulation-result.ts';
import { bucketOf, type Histogram, mean, newHistogram, quantile, quantiles, roundedDays } from '../statistics.ts';
import type { Tally } from './tally.ts';

export const legHistogram = (tally: Tally, leg: LegId): Histogram => tally.legs[LEG_IDS.indexOf(leg)] ?? newHistogram();

/** Nearest-rank quantile in days, p in (0, 1]; null where no run completed the leg. */
export function legQuantile(tally: Tally, leg: LegId, p: number): number | null {
  const minutes = quantile(legHistogram(tally, leg), p);
  return minutes === null ? null : roundedDays(minutes);
}

/**
 * Share of the runs that completed the leg which did so within `days`; null where none did. Exact for whole days and up to
 * 2,048 minutes; otherwise within 1/1024 of the days.
 */
export function within(tally: Tally, leg: LegId, days: number): number | null {
  const { counts, total } = legHistogram(tally, leg);
  if (total === 0) return null;
  const whole = Number.isInteger(days);
  const list = whole ? (tally.legDays[LEG_IDS.indexOf(leg)] ?? []) : counts;
  const last = whole ? days : bucketOf(Math.min(Math.floor(days * MINUTES_PER_DAY), tally.horizon + 1));
  let seen = 0;
  for (let i = 0; i <= last && i < list.length; i += 1) seen += list[i] ?? 0;
  return seen / total;
}

const NAMES = Object.keys(QUANTILES) as QuantileId[];
const SHARES = NAMES.map((name) => QUANTILES[name]);

/** Null where no run completed the leg, or the route has no such leg. */
export function legSummary(tally: Tally, leg: LegId): LegSummary | null {
  const histogram = legHistogram(tally, leg);
  const found = quantiles(histogram, SHARES);
  if (!found) return null;
  const days = NAMES.map((name, i) => [name, roundedDays(found[i] ?? 0)]);
  return {
    ...(Object.fromEntries(days) as Record<QuantileId, number>),
    mean: roundedDays(mean(histogram) ?? 0),
    runs: histogram.total,
  };
}

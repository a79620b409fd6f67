/** The days of one part of the way, so that lanes are compared at equal legs. */
import type { DaysSummary, RouteResult } from '#domain/simulation-result.ts';
import type { LaneLeg } from './view.ts';

/** A summary that can be drawn: every figure is a finite number of days, in order. */
function drawable(days: DaysSummary | null): DaysSummary | null {
  if (!days) return null;
  const { p10, p50, p90, mean } = days;
  const sound = [p10, p50, p90, mean].every((value) => Number.isFinite(value) && value >= 0);
  return sound && p10 <= p50 && p50 <= p90 ? { p10, p50, p90, mean } : null;
}

/** `whole`: from the opening of the case to the final answer. Null where no run completed it, or the route has no such leg. */
export const legDays = (result: RouteResult, leg: LaneLeg): DaysSummary | null =>
  drawable(leg === 'whole' ? result.days : result.legs[leg]);

/** Runs that completed it. */
export const legRuns = (result: RouteResult, leg: LaneLeg): number =>
  leg === 'whole' ? result.answered : (result.legs[leg]?.runs ?? 0);

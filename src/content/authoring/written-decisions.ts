/** Decisions of a played run, as a case's file writes them. */
import type { Decision } from '#domain/recipe.ts';

/** `P3DT4H5M`: whole minutes after opening, as ISO 8601 writes them. @param minutes at least 0 */
export function isoDuration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
  const date = days > 0 ? `${days}D` : '';
  return date === '' && time === '' ? 'PT0M' : `P${date}${time === '' ? '' : `T${time}`}`;
}

/** In the order in which they were taken. */
export const writtenDecisions = (decisions: readonly Decision[]): readonly unknown[] =>
  decisions.map(({ at, request, type, choice }) => ({
    at: isoDuration(at),
    request,
    type,
    ...(choice && Object.keys(choice).length > 0 ? { choice } : {}),
  }));

/** The cumulative curves of a route: what share of all runs has come to what by the end of each day. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { CurvePoint } from '#domain/simulation-result.ts';
import { bucketStart, CHUNK_BITS, type Histogram } from '../statistics.ts';
import type { Tally } from './tally.ts';

/** Every day at first, then in steps of about a twenty-fifth, to the horizon. */
function gridDays(horizonDays: number): readonly number[] {
  const grid: number[] = [];
  for (let day = 0; day <= horizonDays; day += Math.max(1, Math.floor(day / 25))) grid.push(day);
  if (grid.at(-1) !== horizonDays) grid.push(horizonDays);
  return grid;
}

/** Share of `runs` at or before the end of each day of the grid. What lies beyond the last day counts on the last. */
function cumulative({ counts, chunks }: Histogram, grid: readonly number[], runs: number): readonly number[] {
  const found = new Float64Array(grid.length);
  let next = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    if (chunks[bucket >> CHUNK_BITS] === 0) {
      bucket |= (1 << CHUNK_BITS) - 1;
      continue;
    }
    const count = counts[bucket] ?? 0;
    if (count === 0) continue;
    const day = Math.floor(bucketStart(bucket) / MINUTES_PER_DAY);
    while (next < grid.length - 1 && (grid[next] ?? 0) < day) next += 1;
    found[next] = (found[next] ?? 0) + count;
  }
  let seen = 0;
  return Array.from(found, (count) => {
    seen += count;
    return runs === 0 ? 0 : seen / runs;
  });
}

export function curveOf(tally: Tally): readonly CurvePoint[] {
  const grid = gridDays(Math.floor(tally.horizon / MINUTES_PER_DAY));
  const ends = tally.ends.map((end) => cumulative(end, grid, tally.runs));
  const inHand = cumulative(tally.moments.inHandAt, grid, tally.runs);
  const deleted = cumulative(tally.moments.firstDeletionAt, grid, tally.runs);
  return grid.map((day, i): CurvePoint => {
    const by = (outcome: Outcome) => ends[OUTCOMES.indexOf(outcome)]?.[i] ?? 0;
    const [silent, neverSent, withdrawn] = [by('silent'), by('neverSent'), by('withdrawn')];
    return {
      day,
      obtained: by('obtained'),
      partial: by('partial'),
      lost: by('lost'),
      refused: by('refused'),
      silent,
      neverSent,
      withdrawn,
      other: silent + neverSent + withdrawn,
      someInHand: inHand[i] ?? 0,
      allAlive: 1 - (deleted[i] ?? 0),
    };
  });
}

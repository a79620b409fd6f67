/** Tallies of shards become one, with exactly the figures of the single run. */
import { merge, withRoom } from '../statistics.ts';
import { withRange } from './run-ranges.ts';
import type { Tally } from './tally.ts';

/** What two tallies must share, in words for whoever kept them apart. */
function difference(a: Tally, b: Tally): string | null {
  if (a.route !== b.route) return `one is of route "${a.route}" and one of "${b.route}"`;
  if (a.seed !== b.seed) return `one has seed ${a.seed} and one ${b.seed}`;
  if (a.of !== b.of) return 'they are of different cases or settings';
  const shape = ({ horizon, items, stages, legActors }: Tally) =>
    JSON.stringify([horizon, items, stages.map(({ actor, stage }) => [actor, stage]), legActors]);
  return shape(a) === shape(b) ? null : 'they are of different versions of the case';
}

function addNumbers(into: Float64Array, from: Float64Array): void {
  for (let i = 0; i < from.length; i += 1) into[i] = (into[i] ?? 0) + (from[i] ?? 0);
}

/** The smallest run number of each bucket; 0 stands for none. */
function addFirsts(into: Float64Array, from: Float64Array): void {
  for (let i = 0; i < from.length; i += 1) {
    const theirs = from[i] ?? 0;
    const mine = into[i] ?? 0;
    if (theirs > 0 && (mine === 0 || theirs < mine)) into[i] = theirs;
  }
}

function addLists(
  into: Float64Array<ArrayBuffer>[],
  from: readonly Float64Array<ArrayBuffer>[],
  add: (into: Float64Array, from: Float64Array) => void,
): void {
  from.forEach((theirs, i) => {
    const mine = withRoom(into[i] ?? theirs, theirs.length);
    if (mine !== theirs) add(mine, theirs);
    into[i] = mine;
  });
}

/**
 * Adds `from`, which must not be used afterwards: its arrays may have been taken over. Throws a sentence, and changes
 * nothing, where the two do not belong together or hold the same runs.
 */
export function mergeTallies(into: Tally, from: Tally): void {
  const apart = difference(into, from);
  if (apart) throw new Error(`these results cannot be merged: ${apart}`);
  into.ranges = from.ranges.reduce(withRange, into.ranges);
  into.runs += from.runs;
  into.onActors ??= from.onActors;
  addNumbers(into.itemOutcomes, from.itemOutcomes);
  addNumbers(into.lossCauses, from.lossCauses);
  addLists(into.firstRuns, from.firstRuns, addFirsts);
  addLists(into.legDays, from.legDays, addNumbers);
  const theirs = histogramsOf(from);
  histogramsOf(into).forEach((mine, i) => {
    const other = theirs[i];
    if (other) merge(mine, other);
  });
  from.completedStays.forEach((sum, i) => {
    into.completedStays[i] = (into.completedStays[i] ?? 0n) + sum;
    into.completedProducts[i] = (into.completedProducts[i] ?? 0n) + (from.completedProducts[i] ?? 0n);
  });
  into.totalSquares += from.totalSquares;
}

const histogramsOf = ({ ends, moments, legs, stays, entries }: Tally) => [
  ...ends,
  ...Object.values(moments),
  ...legs,
  ...stays,
  ...entries,
];

/** The memory behind a tally, for a message that hands it over instead of copying it. */
export const buffersOf = (tally: Tally): ArrayBuffer[] =>
  [
    tally.itemOutcomes,
    tally.lossCauses,
    ...tally.firstRuns,
    ...tally.legDays,
    ...histogramsOf(tally).map(({ counts }) => counts),
  ].map(({ buffer }) => buffer);

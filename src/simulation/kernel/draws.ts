/** Luck and durations: the same keys, tables and roundings as the live actors' ports. */
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { QUANTILE_NODES } from '#domain/duration-model.ts';
import { uniformOfLanes } from '#domain/randomness.ts';
import { slowness } from './injects.ts';
import { hashes, KEY_VISITS, lateHash, quantiles } from './pools.ts';
import { COMPLETE, THIN } from './program.ts';
import {
  frictions,
  hotDwellCount,
  hotDwellFirst,
  hotLetters,
  hotPartFactor,
  hotPartFriction,
  hotPartKey,
  hotPartRevisit,
  hotPartTable,
  lanes,
  letterOf,
  p,
  run,
  tiers,
} from './state.ts';

function hashOf(key: number, visit: number): number {
  return visit <= KEY_VISITS ? (hashes[key * KEY_VISITS + visit - 1] as number) : lateHash(key, visit);
}
export const luck = (key: number, visit: number): number =>
  uniformOfLanes(lanes[0] as number, lanes[1] as number, hashOf(key, visit));

/** A number in [0, 1) for a branch. */
export function draw(key: number, visit: number): number {
  run.branches += 1;
  return luck(key, visit);
}

export function quantile(table: number, u: number): number {
  const position = u * (QUANTILE_NODES - 1);
  const i = position | 0;
  const from = table + (i > QUANTILE_NODES - 2 ? QUANTILE_NODES - 2 : i);
  const low = quantiles[from] as number;
  return low + (position - (from - table)) * ((quantiles[from + 1] as number) - low);
}

function friction(index: number): number {
  const known = frictions[index] as number;
  if (known > 0) return known;
  run.durations += 1;
  const drawn = quantile(p.frictionTable[index] as number, luck(p.frictionKey[index] as number, 1));
  frictions[index] = drawn;
  return drawn;
}

// — Questions —

/** Days of one part of a duration. */
function partDays(part: number, visit: number): number {
  const table = hotPartTable[part] as number;
  if (table < 0) return 0;
  run.durations += 1;
  const days = quantile(table, luck(hotPartKey[part] as number, visit));
  const grip = hotPartFriction[part] as number;
  const factor = grip < 0 ? (hotPartFactor[part] as number) : (hotPartFactor[part] as number) * friction(grip);
  return visit > 1 ? days * factor * (hotPartRevisit[part] as number) : days * factor;
}

/** Whole minutes a stage takes from now. */
export function dwell(site: number, actor: number, visit: number): number {
  const context = ((site * tiers + run.tier) * 3 + run.channel) * hotLetters + (letterOf[actor] as number);
  let first = hotDwellFirst[context] as number;
  if (first < 0) {
    p.asking.dwell(site, run.tier, run.channel, letterOf[actor] as number);
    first = hotDwellFirst[context] as number;
  }
  const end = first + (hotDwellCount[context] as number);
  let days = partDays(first, visit);
  for (let part = first + 1; part < end; part += 1) days += partDays(part, visit);
  const whole = Math.round((run.slowed === 0 ? days : days * slowness(site)) * MINUTES_PER_DAY);
  return p.calendar !== null && (p.officeHours[site] as number) === 1
    ? p.calendar.finish(run.now, whole) - run.now
    : whole;
}

/** What the drafter leaves, as the variant of the letter. `keys`: thin, slips, which slip. */
export function dossier(thinKey: number, slipsKey: number, slipKey: number, slips: number): number {
  const from = run.tier * 2;
  if (!((p.dossierShares[from] as number) > -2)) p.asking.dossier(run.tier);
  if (draw(thinKey, 1) < (p.dossierShares[from] as number)) return THIN;
  if (!(draw(slipsKey, 1) < (p.dossierShares[from + 1] as number))) return COMPLETE;
  return p.slipVariant[Math.floor(draw(slipKey, 1) * slips)] as number;
}

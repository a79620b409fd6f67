/**
 * Durations from distributions, by inverse sampling: one baked table of quantiles a distribution, read by linear
 * interpolation. The same function serves the actors now and a kernel later, so both round alike.
 */
import { exponential, logarithm, normalQuantile } from './arithmetic.ts';
import { MINUTES_PER_DAY, type Minutes, minutes } from './case-time.ts';
import type { Lognormal } from './practice.ts';

/** Nodes at u = 0, 1/2048, …, 1. */
export const QUANTILE_NODES = 2049;
/** Distance of the 90th percentile from the median in standard deviations. */
const Z90 = 1.2815515655446004;
/** Durations are cut at three standard deviations: a file that takes longer is silence, not a duration. */
const CUT = 3;

/** Standard normal quantiles at the nodes, cut on both sides. */
let normalNodes: Float64Array | null = null;
function nodes(): Float64Array {
  if (normalNodes) return normalNodes;
  normalNodes = new Float64Array(QUANTILE_NODES);
  for (let i = 0; i < QUANTILE_NODES; i += 1) {
    const p = i / (QUANTILE_NODES - 1);
    const z = p <= 0 ? -CUT : p >= 1 ? CUT : normalQuantile(p);
    normalNodes[i] = z < -CUT ? -CUT : z > CUT ? CUT : z;
  }
  return normalNodes;
}

const tables = new Map<string, Float64Array>();

/** Quantiles of `exp(sigma × Z)` in the unit of `scale`. */
function table(scale: number, sigma: number): Float64Array {
  const key = `${scale}/${sigma}`;
  const known = tables.get(key);
  if (known) return known;
  const made = new Float64Array(QUANTILE_NODES);
  const z = nodes();
  for (let i = 0; i < QUANTILE_NODES; i += 1) made[i] = scale * exponential(sigma * (z[i] ?? 0));
  tables.set(key, made);
  return made;
}

function read(values: Float64Array, u: number): number {
  const position = u * (QUANTILE_NODES - 1);
  const i = Math.min(Math.floor(position), QUANTILE_NODES - 2);
  const low = values[i] ?? 0;
  return low + (position - i) * ((values[i + 1] ?? low) - low);
}

/** Quantile in days at u in [0, 1). Monotone in u. */
export function quantileDays(model: Lognormal, u: number): number {
  if (model.median === 0) return 0;
  return read(table(model.median, logarithm(model.p90 / model.median) / Z90), u);
}

/** The friction all stages of one side share in a case: a factor with median 1. */
export const frictionFactor = (sigma: number, u: number): number => (sigma === 0 ? 1 : read(table(1, sigma), u));

/** Days times factors to whole minutes: the only rounding. */
export const toMinutes = (daysValue: number, factor: number): Minutes =>
  minutes(Math.round(daysValue * factor * MINUTES_PER_DAY));

/** −ln(1 − u): the threshold an integrated hazard must reach. u in [0, 1). */
export const exponentialThreshold = (u: number): number => (u === 0 ? 0 : -logarithm(1 - u));

/** Chance per 30 days to hazard per day. `share` in [0, 1). */
export const hazardPerDay = (share: number): number => -logarithm(1 - share) / 30;

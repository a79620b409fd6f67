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

/** Standard normal quantile at node `i`, cut on both sides. */
function normalNode(i: number): number {
  const p = i / (QUANTILE_NODES - 1);
  const z = p <= 0 ? -CUT : p >= 1 ? CUT : normalQuantile(p);
  return z < -CUT ? -CUT : z > CUT ? CUT : z;
}

let normalNodes: Float64Array | null = null;
const nodes = (): Float64Array => {
  normalNodes ??= Float64Array.from({ length: QUANTILE_NODES }, (_, i) => normalNode(i));
  return normalNodes;
};

/** Quantiles of `scale × exp(sigma × Z)`: a node at a time at first, baked once it is asked often. */
interface Quantiles {
  readonly scale: number;
  readonly sigma: number;
  reads: number;
  baked: Float64Array | null;
}

/** One replay reads a distribution a few times, a simulation thousands of times; both read the same numbers. */
const READS_BEFORE_BAKING = 64;

const known = new Map<string, Quantiles>();

function quantilesOf(scale: number, sigma: number): Quantiles {
  const key = `${scale}/${sigma}`;
  const made = known.get(key) ?? { scale, sigma, reads: 0, baked: null };
  known.set(key, made);
  return made;
}

const valueAt = ({ scale, sigma }: Quantiles, z: number): number => scale * exponential(sigma * z);

/** All nodes of `scale × exp(sigma × Z)`: what `quantileDays` and `frictionFactor` interpolate in. */
export const bakedQuantiles = (scale: number, sigma: number): Float64Array =>
  nodes().map((z) => scale * exponential(sigma * z));

/** Standard deviation of the logarithm. */
export const sigmaOf = ({ median, p90 }: Lognormal): number => logarithm(p90 / median) / Z90;

/** Between the two nodes around u in [0, 1), linearly. */
function read(quantiles: Quantiles, u: number): number {
  const position = u * (QUANTILE_NODES - 1);
  const i = Math.min(Math.floor(position), QUANTILE_NODES - 2);
  quantiles.reads += 1;
  if (quantiles.reads === READS_BEFORE_BAKING) quantiles.baked = bakedQuantiles(quantiles.scale, quantiles.sigma);
  const { baked } = quantiles;
  const low = baked ? (baked[i] ?? 0) : valueAt(quantiles, normalNode(i));
  const high = baked ? (baked[i + 1] ?? low) : valueAt(quantiles, normalNode(i + 1));
  return low + (position - i) * (high - low);
}

/** Quantile in days at u in [0, 1). Monotone in u. */
export function quantileDays(model: Lognormal, u: number): number {
  if (model.median === 0) return 0;
  return read(quantilesOf(model.median, sigmaOf(model)), u);
}

/** The friction all stages of one side share in a case: a factor with median 1. */
export const frictionFactor = (sigma: number, u: number): number => (sigma === 0 ? 1 : read(quantilesOf(1, sigma), u));

/** Days times factors to whole minutes: the only rounding. */
export const toMinutes = (daysValue: number, factor: number): Minutes =>
  minutes(Math.round(daysValue * factor * MINUTES_PER_DAY));

/** −ln(1 − u): the threshold an integrated hazard must reach. u in [0, 1). */
export const exponentialThreshold = (u: number): number => (u === 0 ? 0 : -logarithm(1 - u));

/** Chance per 30 days to hazard per day. `share` in [0, 1). */
export const hazardPerDay = (share: number): number => -logarithm(1 - share) / 30;

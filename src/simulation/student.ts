/** Student's distribution, for the intervals of paired differences. */

/** Two-sided 95 %, by degrees of freedom from 1 on. Source: the table that every textbook of statistics prints. */
const TABLE = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;

const NORMAL = 1.959964;

const CUBE = NORMAL * NORMAL * NORMAL;
/** Coefficients of 1/freedom and its square in the expansion about the normal quantile (Abramowitz and Stegun, 26.7.5). */
const FIRST = (CUBE + NORMAL) / 4;
const SECOND = (5 * CUBE * NORMAL * NORMAL + 16 * CUBE + 3 * NORMAL) / 96;

/** Two-sided 95 % quantile; `freedom` is a whole number from 1. */
export const studentQuantile = (freedom: number): number =>
  TABLE[freedom - 1] ?? NORMAL + (FIRST + SECOND / freedom) / freedom;

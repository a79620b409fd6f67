/** The interval of Wilson (1927) for a share, 95 %: it stays between 0 and 1, and few runs do not look like certainty. */
export interface ShareRange {
  readonly count: number;
  readonly runs: number;
  /** Shares in [0,1]. */
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** `runs` from 1 on. */
export function shareRange(count: number, runs: number): ShareRange {
  const share = count / runs;
  const z = (Z * Z) / runs;
  const middle = (share + z / 2) / (1 + z);
  const half = (Z * Math.sqrt((share * (1 - share)) / runs + z / runs / 4)) / (1 + z);
  return { count, runs, low: count === 0 ? 0 : middle - half, high: count === runs ? 1 : middle + half };
}

/**
 * Keyed luck: a number for every question, never a stream. `uniform(luck, key)` depends on seed, run and key alone, so
 * asking twice is harmless, a new stage disturbs no other, and two routes under one seed share their luck.
 * Keys name kind, ordinal, stage and visit, and hold no instrument and no route. Changing anything here changes every
 * recipe's run: raise LUCK_VERSION, which is part of the plan hash.
 */
export const LUCK_VERSION = 1;

/** Two 32-bit lanes that stand for one seed and one run. */
export interface Luck {
  readonly a: number;
  readonly b: number;
  /** Every question gets this answer, in [0, 1): luck at an extreme, for proofs. Absent: luck as it falls. */
  readonly level?: number;
}

const finish = (value: number): number => {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) | 0;
};

/** `seed` and `run` are uint32. */
export function luckOf(seed: number, run: number): Luck {
  const lanes = new Int32Array(2);
  luckLanes(seed, run, lanes);
  return { a: lanes[0] ?? 0, b: lanes[1] ?? 0 };
}

/** Luck that never changes: of a hundred worlds, the fastest or the slowest one. @param level in [0, 1) */
export const luckAt = (level: number): Luck => ({ a: 0, b: 0, level });

/** FNV-1a of the key's code units, finished: an int32. */
export function keyHash(key: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** A number in [0, 1), a multiple of 2⁻³², from the two lanes of a run and the hash of a key. */
export function uniformOfLanes(a: number, b: number, hash: number): number {
  let h = Math.imul(hash ^ a, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae3d);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

export const uniformOf = (luck: Luck, hash: number): number => luck.level ?? uniformOfLanes(luck.a, luck.b, hash);

/** The lanes of `luckOf` written into `into`, for whoever must not allocate. */
export function luckLanes(seed: number, run: number, into: Int32Array): void {
  const a = finish((seed | 0) ^ finish(run + 0x9e3779b9));
  into[0] = a;
  into[1] = finish(a ^ Math.imul(run | 0, 0x85ebca6b) ^ finish(seed + 0x165667b1));
}

const hashes = new Map<string, number>();
/** Convenience over `keyHash`, remembering the hashes of keys it has met. */
export function uniform(luck: Luck, key: string): number {
  let hash = hashes.get(key);
  if (hash === undefined) {
    hash = keyHash(key);
    hashes.set(key, hash);
  }
  return uniformOf(luck, hash);
}

/**
 * Tables that all programs share: baked quantiles of every distribution met so far, and the hashes of every key. They only
 * grow, by doubling, so that runs allocate nothing.
 */
import { bakedQuantiles, QUANTILE_NODES } from '#domain/duration-model.ts';
import { keyHash } from '#domain/randomness.ts';

/** Visits of a key that are hashed beforehand; later ones are hashed when they come, which is rare. */
export const KEY_VISITS = 8;

/** `QUANTILE_NODES` a distribution. */
export let quantiles = new Float64Array(64 * QUANTILE_NODES);
/** `KEY_VISITS` a key. */
export let hashes = new Int32Array(256 * KEY_VISITS);

/** `after` null: the key is asked once a run and has no visit. */
type Key = { readonly before: string; readonly after: string | null };
const nameOf = ({ before, after }: Key, visit: number): string =>
  after === null ? before : `${before}/${visit}${after}`;

const keys: Key[] = [];
const keyIndices = new Map<string, number>();
/** FNV hash to key: two keys with one hash would share their luck. */
const owners = new Map<number, string>();

/** Index of the key `<before>/<visit><after>`; of `before` alone where `after` is null. Throws where two keys share their luck. */
export function keyIndex(before: string, after: string | null = ''): number {
  const one: Key = { before, after };
  const name = JSON.stringify(one);
  const known = keyIndices.get(name);
  if (known !== undefined) return known;
  const index = keys.length;
  keys.push(one);
  keyIndices.set(name, index);
  if ((index + 1) * KEY_VISITS > hashes.length) {
    const grown = new Int32Array(hashes.length * 2);
    grown.set(hashes);
    hashes = grown;
  }
  for (let visit = 1; visit <= KEY_VISITS; visit += 1) {
    const key = nameOf(one, visit);
    const hash = keyHash(key);
    const owner = owners.get(hash);
    if (owner !== undefined && owner !== key) throw new Error(`the keys "${owner}" and "${key}" share their luck`);
    owners.set(hash, key);
    hashes[index * KEY_VISITS + visit - 1] = hash;
  }
  return index;
}

/** For visits beyond `KEY_VISITS`. */
export function lateHash(index: number, visit: number): number {
  const key = keys[index];
  if (!key) throw new Error(`there is no key ${index}`);
  return keyHash(nameOf(key, visit));
}

const offsets = new Map<string, number>();

/** Offset of the quantiles of `scale × exp(sigma × Z)` in the pool. */
export function quantileOffset(scale: number, sigma: number): number {
  const name = `${scale}/${sigma}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  const offset = offsets.size * QUANTILE_NODES;
  offsets.set(name, offset);
  if (offset + QUANTILE_NODES > quantiles.length) {
    const grown = new Float64Array(quantiles.length * 2);
    grown.set(quantiles);
    quantiles = grown;
  }
  quantiles.set(bakedQuantiles(scale, sigma), offset);
  return offset;
}

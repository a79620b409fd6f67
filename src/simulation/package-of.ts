/**
 * What is in the package that brings the data: fictional check values, made from the names of the case, and what luck made
 * wrong with it. Nothing of it reaches the charts: a fault is there for whoever compares, and only then has consequences.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CasePlan } from '#domain/case-plan.ts';
import { FAULT_SHARE, PACKAGE_FAULTS, type PackageFault } from '#domain/habits.data.ts';
import { luckOf, uniform } from '#domain/randomness.ts';
import type { Recipe } from '#domain/recipe.ts';

/** What is wrong with the first package of a run; null: nothing. By keyed luck, so the same in every fork of it. */
export function packageFault({ seed, run }: Pick<Recipe, 'seed' | 'run'>): PackageFault | null {
  const u = uniform(luckOf(seed, run), 'request/package/1');
  return PACKAGE_FAULTS[Math.floor(u / FAULT_SHARE)] ?? null;
}

/** SHA-256, hex, of a name: no file stands behind it. `spoilt`: of a file that was changed on its way. */
export const checkValue = ({ scenario, version }: CasePlan, item: string, spoilt = false): string =>
  bytesToHex(sha256(utf8ToBytes(`${scenario}/${version}/${item}${spoilt ? '/spoilt' : ''}`)));

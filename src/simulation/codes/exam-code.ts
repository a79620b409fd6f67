/**
 * The code with which a trainer opens the debriefs of an exam: one for each case and luck. It seals a page and keeps no secret:
 * everything that it hides is on the same computer.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Recipe } from '#domain/recipe.ts';
import { digitsOf, lettersOf } from './crockford.ts';

const LENGTH = 4;

/** Four letters, such as `7QXK`. */
export function examCode({ scenario, seed }: Pick<Recipe, 'scenario' | 'seed'>): string {
  const digest = sha256(utf8ToBytes(`comity exam ${scenario} ${seed}`));
  return lettersOf(Array.from(digest.subarray(0, LENGTH), (byte) => byte & 31));
}

/** Capitals, spaces and letters that are easily confused do not count. */
export function isExamCode(recipe: Pick<Recipe, 'scenario' | 'seed'>, typed: string): boolean {
  const digits = digitsOf(typed);
  return digits !== null && lettersOf(digits) === examCode(recipe);
}

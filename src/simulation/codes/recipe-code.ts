/**
 * A recipe without its notes as a short text for a link, a QR code, or a code to paste. It holds ids only, so another version
 * of the case can still read it and say how far it goes. What comes out has passed the same door as a run file.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Problem } from '#content/problem.ts';
import { type KnownScenario, readRecipe, writeRecipe } from '#content/recipe.ts';
import { RECIPE_FORMAT, RECIPE_FORMAT_VERSION, type Recipe } from '#domain/recipe.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { PRIMER_A } from './primer.data.ts';
import { compress, decompress } from './text-coder.ts';

/** Says how the rest is written; each is read for ever. */
const VERSION = 'A';
/** Letters of the plan's hash that a code keeps: 48 bits tell versions of one case apart. */
const HASH_KEPT = 12;
const HASH_LENGTH = 64;
const SUM_BYTES = 3;
/** Letters of a code, and of the JSON it may become. The longest case that was ever played needs a tenth of it. */
export const LONGEST_CODE = 40_000;
const LONGEST_TEXT = 200_000;

const sumOf = (bytes: Uint8Array): Uint8Array => sha256(bytes).slice(0, SUM_BYTES);

const ascii = (json: string): string =>
  json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Null where the recipe is too long for a code; then its file must do. */
export function encodeRecipe(recipe: Recipe): string | null {
  const { notes: _left, ...rest } = recipe;
  const ordered = JSON.parse(writeRecipe(rest)) as Record<string, unknown>;
  const { format: _format, formatVersion: _version, planHash: _hash, ...told } = ordered;
  const text = ascii(JSON.stringify({ ...told, planHash: recipe.planHash.slice(0, HASH_KEPT) }));
  if (text.length > LONGEST_TEXT) return null;
  const bytes = compress(text, PRIMER_A);
  const code = VERSION + toBase64url(Uint8Array.from([...bytes, ...sumOf(bytes)]));
  return code.length > LONGEST_CODE ? null : code;
}

export type CodeFault =
  /** No code at all; longer than any; of a later edition; a letter wrong, missing or too many. */
  | { readonly kind: 'no-code' | 'too-long' | 'later-edition' | 'damaged' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** A code as people paste it: a whole link, spaces, line breaks. */
const bare = (text: string): string => text.replace(/^.*#\/run\//s, '').replace(/\s+/g, '');

function jsonOf(code: string): Result<string, CodeFault> {
  if (code.length > LONGEST_CODE) return fail({ kind: 'too-long' });
  if (!/^[A-Z][A-Za-z0-9_-]{8,}$/.test(code)) return fail({ kind: 'no-code' });
  const bytes = fromBase64url(code.slice(1));
  const body = bytes?.slice(0, -SUM_BYTES);
  // The version is looked at second: a wrong first letter is a damaged code, where the rest is right for this edition.
  const whole = body && bytes && sumOf(body).every((byte, i) => byte === bytes[body.length + i]);
  if (!whole) return fail({ kind: code.startsWith(VERSION) ? 'damaged' : 'no-code' });
  if (!code.startsWith(VERSION)) return fail({ kind: 'later-edition' });
  const text = decompress(body, PRIMER_A, LONGEST_TEXT);
  return text === null ? fail({ kind: 'damaged' }) : ok(text);
}

/**
 * Reads a code, or a link that holds one. Never throws, whatever the text.
 * The recipe's hash is that of the plan where `known` has it and the code was made for it; otherwise it is cut short and
 * filled with zeros (`forPlan`).
 */
export function decodeRecipe(text: string, known: KnownScenario): Result<Recipe, CodeFault> {
  const json = jsonOf(bare(text.slice(0, 2 * LONGEST_CODE)));
  if (!json.ok) return json;
  let told: unknown;
  try {
    told = JSON.parse(json.value);
  } catch {
    return fail({ kind: 'damaged' });
  }
  if (typeof told !== 'object' || told === null) return fail({ kind: 'damaged' });
  const { planHash, ...rest } = told as Record<string, unknown>;
  const hash = typeof planHash === 'string' ? planHash.padEnd(HASH_LENGTH, '0') : planHash;
  const file = { format: RECIPE_FORMAT, formatVersion: RECIPE_FORMAT_VERSION, ...rest, planHash: hash };
  const read = readRecipe(JSON.stringify(file), known, 'code');
  if (!read.ok) return fail({ kind: 'problems', problems: read.problems });
  const { recipe } = read.value;
  return ok(forPlan(recipe, known(recipe.scenario)?.planHash ?? ''));
}

/** A recipe from a code with the whole hash of this plan, where it was made for it; otherwise as it is. */
export const forPlan = (recipe: Recipe, planHash: string): Recipe =>
  planHash.length === HASH_LENGTH && recipe.planHash === planHash.slice(0, HASH_KEPT).padEnd(HASH_LENGTH, '0')
    ? { ...recipe, planHash }
    : recipe;

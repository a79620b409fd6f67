/**
 * Codes that people read out and type: Crockford's base 32, without I, L, O and U, which are taken for others, and two letters
 * of check. Capitals and small letters are the same; spaces and hyphens do not count.
 */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The largest prime that two letters can hold: any one letter wrong and any two neighbours swapped are found. */
const PRIME = 1021;

const checkOf = (digits: readonly number[]): number => digits.reduce((sum, digit) => (sum * 32 + digit) % PRIME, 0);

/** In groups, for the eye. */
export const inGroups = (letters: string, size: number): string =>
  (letters.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join('-');

export const lettersOf = (digits: readonly number[]): string => digits.map((digit) => LETTERS[digit]).join('');

/** @param digits 0 to 31 each */
export function sealed(digits: readonly number[]): string {
  const check = checkOf(digits);
  return lettersOf([...digits, check >> 5, check & 31]);
}

/** Null where a letter is none of the alphabet, after those that are easily confused have been taken for what they mean. */
export function digitsOf(text: string): readonly number[] | null {
  const letters = text
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const digits = [...letters].map((letter) => LETTERS.indexOf(letter));
  return digits.includes(-1) ? null : digits;
}

/** The digits without their check; null where it says that one of them is wrong. */
export function unsealed(digits: readonly number[]): readonly number[] | null {
  const [high = 0, low = 0] = digits.slice(-2);
  const body = digits.slice(0, -2);
  return digits.length >= 3 && checkOf(body) === high * 32 + low ? body : null;
}

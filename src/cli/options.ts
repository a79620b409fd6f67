/**
 * Options of a command: `--name value` or `--flag`. Unknown ones are misuse, so that a typing error is never ignored; a value
 * that cannot be is refused. Given twice, the last one counts, so that a script can add to what it was given.
 */
import { nearMiss } from '#content/near-miss.ts';
import { Misuse, quoted, Refusal } from './output.ts';

export interface Options {
  readonly rest: readonly string[];
  text(name: string): string | null;
  flag(name: string): boolean;
  /** A whole number in [low, high]. */
  whole(name: string, low: number, high: number): number | null;
  /** A number in [low, high], such as 0.5 or 12. */
  number(name: string, low: number, high: number): number | null;
  /** One of these words. */
  word<Word extends string>(name: string, words: readonly Word[]): Word | null;
}

const DECIMAL = /^\d+(\.\d+)?$/;

/** Refuses what is no plain decimal number in [low, high]: no sign, no exponent, no NaN. */
export function decimalIn(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (DECIMAL.test(text) && value >= low && value <= high) return value;
  const what = high === 1 ? 'a share' : 'a number';
  throw new Refusal(`--${name} takes ${what} from ${low} to ${high}, not ${quoted(text)}.`);
}

export function wordIn<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const found = words.find((one) => one === text);
  if (found !== undefined) return found;
  const near = nearMiss(text, words);
  throw new Refusal(
    `--${name} takes ${words.join(', ')}, not ${quoted(text)}.${near ? ` Did you mean "${near}"?` : ''}`,
  );
}

export function readOptions(
  args: readonly string[],
  names: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Options {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? '';
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const [name, inline] = word.slice(2).split(/=(.*)/s) as [string, string | undefined];
    if (names.flags.includes(name)) {
      // Not ignored: whoever writes --priority=no would be told the contrary of what was asked.
      if (inline !== undefined) throw new Misuse(`--${name} takes no value; leave it out or write --${name} alone`);
      flags.add(name);
    } else if (names.values.includes(name)) {
      if (inline === undefined) i += 1;
      const value = inline ?? args[i];
      if (value === undefined) throw new Misuse(`--${name} needs a value`);
      values.set(name, value);
    } else
      throw new Misuse(
        `unknown option ${quoted(`--${name}`)}; known: ${[...names.values, ...names.flags].map((one) => `--${one}`).join(', ')}`,
      );
  }
  return {
    rest,
    text: (name) => values.get(name) ?? null,
    flag: (name) => flags.has(name),
    whole(name, low, high) {
      const text = values.get(name);
      if (text === undefined) return null;
      const value = Number(text);
      if (!/^\d+$/.test(text) || value < low || value > high) {
        throw new Refusal(`--${name} takes a whole number from ${low} to ${high}, not ${quoted(text)}.`);
      }
      return value;
    },
    number(name, low, high) {
      const text = values.get(name);
      return text === undefined ? null : decimalIn(name, text, low, high);
    },
    word(name, words) {
      const text = values.get(name);
      return text === undefined ? null : wordIn(name, text, words);
    },
  };
}

/** For commands that take options only. */
export function noWords(command: string, { rest }: Options): void {
  if (rest[0] !== undefined) throw new Misuse(`${command} takes no word ${quoted(rest[0])}, only options`);
}

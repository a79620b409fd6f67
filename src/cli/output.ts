import { shortened } from '#content/quote.ts';

/** How commands speak: results to standard output, sentences about what went wrong to standard error. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Standard error is a terminal: a bar may move on it. */
  readonly terminal?: boolean;
}

/** Exit codes of the terminal door: done; findings, or a value that cannot be; misuse. */
export const DONE = 0;
export const FINDINGS = 1;
export const USAGE = 2;

/** A request the command cannot carry out as given, such as an impossible value: said in one sentence, exit 1. */
export class Refusal extends Error {}
/** Words of the command are off, such as an unknown option or a missing value: exit 2. */
export class Misuse extends Error {}

/**
 * Text that holds words from outside (file names, titles, what was typed), as it may stand on a terminal: characters that
 * would move its cursor, change its colours or turn the direction of reading are shown as a replacement mark.
 */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys.
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');

/** What was typed, in quotation marks and short enough for a sentence. */
export const quoted = (text: string): string => `"${shortened(text)}"`;

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

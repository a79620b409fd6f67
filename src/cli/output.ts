/** How commands speak: results to standard output, sentences about what went wrong to standard error. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Standard error is a terminal: a bar may move on it. */
  readonly terminal?: boolean;
}

/** Exit codes of the terminal door: done, findings, misuse. */
export const DONE = 0;
export const FINDINGS = 1;
export const USAGE = 2;

/** A request the command cannot carry out as given: said in one sentence, exit 1. */
export class Refusal extends Error {}
/** Words of the command are off: exit 2. */
export class Misuse extends Error {}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

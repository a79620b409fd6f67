/** What policies read off the legal test of a letter: yes or no, so that a run's luck and a letter's defects stay apart. */
import { type LegalTest, withEffect } from '../case-memory.ts';

export const LETTER_TESTS = {
  missing: (test) => withEffect(test, 'supplement').length > 0,
  'may-refuse': (test) => test.mayRefuse.length > 0,
  postpone: (test) => withEffect(test, 'postpone').length > 0,
  condition: (test) => withEffect(test, 'condition').length > 0,
  partial: (test) => withEffect(test, 'partial').length > 0,
} as const satisfies Record<string, (test: LegalTest) => boolean>;
export type LetterTest = keyof typeof LETTER_TESTS;

/** Codes of what is missing and asked for. */
export const missingCodes = (test: LegalTest): readonly string[] =>
  withEffect(test, 'supplement').map(({ code }) => code);

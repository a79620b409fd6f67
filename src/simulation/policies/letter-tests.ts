/** What policies read off the legal test of a letter: yes or no, so that a run's luck and a letter's defects stay apart. */
import type { Finding } from '#domain/finding.ts';
import { type LegalTest, withEffect } from '../case-memory.ts';

/** The first ground at discretion that is always used where it is found. */
export const firstGround = ({ mayRefuse, leftToPractice }: LegalTest): Finding | undefined =>
  mayRefuse.find(({ code }) => !leftToPractice.some((ground) => ground === code));

export const LETTER_TESTS = {
  missing: (test) => withEffect(test, 'supplement').length > 0,
  incomplete: (test) => withEffect(test, 'supplement', 'return').length > 0,
  'may-refuse': (test) => firstGround(test) !== undefined,
  postpone: (test) => withEffect(test, 'postpone').length > 0,
  condition: (test) => withEffect(test, 'condition').length > 0,
  partial: (test) => withEffect(test, 'partial').length > 0,
} as const satisfies Record<string, (test: LegalTest) => boolean>;
export type LetterTest = keyof typeof LETTER_TESTS;

/** Codes of what is missing and asked for. */
export const missingCodes = (test: LegalTest): readonly string[] =>
  withEffect(test, 'supplement').map(({ code }) => code);

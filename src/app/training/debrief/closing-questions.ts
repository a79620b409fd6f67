/** What is left to decide once the data are in the file. No stage depends on it; the answers are kept with the run, and go into its report. */
export const CLOSING = {
  evidence: ['custody', 'data'],
  use: ['named', 'consent', 'other'],
  defence: ['all', 'part'],
  clears: ['notice', 'silent', 'keep'],
  feedback: ['letter', 'none'],
} as const;
export type ClosingQuestion = keyof typeof CLOSING;
export const CLOSING_QUESTIONS = Object.keys(CLOSING) as readonly ClosingQuestion[];
export type ClosingAnswers = Readonly<Partial<Record<ClosingQuestion, string>>>;

/** Under which the answers are kept. */
export const CLOSING_KEY = 'closing';
/** Questions that the limit of use of the governing text answers. */
export const OF_USE: readonly ClosingQuestion[] = ['use', 'clears'];

/** What was kept, as far as the list still has it. */
export function readClosing(value: unknown): ClosingAnswers {
  const kept = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.fromEntries(
    CLOSING_QUESTIONS.flatMap((question) => {
      const answer = CLOSING[question].find((one) => one === kept[question]);
      return answer ? [[question, answer] as const] : [];
    }),
  );
}

/** What a reminder and a request for a new copy still need: kept with the run, and nothing chosen at first. */
import { CHASE_RUNGS, PACKAGE_FAULTS } from '#domain/habits.data.ts';
import type { Chase, DecisionChoice, DecisionType } from '#domain/recipe.ts';
import { usePlay } from '../play-context.tsx';

export const CONTACTS = ['file', 'register'] as const satisfies readonly Chase['contact'][];
export const SENDERS = ['office', 'personal'] as const satisfies readonly Chase['sender'][];

export interface AskedAgain {
  /** By question; null: not answered yet. */
  readonly answers: Readonly<Record<string, string | null>>;
  answer(question: string, value: string): void;
  /** Null: a question is still open. */
  readonly choice: DecisionChoice | null;
}

export function useChase(type: DecisionType): AskedAgain | null {
  const { kept, keep } = usePlay();
  if (type !== 'decide.remind' && type !== 'decide.ask-again') return null;
  const key = `asked.${type}`;
  const saved = kept.desk[key];
  const values = typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
  const read = <Value extends string>(name: string, among: readonly Value[]): Value | null =>
    among.find((one) => one === values[name]) ?? null;
  const answer = (question: string, value: string) => keep(key, { ...values, [question]: value });
  if (type === 'decide.ask-again') {
    const fault = read('fault', PACKAGE_FAULTS);
    return { answers: { fault }, answer, choice: fault && { fault } };
  }
  const [rung, contact, sender] = [read('rung', CHASE_RUNGS), read('contact', CONTACTS), read('sender', SENDERS)];
  const choice = rung && contact && sender ? { chase: { rung, contact, sender } } : null;
  return { answers: { rung, contact, sender }, answer, choice };
}

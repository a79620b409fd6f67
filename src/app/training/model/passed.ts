/** What the prosecutor notices between two moments of one run: letters that came in, facts learned, the end. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { type Letter, lettersOf } from './letters.ts';

export interface Passed {
  readonly minutes: number;
  /** Newest first; own outgoing letters are none. */
  readonly arrived: readonly Letter[];
  readonly facts: number;
  readonly ended: boolean;
}

export function whatPassed(plan: CasePlan, before: CaseRun, after: CaseRun): Passed {
  const had = new Set(lettersOf(plan, before).map(({ id }) => id));
  const learned = after.knownFacts.filter((id) => !before.knownFacts.includes(id));
  return {
    minutes: after.now - before.now,
    arrived: lettersOf(plan, after).filter((letter) => !letter.outgoing && !had.has(letter.id)),
    facts: learned.length,
    ended: after.ended && !before.ended,
  };
}

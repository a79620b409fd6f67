/** What a desk notices between two moments of one run: letters that came in, facts learned, the end. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Role } from '#domain/ids.ts';
import { type Letter, lettersOf } from './letters.ts';

export interface Passed {
  readonly minutes: number;
  /** Letters that came in, newest first. */
  readonly arrived: readonly Letter[];
  /** Own letters that left, newest first. */
  readonly sent: readonly Letter[];
  readonly facts: number;
  readonly ended: boolean;
}

export function whatPassed(plan: CasePlan, before: CaseRun, after: CaseRun, role: Role): Passed {
  const had = new Set(lettersOf(plan, before, role).map(({ id }) => id));
  const learned = after.knownFacts.filter((id) => !before.knownFacts.includes(id));
  const fresh = lettersOf(plan, after, role).filter(({ id }) => !had.has(id));
  return {
    minutes: after.now - before.now,
    arrived: fresh.filter(({ outgoing }) => !outgoing),
    sent: fresh.filter(({ outgoing }) => outgoing),
    // At another desk what is learned is the letter itself.
    facts: role === 'prosecutor' ? learned.length : 0,
    ended: after.ended && !before.ended,
  };
}

/** What the law finds in the letter that lies on a desk. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Finding } from '#domain/finding.ts';
import type { Role } from '#domain/ids.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import { type ReadProcedure, receivedLetter } from '#simulation/view-of.ts';

const NETWORK: readonly ReadProcedure[] = ['preservation', 'emergency'];
const FORMAL: readonly ReadProcedure[] = ['request'];

/** Of the last letter that has arrived; null where none has. */
export function receivedFindings(plan: CasePlan, run: CaseRun, role: Role): readonly Finding[] | null {
  const letter = (role === 'contact-point' ? NETWORK : FORMAL)
    .map((procedure) => ({ procedure, draft: receivedLetter(run, procedure, role)?.choice?.draft }))
    .findLast(({ draft }) => draft !== undefined);
  if (!letter?.draft) return null;
  const { mustRefuse, missing, mayRefuse } = legalTest(plan, letter.procedure, letter.draft, everythingKnown(plan));
  return [...mustRefuse, ...missing.filter(({ effect }) => effect === 'supplement'), ...mayRefuse];
}

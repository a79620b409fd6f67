/** What the law finds in the formal request that lies on a requested desk. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Finding } from '#domain/finding.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import { receivedLetter } from '#simulation/view-of.ts';

/** Of the last letter that has arrived; null where none has. */
export function receivedFindings(plan: CasePlan, run: CaseRun): readonly Finding[] | null {
  const draft = receivedLetter(run, 'request')?.choice?.draft;
  if (!draft) return null;
  const { mustRefuse, missing, mayRefuse } = legalTest(plan, 'request', draft, everythingKnown(plan));
  return [...mustRefuse, ...missing.filter(({ effect }) => effect === 'supplement'), ...mayRefuse];
}

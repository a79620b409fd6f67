/** What the case file held at a moment of the run: a letter may say only what its writer knew. */
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { knownBy } from '#simulation/known-by.ts';

export const knownAt = (run: CaseRun, at: Minutes): ((one: Pick<Fact, 'known'>) => boolean) =>
  knownBy(
    run.marks.filter((mark) => mark.at <= at),
    at,
  );

/** Whether the provider's legal name is known: at once, unless the case makes it a fact to be found out. */
export function custodianKnown(plan: CasePlan, run: CaseRun, at: Minutes): boolean {
  const telling = plan.facts.filter(({ weighs }) => weighs.includes('custodian'));
  return telling.length === 0 || telling.some(knownAt(run, at));
}

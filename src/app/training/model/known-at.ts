/** What the case file held at a moment of the run: a letter may say only what its writer knew. */
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';

export const knownAt =
  (run: CaseRun, at: number) =>
  ({ known }: { readonly known: Fact['known'] }): boolean => {
    if (known.from === 'start') return true;
    if (known.from === 'time') return known.at <= at;
    return run.marks.some((mark) => mark.type === 'enquiry-answered' && mark.at <= at);
  };

/** Whether the provider's legal name is known: at once, unless the case makes it a fact to be found out. */
export function custodianKnown(plan: CasePlan, run: CaseRun, at: number): boolean {
  const telling = plan.facts.filter(({ weighs }) => weighs.includes('custodian'));
  return telling.length === 0 || telling.some(knownAt(run, at));
}

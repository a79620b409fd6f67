/** What a decision answered, so that the same decision can be found again under other luck. */
import type { Anchor, JudgedDecision } from '#domain/assessment/ledger.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Mark } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import { hears } from '#domain/milestones/heard-by.ts';
import type { Decision } from '#domain/recipe.ts';
import type { Entered } from './watched.ts';

/** A letter that tells what the police answered cannot be older than the answer. */
function tellsOfPolice({ facts, identifiers }: CasePlan, { choice }: Decision): boolean {
  const told = [...(choice?.draft?.facts ?? []), ...(choice?.draft?.identifiers ?? [])];
  return [...facts, ...identifiers].some(({ id, known }) => known.from === 'police' && told.includes(id));
}

/** A decision about the case itself is always open: it answers the last thing that its role heard of. */
const answers = (plan: CasePlan, decision: Decision, mark: Mark): boolean =>
  decision.request === 'case'
    ? hears(decision.role, mark)
    : mark.type === 'enquiry-answered' && tellsOfPolice(plan, decision);

/**
 * The entry of the stage that offered it, or a milestone that it answers, whichever is later.
 * @param before the run's marks before the decision
 */
export function anchorOf(
  plan: CasePlan,
  before: readonly Mark[],
  decision: Decision,
  { at, ...stage }: Entered,
): Pick<JudgedDecision, 'anchor' | 'lag' | 'byStage'> {
  const byStage = { anchor: { kind: 'stage' as const, ...stage }, lag: minutes(decision.at - at) };
  const mark = before.findLast((one) => answers(plan, decision, one));
  if (!mark || mark.at < at) return { ...byStage, byStage };
  const visit = before.filter(({ type }) => type === mark.type).indexOf(mark) + 1;
  return { anchor: { kind: 'milestone', type: mark.type, visit }, lag: minutes(decision.at - mark.at), byStage };
}

/** Minute at which it came, in a run as far as it has gone; null while it has not. */
export function anchoredAt(anchor: Anchor, { spans, marks }: Pick<CaseRun, 'spans' | 'marks'>): Minutes | null {
  if (anchor.kind === 'milestone') {
    return marks.filter(({ type }) => type === anchor.type)[anchor.visit - 1]?.at ?? null;
  }
  const same = spans.filter(({ procedure, stage }) => procedure === anchor.procedure && stage === anchor.stage);
  return same[anchor.visit - 1]?.from ?? null;
}

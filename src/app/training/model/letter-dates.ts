/** Dates that a letter names: when the request it answers was sent, and by when something must happen. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Mark, TakenDecision } from '#domain/case-run.ts';
import { days, type Minutes, minutes } from '#domain/case-time.ts';
import { completes, isDrafted } from '#domain/drafted.ts';
import type { ExtensionForm } from '#domain/extension-form.ts';
import type { Finding } from '#domain/finding.ts';
import { domesticOrderDays, holdDays } from '#domain/legal-test/index.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Chase, DecisionType } from '#domain/recipe.ts';

const WAITS: Readonly<Partial<Record<MilestoneType, 'supplement-wait' | 'conditions-wait' | 'clarification-wait'>>> = {
  'supplement-asked': 'supplement-wait',
  'request-returned': 'supplement-wait',
  'draft-returned': 'supplement-wait',
  'conditions-offered': 'conditions-wait',
  'voluntary-unclear': 'supplement-wait',
  'effect-queried': 'supplement-wait',
  'effect-conditions-offered': 'conditions-wait',
  'preservation-clarification-asked': 'clarification-wait',
};

/** Decisions that begin a request anew; a draft that is only shown begins none, answers and corrections belong to the one before. */
export const begins = (type: DecisionType): boolean =>
  type === 'decide.enquire' || (isDrafted(type) && !completes(type) && type !== 'decide.share-draft');

const beginnings = (run: CaseRun, request: Mark['procedure'], at: number): readonly TakenDecision[] =>
  run.decisions.filter(
    (one) => one.role === 'prosecutor' && one.request === request && begins(one.type) && one.at <= at,
  );

/** How often this procedure has been begun by then; 1 for the first. */
export const ordinalAt = (run: CaseRun, request: Mark['procedure'], at: number): number =>
  Math.max(1, beginnings(run, request, at).length);

/** The letter that carries each request, whose date every answer quotes. */
const CARRIES: readonly MilestoneType[] = [
  'preservation-sent',
  'request-drafted',
  'enquiry-sent',
  'emergency-claimed',
  'voluntary-sent',
  'disclosure-asked',
  'agreement-order-sent',
  'investigation-sent',
  'production-sent',
  'preservation-order-sent',
  'direct-order-sent',
  'order-notified',
  'effect-asked',
];

/** Date of the request that a letter of minute `at` concerns. */
export const writtenAt = (run: CaseRun, request: Mark['procedure'], at: number): Minutes | null =>
  run.marks.findLast((mark) => mark.procedure === request && CARRIES.includes(mark.type) && mark.at <= at)?.at ??
  beginnings(run, request, at).at(-1)?.at ??
  null;

/** The draft last sent in a procedure by then. */
export const draftAt = (run: CaseRun, request: Mark['procedure'], at: number): TakenDecision | null =>
  run.decisions.findLast(
    (one) => one.role === 'prosecutor' && one.request === request && one.choice?.draft && one.at <= at,
  ) ?? null;

/** The form with which more time was last asked for by then; null where the registry filled it in. */
export const extensionAt = (run: CaseRun, at: number): ExtensionForm | null =>
  run.decisions.findLast((one) => one.type === 'decide.extend' && one.at <= at)?.choice?.extension ?? null;

/** How the office was last asked again by then. */
export const chaseAt = (run: CaseRun, at: number): Chase | null =>
  run.decisions.findLast((one) => one.type === 'decide.remind' && one.at <= at)?.choice?.chase ?? null;

/** The conditions that were last offered by then: what an acceptance binds to. */
export const conditionsAt = (run: CaseRun, at: number): readonly Finding[] =>
  run.marks.findLast((mark) => mark.type === 'conditions-offered' && mark.at <= at)?.findings ?? [];

/** End of the treaty's hold as it stood right after minute `at`; null where none had begun. */
export function holdEndAt(plan: CasePlan, run: CaseRun, at: number): Minutes | null {
  const began = run.marks.findLast((mark) => mark.type === 'data-frozen' && mark.at <= at);
  const basis = began && draftAt(run, 'preservation', began.at)?.choice?.draft?.basis;
  if (!began || !basis) return null;
  const granted = run.marks.filter((mark) => mark.type === 'extension-granted' && mark.at > began.at && mark.at <= at);
  return minutes(began.at + days(holdDays(plan, basis)) * (1 + granted.length));
}

/** By when something must happen, for letters that name a day. */
export function dueOf(plan: CasePlan, run: CaseRun, mark: Mark): Minutes | null {
  const wait = WAITS[mark.type];
  if (wait) return minutes(mark.at + plan.limits[wait].minutes);
  if (mark.type === 'hold-taken-over') {
    const basis = draftAt(run, 'preservation', mark.at)?.choice?.draft?.basis;
    return basis ? minutes(mark.at + days(domesticOrderDays(plan, basis))) : null;
  }
  return holdEndAt(plan, run, mark.at);
}

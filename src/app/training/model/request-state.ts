/** How the formal request stands, as the prosecutor can tell it on a form that asks for more time. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { ordinalAt } from './letter-dates.ts';
import { ourReference } from './references.ts';

export interface RequestState {
  /** `drafted`: handed to the own central authority, which has not sent it yet. */
  readonly state: 'none' | 'drafted' | 'sent';
  readonly at: Minutes | null;
  readonly reference: string | null;
}

export function requestStateAt(plan: CasePlan, run: CaseRun, at: number): RequestState {
  const last = (type: 'request-sent' | 'request-drafted') =>
    run.marks.findLast((mark) => mark.type === type && mark.at <= at)?.at ?? null;
  const [sent, drafted] = [last('request-sent'), last('request-drafted')];
  const state = sent !== null ? 'sent' : drafted !== null ? 'drafted' : 'none';
  const reference = state === 'none' ? null : ourReference(plan, 'request', ordinalAt(run, 'request', at));
  return { state, at: sent ?? drafted, reference };
}

/** What the text that governs the formal request says about use for another purpose. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Citation } from '#domain/citation.ts';
import { basisById } from './bases.ts';
import { draftAt } from './letter-dates.ts';

export interface LimitOfUse {
  readonly says: string;
  readonly citation: Citation;
}

/** Null: the text has no rule on it in this edition, or nothing was asked for. */
export function limitOfUse(plan: CasePlan, run: CaseRun): LimitOfUse | null {
  const draft = draftAt(run, 'request', run.now)?.choice?.draft;
  const governing = draft && basisById(plan, draft.basis)?.governing;
  const rule = governing && plan.instruments[governing]?.rules['use-limitation'];
  return rule
    ? { says: rule.says, citation: { instrument: governing, article: rule.article, checked: rule.checked } }
    : null;
}

/** How a desk read the letter: what was missing, what of it was asked for, and what was asked for needlessly. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Finding } from '#domain/finding.ts';
import type { Role } from '#domain/ids.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { DecisionType } from '#domain/recipe.ts';
import type { FieldId } from '#domain/request.ts';

export interface Reading {
  readonly missing: readonly { readonly finding: Finding; readonly asked: boolean }[];
  readonly needless: readonly FieldId[];
}

/** What a role reads: the milestone that brings it, the kind of letter, and the decision that asks about it. */
const READS: Readonly<Partial<Record<Role, readonly [MilestoneType, 'request' | 'preservation', DecisionType]>>> = {
  'requesting-authority': ['request-drafted', 'request', 'decide.return-draft'],
  'contact-point': ['preservation-received', 'preservation', 'decide.ask-clarification'],
  'requested-authority': ['request-received', 'request', 'decide.ask-supplement'],
};

/** Of the first letter that arrived; null where none did. A question on the whole asks about everything. */
export function readingOf(plan: CasePlan, run: CaseRun, role: Role): Reading | null {
  const reads = READS[role];
  if (!reads) return null;
  const [arrival, procedure, question] = reads;
  const received = run.marks.findIndex(({ type }) => type === arrival);
  const letter = run.decisions.find(({ request, choice }) => request === procedure && choice?.draft)?.choice?.draft;
  if (received < 0 || !letter) return null;
  const asks = new Set(run.decisions.flatMap(({ type, choice }) => (type === question ? (choice?.asks ?? []) : [])));
  const missing = legalTest(plan, procedure, letter, everythingKnown(plan)).missing.filter(
    ({ effect }) => effect === 'supplement' || (procedure === 'preservation' && effect === 'return'),
  );
  const fields = new Set(missing.map(({ field }) => field));
  return {
    missing: missing.map((finding) => ({ finding, asked: finding.field !== null && asks.has(finding.field) })),
    needless: [...asks].filter((field) => !fields.has(field)),
  };
}

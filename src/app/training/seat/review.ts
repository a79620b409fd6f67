/** How a desk read the letter: what was missing, what of it was asked for, and what was asked for needlessly. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Finding } from '#domain/finding.ts';
import type { Role } from '#domain/ids.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { DecisionType } from '#domain/recipe.ts';
import type { FieldId } from '#domain/request.ts';
import type { ReadProcedure } from '#simulation/view-of.ts';

export interface Reading {
  readonly missing: readonly { readonly finding: Finding; readonly asked: boolean }[];
  readonly needless: readonly FieldId[];
}

type Reads = readonly [MilestoneType, ReadProcedure, DecisionType];
/** What a role reads: the milestone that brings it, the kind of letter, and the decision that asks about it. */
const READS: Readonly<Partial<Record<Role, readonly Reads[]>>> = {
  'requesting-authority': [['request-drafted', 'request', 'decide.return-draft']],
  'contact-point': [['preservation-received', 'preservation', 'decide.ask-clarification']],
  'requested-authority': [
    ['request-received', 'request', 'decide.ask-supplement'],
    ['investigation-received', 'investigation-order', 'decide.ask-supplement'],
    // The State of the provider asks nothing about what it is notified of.
    ['production-notified', 'production-order', 'decide.ask-supplement'],
  ],
};

/** Of the first letter that arrived; null where none did. A question on the whole asks about everything. */
export function readingOf(plan: CasePlan, run: CaseRun, role: Role): Reading | null {
  const arrived = (READS[role] ?? []).flatMap((reads) => {
    const at = run.marks.findIndex(({ type }) => type === reads[0]);
    return at < 0 ? [] : [{ reads, at }];
  });
  const [first] = arrived.sort((a, b) => a.at - b.at);
  if (!first) return null;
  const [, procedure, question] = first.reads;
  const letter = run.decisions.find(({ request, choice }) => request === procedure && choice?.draft)?.choice?.draft;
  if (!letter) return null;
  const asks = new Set(
    run.decisions.flatMap(({ type, request, choice }) =>
      type === question && request === procedure ? (choice?.asks ?? []) : [],
    ),
  );
  const missing = legalTest(plan, procedure, letter, everythingKnown(plan)).missing.filter(
    ({ effect }) => effect === 'supplement' || (procedure === 'preservation' && effect === 'return'),
  );
  const fields = new Set(missing.map(({ field }) => field));
  return {
    missing: missing.map((finding) => ({ finding, asked: finding.field !== null && asks.has(finding.field) })),
    needless: [...asks].filter((field) => !fields.has(field)),
  };
}

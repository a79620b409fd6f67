/** How a requested desk read the letter: what was missing, what of it was asked for, and what was asked for needlessly. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Finding } from '#domain/finding.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import type { FieldId } from '#domain/request.ts';

export interface Reading {
  readonly missing: readonly { readonly finding: Finding; readonly asked: boolean }[];
  readonly needless: readonly FieldId[];
}

/** Of the first formal request that arrived; null where none did. A question on the whole asks about everything. */
export function readingOf(plan: CasePlan, run: CaseRun): Reading | null {
  const received = run.marks.findIndex(({ type }) => type === 'request-received');
  const letter = run.decisions.find(({ request, choice }) => request === 'request' && choice?.draft)?.choice?.draft;
  if (received < 0 || !letter) return null;
  const asks = new Set(
    run.decisions.flatMap(({ type, choice }) => (type === 'decide.ask-supplement' ? (choice?.asks ?? []) : [])),
  );
  const missing = legalTest(plan, 'request', letter, everythingKnown(plan)).missing.filter(
    ({ effect }) => effect === 'supplement',
  );
  const fields = new Set(missing.map(({ field }) => field));
  return {
    missing: missing.map((finding) => ({ finding, asked: finding.field !== null && asks.has(finding.field) })),
    needless: [...asks].filter((field) => !fields.has(field)),
  };
}

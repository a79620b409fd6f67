/** A letter after questions: each element that a finding names is put right from the case file, and nothing else is touched. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Finding } from '#domain/finding.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { completeDraft, STATEMENT_FIELDS } from './drafting.ts';

/** On the same instrument, in the way that is lawful between the two States. */
function lawfulBasis(plan: CasePlan, id: string): string {
  const chosen = plan.bases.find((basis) => basis.id === id);
  if (!chosen?.whatIf) return id;
  const same = plan.bases.filter(({ whatIf, procedure }) => !whatIf && procedure === chosen.procedure);
  return (same.find(({ instrument }) => instrument === chosen.instrument) ?? same[0])?.id ?? id;
}

const union = <One>(a: readonly One[], b: readonly One[]): readonly One[] => [...new Set([...a, ...b])];

function mendedOne(plan: CasePlan, draft: Draft, field: FieldId): Draft {
  const complete = completeDraft(plan, draft.basis);
  const asked = new Set(draft.asked.map(({ item }) => item));
  switch (field) {
    case 'facts':
      return { ...draft, facts: union(draft.facts, complete.facts) };
    case 'identifiers': {
      const wanted = plan.identifiers.filter(({ id, item }) => asked.has(item) && complete.identifiers.includes(id));
      return { ...draft, identifiers: wanted.map(({ id }) => id) };
    }
    case 'assistance': {
      const categoryOf = (item: string) => plan.items.find(({ id }) => id === item)?.category;
      return {
        ...draft,
        asked: draft.asked.map((one) => ({ ...one, category: categoryOf(one.item) ?? one.category })),
      };
    }
    case 'period':
      return { ...draft, period: complete.period };
    case 'purpose':
      return { ...draft, purpose: complete.purpose };
    case 'urgency':
      return { ...draft, urgency: complete.urgency };
    case 'confidentiality':
      return { ...draft, confidentiality: complete.confidentiality };
    case 'language':
      return { ...draft, language: complete.language };
    case 'legal-basis':
      return { ...draft, basis: lawfulBasis(plan, draft.basis) };
    default:
      return STATEMENT_FIELDS.includes(field) ? { ...draft, statements: union(draft.statements, [field]) } : draft;
  }
}

/** Pure. A finding without a field (a ground, a delay) leaves the letter as it is. */
export const mended = (plan: CasePlan, draft: Draft, findings: readonly Finding[]): Draft =>
  findings.reduce((letter, { field }) => (field === null ? letter : mendedOne(plan, letter, field)), draft);

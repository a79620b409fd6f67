/**
 * How a policy drafts. Drafting quality belongs here and nowhere else: with quality q it leaves a defect just so often that
 * the shares of requests supplemented and refused for want of facts meet the practice model (docs/model.md, "Drafting").
 */
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import { legalTest } from '#domain/legal-test/index.ts';
import { uniform } from '#domain/randomness.ts';
import { type Draft, FIELD_IDS, type FieldId } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory, requestingTier } from '../case-memory.ts';
import { chance } from '../ports/drawn.ts';

/** Fields that are choices of their own on the form; all others are statements to tick. */
const CHOSEN: readonly FieldId[] = [
  'facts',
  'assistance',
  'identifiers',
  'period',
  'purpose',
  'legal-basis',
  'urgency',
  'confidentiality',
  'language',
];
export const STATEMENT_FIELDS: readonly FieldId[] = FIELD_IDS.filter((field) => !CHOSEN.includes(field));

/** By default all that the case file will tell by itself; the police channel is nobody's duty. */
const byItself = ({ known }: Pick<Fact, 'known'>): boolean => known.from !== 'police';

/**
 * The dossier that leaves out nothing of what is known, and asks for no more than it supports. Where an item's complete
 * identifier is not yet known, the incomplete one goes out and the rest follows.
 */
export function completeDraft(
  plan: CasePlan,
  basis: string,
  known: (one: Pick<Fact, 'known'>) => boolean = byItself,
): Draft {
  const language = plan.requested.acceptedLanguages[0] ?? plan.requested.languages[0];
  const identifiers = plan.identifiers.filter(known);
  const whole = new Set(identifiers.filter((one) => one.complete).map((one) => one.item));
  return {
    basis,
    facts: plan.facts.filter(known).map((fact) => fact.id),
    identifiers: identifiers.filter((one) => one.complete || !whole.has(one.item)).map((one) => one.id),
    period: plan.periods.find((one) => !one.overBroad && !one.prospective)?.id ?? null,
    asked: plan.items.map((item) => ({ item: item.id, category: item.category })),
    urgency: plan.facts.some((fact) => fact.weighs.includes('urgency')) ? 'volatile-data' : 'none',
    confidentiality: 'keep-secret-and-do-not-notify',
    purpose: plan.purposes.find((one) => one.namesProceeding)?.id ?? null,
    language: must(language, `${plan.requested.name} accepts no language`),
    statements: STATEMENT_FIELDS,
  };
}

const without = (draft: Draft, field: FieldId): Draft => ({
  ...draft,
  statements: draft.statements.filter((one) => one !== field),
});

/** Defects a hurried drafter leaves, each as a change to the complete draft. */
const SLIPS: readonly ((draft: Draft) => Draft)[] = [
  (draft) => ({ ...draft, period: null }),
  (draft) => without(draft, 'offence-provisions'),
  (draft) => ({ ...draft, purpose: null }),
  (draft) => without(draft, 'dual-criminality'),
];

const isAskedAbout = ({ plan, onlyThisInstrument }: CaseMemory, draft: Draft): boolean =>
  legalTest(plan, 'request', draft, {
    facts: plan.facts.map((fact) => fact.id),
    identifiers: plan.identifiers.map((one) => one.id),
    preservationInPlace: false,
    onlyThisInstrument,
  }).missing.some((one) => one.effect === 'supplement');

/** A slip that this instrument's contents list minds, chosen by luck; null where it minds none. */
function slipped(memory: CaseMemory, draft: Draft): Draft | null {
  const first = Math.floor(uniform(memory.luck, 'request/slip/1') * SLIPS.length);
  for (let i = 0; i < SLIPS.length; i += 1) {
    const tried = SLIPS[(first + i) % SLIPS.length]?.(draft);
    if (tried && isAskedAbout(memory, tried)) return tried;
  }
  return null;
}

/** Share with which a request of quality q is sent back for more, all causes together (rounds after the first apart). */
export function supplementShare(memory: CaseMemory, basis: string, quality: number): number {
  const { plan } = memory;
  const governing = basisOf(plan, basis).governing;
  const content = plan.items.some((item) => item.category === 'content')
    ? chance(memory, 'request.supplement.content-add', 0)
    : 0;
  const rogatory = governing === 'comity' ? chance(memory, 'rogatory.supplement-add', 0) : 0;
  const total =
    chance(memory, 'request.supplement', quality) +
    content +
    rogatory +
    (plan.practice.instruments[governing]?.supplementAdd ?? 0);
  return Math.min(1, Math.max(0, total));
}

/** Share refused for an insufficient factual basis at quality q. */
export function insufficientShare(memory: CaseMemory, quality: number): number {
  const content = memory.plan.items.some((item) => item.category === 'content');
  if (!content) return chance(memory, 'request.insufficient.other', quality);
  return chance(
    memory,
    memory.plan.requested.probableCause
      ? 'request.insufficient.content-probable-cause'
      : 'request.insufficient.content',
    quality,
  );
}

export interface PolicyDraft {
  readonly draft: Draft;
  /** What the policy can send when asked: no more than it has. */
  readonly corrected: Draft;
}

export function draftRequest(memory: CaseMemory, basis: string): PolicyDraft {
  const quality = memory.settings.quality ?? memory.plan.practice.quality[requestingTier(memory)] ?? 0.5;
  const complete = completeDraft(memory.plan, basis);

  const baseRefusal = insufficientShare(memory, 1);
  const ownRefusal = 1 - (1 - insufficientShare(memory, quality)) / (1 - baseRefusal);
  const sourced = new Set(memory.plan.facts.filter((fact) => fact.weighs.includes('sourced')).map((fact) => fact.id));
  const thin: Draft = { ...complete, facts: complete.facts.filter((fact) => !sourced.has(fact)) };
  if (uniform(memory.luck, 'request/thin/1') < ownRefusal) return { draft: thin, corrected: thin };

  // The thin dossiers are asked for more as well, so the slips only make up what is left of the share.
  const base = supplementShare(memory, basis, 1);
  const left = 1 - (1 - supplementShare(memory, basis, quality)) / ((1 - Math.max(0, ownRefusal)) * (1 - base));
  if (uniform(memory.luck, 'request/slips/1') < left) {
    return { draft: slipped(memory, complete) ?? complete, corrected: complete };
  }
  return { draft: complete, corrected: complete };
}

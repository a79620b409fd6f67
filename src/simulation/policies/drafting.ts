/**
 * How a policy drafts. Drafting quality belongs here and nowhere else: with quality q it leaves a defect just so often that
 * the shares of requests supplemented and refused for want of facts meet the practice model (docs/model.md, "Drafting").
 */
import { type CasePlan, type Fact, hasFile } from '#domain/case-plan.ts';
import { isWithin, legalTest } from '#domain/legal-test/index.ts';
import { uniform } from '#domain/randomness.ts';
import { type Draft, FIELD_IDS, type FieldId, type Urgency } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory } from '../case-memory.ts';
import { chance } from '../ports/drawn.ts';
import { instrumentPractice, qualityInForce } from '../ports/in-force.ts';

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

/** A production order in an emergency claims it: hours instead of days (EU e-Evidence 10(4)). */
function urgencyOf({ bases, facts, lifeAtRisk }: CasePlan, basis: string): Urgency {
  const order = bases.some(({ id, procedure }) => id === basis && procedure === 'production-order');
  if (order && lifeAtRisk) return 'danger-to-life';
  return facts.some((fact) => fact.weighs.includes('urgency')) ? 'volatile-data' : 'none';
}

/** Who knows where the data are asks the addressee for what it can reach; where that is nothing, for everything. */
function withinReach(plan: CasePlan, basisId: string): CasePlan['items'] {
  const procedure = plan.bases.find(({ id }) => id === basisId)?.procedure;
  const reached = procedure ? plan.items.filter((item) => isWithin(plan, procedure, item)) : [];
  return reached.length > 0 ? reached : plan.items;
}

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
  // Who knows what a direct door brings asks for no more; a door closed for everything is asked for everything.
  const open = plan.bases.find(({ id }) => id === basis)?.serves;
  const serves = open && open.length > 0 ? open : undefined;
  const whole = new Set(identifiers.filter((one) => one.complete).map((one) => one.item));
  return {
    basis,
    facts: plan.facts.filter(known).map((fact) => fact.id),
    identifiers: identifiers.filter((one) => one.complete || !whole.has(one.item)).map((one) => one.id),
    period: plan.periods.find((one) => !one.overBroad && !one.prospective)?.id ?? null,
    asked: withinReach(plan, basis)
      .filter(({ category }) => serves?.includes(category) ?? true)
      .map((item) => ({ item: item.id, category: item.category })),
    urgency: urgencyOf(plan, basis),
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

/** The slip that luck chose first, or the next one that this instrument's contents list minds; null where it minds none. */
export function slipMinded(memory: CaseMemory, basis: string, first: number): number | null {
  const complete = completeDraft(memory.plan, basis);
  for (let i = 0; i < SLIPS.length; i += 1) {
    const slip = (first + i) % SLIPS.length;
    const tried = SLIPS[slip]?.(complete);
    if (tried && isAskedAbout(memory, tried)) return slip;
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
    (instrumentPractice(memory, governing)?.supplementAdd ?? 0);
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

/** What a drafter of some quality leaves: nothing, the facts without a source, or one slip (an index of `SLIPS`). */
export type Dossier = 'complete' | 'thin' | number;
export const SLIP_COUNT = SLIPS.length;

/** Shares in [0,1]: dossiers that are thin, and, of the others, those with a slip. None without a case file. */
export function dossierShares(memory: CaseMemory, basis: string): { readonly thin: number; readonly slip: number } {
  if (!hasFile(memory.plan)) return { thin: 0, slip: 0 };
  const quality = qualityInForce(memory);
  const thin = 1 - (1 - insufficientShare(memory, quality)) / (1 - insufficientShare(memory, 1));
  // The thin dossiers are asked for more as well, so the slips only make up what is left of the share.
  const base = supplementShare(memory, basis, 1);
  const slip = 1 - (1 - supplementShare(memory, basis, quality)) / ((1 - Math.max(0, thin)) * (1 - base));
  return { thin, slip };
}

/** By keyed luck, with the quality of the drafter as the office stands now. */
export function dossierOf(memory: CaseMemory, basis: string): Dossier {
  const { thin, slip } = dossierShares(memory, basis);
  if (uniform(memory.luck, 'request/thin/1') < thin) return 'thin';
  if (!(uniform(memory.luck, 'request/slips/1') < slip)) return 'complete';
  const first = Math.floor(uniform(memory.luck, 'request/slip/1') * SLIP_COUNT);
  return slipMinded(memory, basis, first) ?? 'complete';
}

export function draftAs(plan: CasePlan, basis: string, dossier: Dossier): Draft {
  const complete = completeDraft(plan, basis);
  if (dossier === 'complete') return complete;
  if (dossier !== 'thin') return must(SLIPS[dossier], `there is no slip ${dossier}`)(complete);
  const sourced = new Set(plan.facts.filter((fact) => fact.weighs.includes('sourced')).map((fact) => fact.id));
  return { ...complete, facts: complete.facts.filter((fact) => !sourced.has(fact)) };
}

/** What the same drafter can send when asked: no more than it has. */
export const corrected = (dossier: Dossier): Dossier => (dossier === 'thin' ? 'thin' : 'complete');

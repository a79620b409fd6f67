/** What every legal test of a request looks at, resolved once. */
import type { Basis, CasePlan, Fact } from '#domain/case-plan.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { ContentsItem, Instrument } from '#domain/instrument.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';

/** What the drafter could know when the request was drafted (ids of facts and identifiers). */
export interface Known {
  readonly facts: readonly string[];
  readonly identifiers: readonly string[];
  /** A treaty preservation holds data of the case. */
  readonly preservationInPlace: boolean;
  /** A what-if lane: read the law as if only the instrument relied on bound the two States. Never set for a trainee. */
  readonly onlyThisInstrument?: boolean;
}

export interface TestContext {
  readonly plan: CasePlan;
  readonly procedure: ProcedureKind;
  readonly draft: Draft;
  readonly known: Known;
  readonly basis: Basis;
  /** The instrument whose contents, grounds and practice govern. */
  readonly governing: Instrument;
  /** The instrument relied on; another one where a treaty carries the request. */
  readonly reliedOn: Instrument;
  readonly contents: readonly ContentsItem[];
  /** Facts that the request tells and the drafter could know, in the order of the case file. */
  readonly told: readonly Fact[];
  /** Items asked for, in the order of the case file. */
  readonly items: readonly EvidenceItem[];
}

/** The basis with this id. Throws where the plan has none: a recipe is checked for that before it is replayed. */
export function basisOf(plan: CasePlan, id: string): Basis {
  return must(
    plan.bases.find((basis) => basis.id === id),
    `the plan has no legal basis "${id}"`,
  );
}

/** The instrument with this id. Throws where the plan does not carry it. */
export function instrumentOf(plan: Pick<CasePlan, 'instruments'>, id: Instrument['id']): Instrument {
  return must(plan.instruments[id], `the plan has no instrument "${id}"`);
}

function contentsOf(instrument: Instrument, procedure: ProcedureKind): readonly ContentsItem[] {
  const own = procedure === 'request' ? instrument.contents['letters-rogatory'] : undefined;
  return instrument.contents[procedure] ?? own ?? [];
}

/** Throws where the draft's basis does not exist or is for another procedure. */
export function contextOf(plan: CasePlan, procedure: ProcedureKind, draft: Draft, known: Known): TestContext {
  const basis = basisOf(plan, draft.basis);
  if (basis.procedure !== procedure) throw new Error(`legal basis "${basis.id}" is no basis for "${procedure}"`);
  const governing = instrumentOf(plan, basis.governing);
  return {
    plan,
    procedure,
    draft,
    known,
    basis,
    governing,
    reliedOn: instrumentOf(plan, basis.instrument),
    contents: contentsOf(governing, procedure),
    told: plan.facts.filter(({ id }) => draft.facts.includes(id) && known.facts.includes(id)),
    items: plan.items.filter(({ id }) => draft.asked.some(({ item }) => item === id)),
  };
}

/** For tests that look at the draft and the case file only, and not at what was known when. */
export const everythingKnown = (plan: CasePlan): Known => ({
  facts: plan.facts.map(({ id }) => id),
  identifiers: plan.identifiers.map(({ id }) => id),
  preservationInPlace: false,
});

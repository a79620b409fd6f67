/** Whether an instrument can be used between two States, on a date, for an offence: party, in force, in scope. */
import type { CasePlan, JurisdictionInPlan, Offence, Supposition } from '#domain/case-plan.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';

/** What the question depends on; a plan under construction has it as well as a finished one. */
export interface Terms {
  /** ISO date at which the law is read. */
  readonly asAt: string;
  readonly supposes: readonly Supposition[];
  readonly requesting: JurisdictionInPlan;
  readonly requested: JurisdictionInPlan;
  readonly offence: Offence;
  readonly instruments: Readonly<Partial<Record<InstrumentId, Instrument>>>;
  readonly bilateralInForce: boolean;
}

export type Standing =
  | { readonly usable: true; readonly supposed: boolean }
  | { readonly usable: false; readonly why: 'unknown' | 'not-party' | 'not-in-force' | 'out-of-scope' };

/** An offence that the instrument itself defines (`budapest 5`, `uncc 10`). */
export const isConventionOffence = (instrument: Instrument, offence: Offence): boolean =>
  instrument.scope.conventionOffences.some((article) => offence.corresponds.includes(`${instrument.id} ${article}`));

/** Any offence, or one of its own, or one whose maximum penalty reaches its threshold. */
export function covers(instrument: Instrument, offence: Offence): boolean {
  const { anyOffence, seriousCrimeYears } = instrument.scope;
  if (anyOffence || isConventionOffence(instrument, offence)) return true;
  return seriousCrimeYears !== null && offence.maxPenaltyYears >= seriousCrimeYears;
}

const inForceOn = ({ inForce, since }: Instrument['status'], date: string): boolean =>
  inForce && (since === null || since <= date);

/** Being a party, being in force and covering the offence are three questions, asked in this order. */
export function standing(terms: Terms, id: InstrumentId): Standing {
  const instrument = terms.instruments[id];
  if (!instrument) return { usable: false, why: 'unknown' };
  if (instrument.kind === 'courtesy' || instrument.kind === 'police') return { usable: true, supposed: false };
  const binding = inForceOn(instrument.status, terms.asAt);
  if (id === 'bilateral') {
    if (!terms.bilateralInForce || !binding) return { usable: false, why: 'not-in-force' };
  } else if (!terms.requesting.parties.includes(id) || !terms.requested.parties.includes(id)) {
    return { usable: false, why: 'not-party' };
  }
  const supposed = !binding && terms.supposes.some((supposition) => supposition.instrument === id);
  if (!binding && !supposed) return { usable: false, why: 'not-in-force' };
  return covers(instrument, terms.offence) ? { usable: true, supposed } : { usable: false, why: 'out-of-scope' };
}

/** The same question for a finished plan, whose own basis says whether the bilateral treaty is in force. */
export const standingIn = (plan: CasePlan, id: InstrumentId): Standing =>
  standing({ ...plan, bilateralInForce: plan.bases.some((basis) => basis.id === 'bilateral' && !basis.whatIf) }, id);

/** The fall-back rule: the instrument's own request procedure yields to a treaty in force between the two. */
export const isDisplaced = (plan: CasePlan, instrument: Instrument): boolean =>
  instrument.yieldsToTreaty && standingIn(plan, 'bilateral').usable;

/** Whether an instrument can be used between two States, on a date, for an offence: party, in force between them, in scope. */
import type { CasePlan, JurisdictionInPlan, Offence, Supposition } from '#domain/case-plan.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { bindsSince, isParty } from '#domain/status.ts';

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
  | { readonly usable: false; readonly why: 'unknown' | 'not-party' | 'not-in-force' | 'not-yet' | 'out-of-scope' };

/** An offence that the instrument itself defines (`budapest 5`, `uncc 10`). */
export const isConventionOffence = (instrument: Instrument, offence: Pick<Offence, 'corresponds'>): boolean =>
  instrument.scope.offences.some(({ article }) => offence.corresponds.includes(`${instrument.id} ${article}`));

/** Transnational and involving an organised criminal group, where the instrument asks for that (UNTOC 3, 18(1)). */
export const isOrganisedCrime = ({ features }: Pick<Offence, 'features'>): boolean =>
  features.includes('transnational') && features.includes('organised-group');

/** Any offence, or one of its own, or one whose maximum penalty reaches its threshold. */
export function covers(instrument: Instrument, offence: Offence): boolean {
  const { anyOffence, seriousCrimeYears, organisedCrimeOnly } = instrument.scope;
  if (organisedCrimeOnly && !isOrganisedCrime(offence)) return false;
  if (anyOffence || isConventionOffence(instrument, offence)) return true;
  return seriousCrimeYears !== null && offence.maxPenaltyYears >= seriousCrimeYears;
}

/** A supposition without a date holds since before any deposit; the States' own deposits still count. */
const BEFORE_ALL = '0001-01-01';

/** Being a party, being in force between the two and covering the offence are three questions, asked in this order. */
export function standing(terms: Terms, id: InstrumentId): Standing {
  const instrument = terms.instruments[id];
  if (!instrument) return { usable: false, why: 'unknown' };
  const { form, since } = instrument.status;
  const binding = since !== null && since <= terms.asAt;
  const supposition = binding ? undefined : terms.supposes.find((one) => one.instrument === id);
  switch (form) {
    case 'practice':
      return { usable: true, supposed: false };
    case 'draft':
      return { usable: false, why: 'not-in-force' };
    case 'per-pair':
      if (id === 'bilateral' && !terms.bilateralInForce) return { usable: false, why: 'not-in-force' };
      break;
    case 'treaty': {
      const both = [terms.requesting, terms.requested];
      if (!both.every((state) => isParty(state, id, terms.asAt))) return { usable: false, why: 'not-party' };
      const supposedSince = supposition ? (supposition.since ?? BEFORE_ALL) : null;
      const days = both.map((state) => bindsSince(state, instrument, supposedSince));
      if ((binding || supposition) && days.some((day) => day === null || day > terms.asAt))
        return { usable: false, why: 'not-yet' };
    }
  }
  if (!binding && !supposition) return { usable: false, why: 'not-in-force' };
  return covers(instrument, terms.offence)
    ? { usable: true, supposed: supposition !== undefined }
    : { usable: false, why: 'out-of-scope' };
}

/** The same question for a finished plan, whose own basis says whether the bilateral treaty is in force. */
export const standingIn = (plan: CasePlan, id: InstrumentId): Standing =>
  standing({ ...plan, bilateralInForce: plan.bases.some((basis) => basis.id === 'bilateral' && !basis.whatIf) }, id);

/** The fall-back rule: the instrument's own request procedure yields to a treaty in force between the two. */
export const isDisplaced = (plan: CasePlan, instrument: Instrument): boolean =>
  instrument.yieldsTo.includes('bilateral') && standingIn(plan, 'bilateral').usable;

/**
 * "What if this treaty were in force between the two, or were not": the same case under another law. Bases and routes are
 * found anew; everything else of the plan stays. Pure.
 */
import type { CasePlan, JurisdictionInPlan } from './case-plan.ts';
import type { InstrumentId } from './ids.ts';
import type { Instrument } from './instrument.ts';
import { findRoutes } from './route-finder.ts';
import { bindsSince } from './status.ts';

/** Before any entry into force, so that the treaty binds from its own first day. */
const BEFORE_ALL = '0001-01-01';

const bilateralIn = (plan: CasePlan): boolean => plan.bases.some((basis) => basis.id === 'bilateral' && !basis.whatIf);
const isSupposed = (plan: CasePlan, id: InstrumentId): boolean => plan.supposes.some((one) => one.instrument === id);

/** Treaties of the plan that two States can have or not have. Practices bind nobody, and a draft nobody has concluded. */
export const treatiesOf = (plan: CasePlan): readonly Instrument[] =>
  Object.values(plan.instruments).filter(({ status }) => status.form === 'treaty' || status.form === 'per-pair');

/** Whether the treaty binds both States of the case on its date, or is supposed to. False for an instrument that is none. */
export function isInForce(plan: CasePlan, id: InstrumentId): boolean {
  const instrument = treatiesOf(plan).find((one) => one.id === id);
  if (!instrument) return false;
  const { form, since } = instrument.status;
  if (form === 'per-pair') return id === 'bilateral' ? bilateralIn(plan) : since !== null || isSupposed(plan, id);
  const supposition = plan.supposes.find((one) => one.instrument === id);
  if (!supposition && (since === null || since > plan.asAt)) return false;
  const supposedSince = supposition ? (supposition.since ?? BEFORE_ALL) : null;
  return [plan.requesting, plan.requested].every((state) => {
    const from = bindsSince(state, instrument, supposedSince);
    return from !== null && from <= plan.asAt;
  });
}

/**
 * The plan with one treaty in force between its two States, or not. In force: both are given a deposit before its first
 * day, and where it is in force nowhere yet, that is supposed. Not in force: neither is a party, and nothing is supposed.
 * An instrument that is no treaty of the plan, or stands so already, changes nothing.
 */
export function withInstrument(plan: CasePlan, id: InstrumentId, inForce: boolean): CasePlan {
  const instrument = treatiesOf(plan).find((one) => one.id === id);
  if (!instrument || isInForce(plan, id) === inForce) return plan;
  const others = plan.supposes.filter((one) => one.instrument !== id);
  const { form, since } = instrument.status;
  const binding = since !== null && since <= plan.asAt;
  const changed: CasePlan = {
    ...plan,
    requesting: withMembership(plan.requesting, id, inForce),
    requested: withMembership(plan.requested, id, inForce),
    supposes: inForce && !binding ? [...others, supposition(plan, instrument)] : others,
    instruments: {
      ...plan.instruments,
      [id]:
        form === 'per-pair' && !inForce ? { ...instrument, status: { ...instrument.status, since: null } } : instrument,
    },
  };
  const bilateralInForce = id === 'bilateral' ? inForce : bilateralIn(plan);
  return { ...changed, ...findRoutes({ ...changed, bilateralInForce }) };
}

const supposition = (
  { requesting, requested }: CasePlan,
  { id, shortTitle }: Instrument,
): CasePlan['supposes'][number] => ({
  instrument: id,
  since: null,
  text: `For this comparison the ${shortTitle} is supposed to be in force between ${requesting.name} and ${requested.name}.`,
});

function withMembership(state: JurisdictionInPlan, id: InstrumentId, inForce: boolean): JurisdictionInPlan {
  const memberships = state.memberships.filter(({ instrument }) => instrument !== id);
  return {
    ...state,
    memberships: inForce
      ? [...memberships, { instrument: id, signed: BEFORE_ALL, deposited: BEFORE_ALL }]
      : memberships,
  };
}

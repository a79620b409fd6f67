/**
 * Dual criminality is tested when data are disclosed. At preservation it is no ground, except for a State that has filed
 * the reservation, and only for offences that the convention does not itself define (UNCC 42(4)-(5), Budapest 29(3)-(4)).
 */
import type { ProcedureKind } from '#domain/ids.ts';
import type { OffenceFeature } from '#domain/instrument.ts';
import { hasFiled } from '#domain/jurisdiction.ts';
import type { TestContext } from './context.ts';
import { isConventionOffence } from './standing.ts';

const RESERVATION = 'preservation-dual-criminality';

/** Orders whose text lets the other State refuse for want of it. */
const ORDERS: readonly ProcedureKind[] = ['investigation-order', 'production-order', 'direct-order', 'giving-effect'];

/** The lists of a union, for offences with a maximum penalty of at least three years (EIO 11(1)(g), EU e-Evidence 12(1)(d)). */
const LISTS: Partial<Readonly<Record<ProcedureKind, OffenceFeature>>> = {
  'investigation-order': 'annex-d',
  'production-order': 'annex-iv',
};
const LISTED_FROM_YEARS = 3;

/**
 * Listed offences are not tested. Nor are subscriber data: identifying a user is a measure that is always available (EIO
 * 11(2)), and such a production order is not notified to anybody who could refuse.
 */
function isExcused({ plan, procedure, items }: TestContext): boolean {
  const list = LISTS[procedure];
  if (!list) return false;
  const { features, maxPenaltyYears } = plan.offence;
  const listed = features.includes(list) && maxPenaltyYears >= LISTED_FROM_YEARS;
  return listed || items.every(({ category }) => category === 'subscriber');
}

/**
 * `refuse`: own policy leaves no choice; `may-refuse`: it is at discretion; null: no ground. A declaration that the ground
 * of a formal request needs is asked for where the ground is cited.
 */
export function dualCriminalityGround(context: TestContext): 'refuse' | 'may-refuse' | null {
  const { plan, procedure, governing } = context;
  const { dualCriminality: policy } = plan.requested;
  if (plan.offence.punishableInRequested || policy === 'waive') return null;
  if (procedure === 'request') return policy === 'refuse' ? 'refuse' : 'may-refuse';
  if (ORDERS.includes(procedure)) return isExcused(context) ? null : 'may-refuse';
  if (procedure !== 'preservation') return null;
  const reserved = hasFiled(plan.requested, governing.id, RESERVATION);
  return reserved && !isConventionOffence(governing, plan.offence) ? 'may-refuse' : null;
}

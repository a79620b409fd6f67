/**
 * Dual criminality is tested when data are disclosed. At preservation it is no ground, except for a State that has filed
 * the reservation, and only for offences that the convention does not itself define (UNCC 42(4)-(5), Budapest 29(3)-(4)).
 */
import { hasFiled } from '#domain/jurisdiction.ts';
import type { TestContext } from './context.ts';
import { isConventionOffence } from './standing.ts';

const RESERVATION = 'preservation-dual-criminality';

/**
 * `refuse`: own policy leaves no choice; `may-refuse`: it is at discretion; null: no ground. A declaration that the ground
 * of a formal request needs is asked for where the ground is cited.
 */
export function dualCriminalityGround({ plan, procedure, governing }: TestContext): 'refuse' | 'may-refuse' | null {
  const { dualCriminality: policy } = plan.requested;
  if (plan.offence.punishableInRequested || policy === 'waive') return null;
  if (procedure === 'request') return policy === 'refuse' ? 'refuse' : 'may-refuse';
  if (procedure !== 'preservation') return null;
  const reserved = hasFiled(plan.requested, governing.id, RESERVATION);
  return reserved && !isConventionOffence(governing, plan.offence) ? 'may-refuse' : null;
}

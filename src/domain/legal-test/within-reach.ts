/** What the addressee of a letter can reach: its own data, or what is held where it sits. */
import type { CasePlan } from '../case-plan.ts';
import type { EvidenceItem } from '../evidence.ts';
import type { ProcedureKind } from '../ids.ts';

/** Addressed to the provider of the case, or to its representative in a union: to nobody else's data, and to these wherever they are. */
const TO_PROVIDER: readonly ProcedureKind[] = ['production-order', 'preservation-order'];
export const goesToProvider = (procedure: ProcedureKind): boolean => TO_PROVIDER.includes(procedure);

/** The police answer for all. Of a second provider nothing is known but that it sits in the requested State. */
export function isWithin(
  plan: Pick<CasePlan, 'provider' | 'requested'>,
  procedure: ProcedureKind,
  { provider }: Pick<EvidenceItem, 'provider'>,
): boolean {
  if (procedure === 'police') return true;
  const own = provider === plan.provider.id;
  return goesToProvider(procedure) ? own : !own || plan.provider.jurisdiction === plan.requested.id;
}

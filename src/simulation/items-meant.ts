/** Whom a chart means when it tells `evidence`: a pure function of the plan and of the letter that is with the other side. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { ActorId, CaseProcedure } from '#domain/ids.ts';
import type { Draft } from '#domain/request.ts';
import { basisOf } from './case-memory.ts';

/**
 * Ids of the items, in the letter's order. The executing State's order covers what was preserved; every other teller means
 * the items it asked for. A direct procedure produces only what its door brings, whatever the letter asks (`Basis.serves`).
 * Of a formal request that a person granted in part, only what was granted is served and produced (`granted`).
 * A user who is told of one request minds everything the provider keeps, whatever the letter named.
 */
export function itemsMeant(
  plan: CasePlan,
  drafts: ReadonlyMap<CaseProcedure, Draft>,
  teller: ActorId,
  event: string,
  granted: ReadonlySet<string> | null = null,
): readonly string[] {
  if (event === 'user.alerted') {
    return plan.items.filter(({ provider }) => provider === plan.provider.id).map(({ id }) => id);
  }
  const draft = drafts.get((teller === 'domestic-order' ? 'preservation' : teller) as CaseProcedure);
  if (!draft) return [];
  const named = draft.asked.map(({ item }) => item);
  const asked = teller === 'request' && granted ? named.filter((item) => granted.has(item)) : named;
  const { serves } = basisOf(plan, draft.basis);
  if (!serves || event !== 'evidence.produced') return asked;
  return asked.filter((id) => plan.items.some((item) => item.id === id && serves.includes(item.category)));
}

/** Whom a chart means when it tells `evidence`: a pure function of the plan and of the letter that is with the other side. */
import type { CasePlan } from '#domain/case-plan.ts';
import { type ActorId, type CaseProcedure, DATA_CATEGORIES } from '#domain/ids.ts';
import type { Draft } from '#domain/request.ts';
import { basisOf, type CaseMemory } from './case-memory.ts';

/** What persons on the other side have let go; policies decide by shares of an answer, and name no items. */
type Allowed = Pick<CaseMemory, 'granted' | 'opposed'>;

/**
 * Ids of the items, in the letter's order. The executing State's order covers what was preserved; every other teller means
 * the items it asked for. A direct procedure produces only what its door brings, whatever the letter asks (`Basis.serves`).
 * Of a formal request that a person granted in part, only what was granted is served and produced (`granted`). Of a production order on which
 * a person raised a ground, only subscriber data are handed over (EU e-Evidence 12).
 * A user who is told of one request minds everything the provider keeps, whatever the letter named.
 */
export function itemsMeant(
  plan: CasePlan,
  drafts: ReadonlyMap<CaseProcedure, Draft>,
  teller: ActorId,
  event: string,
  { granted, opposed }: Allowed = { granted: null, opposed: false },
): readonly string[] {
  if (event === 'user.alerted') {
    return plan.items.filter(({ provider }) => provider === plan.provider.id).map(({ id }) => id);
  }
  const draft = drafts.get((teller === 'domestic-order' ? 'preservation' : teller) as CaseProcedure);
  if (!draft) return [];
  const named = draft.asked.map(({ item }) => item);
  const asked = teller === 'request' && granted ? named.filter((item) => granted.has(item)) : named;
  if (event !== 'evidence.produced') return asked;
  const { serves = DATA_CATEGORIES } = basisOf(plan, draft.basis);
  const brought = teller === 'production-order' && opposed ? serves.filter((one) => one === 'subscriber') : serves;
  return asked.filter((id) => plan.items.some((item) => item.id === id && brought.includes(item.category)));
}

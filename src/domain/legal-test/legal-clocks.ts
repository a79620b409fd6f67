/** Clocks that an instrument itself sets, in days. How they run (start, keeping, lapse) is in the statecharts. */
import type { CasePlan } from '#domain/case-plan.ts';
import { inDays } from '#domain/case-time.ts';
import type { Instrument, LegalClock } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import { basisOf, instrumentOf } from './context.ts';
import { standingIn } from './standing.ts';

const clockOf = (instrument: Instrument, id: LegalClock['id']): LegalClock | undefined =>
  instrument.clocks.find((clock) => clock.id === id);

/** Whether the instrument relied on lets the requester ask for a longer hold. Throws where the plan has no such basis. */
export function extensionAvailable(plan: CasePlan, basisId: string): boolean {
  const instrument = instrumentOf(plan, basisOf(plan, basisId).instrument);
  const hold = clockOf(instrument, 'preservation-hold');
  return Boolean(hold?.renewable && instrument.rules['preservation-extension']?.article);
}

/** Days of the hold that the instrument relied on guarantees at least. Throws where it has no preservation. */
export function holdDays(plan: CasePlan, basisId: string): number {
  const instrument = instrumentOf(plan, basisOf(plan, basisId).instrument);
  return inDays(must(clockOf(instrument, 'preservation-hold'), `${instrument.id} sets no hold`).duration);
}

/**
 * Days of the executing State's own preservation order at most. The power is domestic, so under an instrument without it the
 * conventions that bind both States answer, the oldest first. Throws where none of them does.
 */
export function domesticOrderDays(plan: CasePlan, basisId: string): number {
  const relied = instrumentOf(plan, basisOf(plan, basisId).instrument);
  const others = Object.values(plan.instruments)
    .filter(({ id }) => standingIn(plan, id).usable)
    .sort((a, b) => ((a.adopted ?? '') < (b.adopted ?? '') ? -1 : 1));
  const [clock] = [relied, ...others].flatMap((instrument) => clockOf(instrument, 'domestic-order') ?? []);
  return inDays(must(clock, 'no instrument between the two States sets a domestic preservation order').duration);
}

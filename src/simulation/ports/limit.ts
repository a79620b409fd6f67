/** When each clock ends. Law and retention are deadlines; the user's own deletion is a hazard that the same way ends an item. */
import type { LimitId } from '#domain/case-plan.ts';
import { days, type Minutes } from '#domain/case-time.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { ActorId } from '#domain/ids.ts';
import { domesticOrderDays, holdDays } from '#domain/legal-test/index.ts';
import { must } from '#domain/result.ts';
import { type CaseMemory, draftOf, notedAt } from '../case-memory.ts';
import { userDeletionAt } from './dwell.ts';

export const itemOf = (memory: CaseMemory, actor: ActorId): EvidenceItem =>
  must(
    memory.plan.items.find((item) => actor === `evidence.${item.id}`),
    `no evidence item belongs to "${actor}"`,
  );

/** Minute at which the provider's own retention ends; null: never. */
export const retentionEndsAt = (item: EvidenceItem): number | null =>
  item.retention === null ? null : Math.max(0, item.retention - item.age);

/** The hold's period in minutes under the instrument the preservation request relied on. */
export const holdPeriod = (memory: CaseMemory): number =>
  days(holdDays(memory.plan, draftOf(memory, 'preservation').basis));

/** Absolute minute at which a clock of `actor` ends, given it was entered at `entered`. */
export function dueAt(memory: CaseMemory, actor: ActorId, clock: string, entered: Minutes): number {
  const never = memory.plan.horizon + 1;
  switch (clock) {
    case 'horizon':
      return memory.plan.horizon;
    case 'preservation-hold':
      return must(memory.holdUntil, 'a hold is running without an end');
    case 'domestic-order':
      return (
        notedAt(memory, 'domestic-order', 'order-started') +
        days(domesticOrderDays(memory.plan, draftOf(memory, 'preservation').basis))
      );
    case 'retention':
      return retentionEndsAt(itemOf(memory, actor)) ?? never;
    case 'user-deletion':
      return userDeletionAt(memory, itemOf(memory, actor), memory.notes.get(`${actor}/user-alerted`) ?? null) ?? never;
    default:
      return entered + must(memory.plan.limits[clock as LimitId], `no clock is called "${clock}"`).minutes;
  }
}

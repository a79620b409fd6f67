/** When each clock ends. Law and retention are deadlines; the user's own deletion is a hazard that the same way ends an item. */
import type { CasePlan, LimitId } from '#domain/case-plan.ts';
import { days, type Minutes } from '#domain/case-time.ts';
import { quantileDays, toMinutes } from '#domain/duration-model.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { ActorId, CaseProcedure } from '#domain/ids.ts';
import type { ClockId, LegalClock } from '#domain/instrument.ts';
import { domesticOrderDays, holdDays } from '#domain/legal-test/index.ts';
import { uniform } from '#domain/randomness.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory, draftOf, notedAt } from '../case-memory.ts';
import { userDeletionAt } from './dwell.ts';

export const itemOf = (memory: CaseMemory, actor: ActorId): EvidenceItem =>
  must(
    memory.plan.items.find((item) => actor === `evidence.${item.id}`),
    `no evidence item belongs to "${actor}"`,
  );

/** Age of the data when the case opens, in minutes; where it is a distribution, keyed luck draws it once a run. */
const ageOf = ({ luck }: Pick<CaseMemory, 'luck'>, { id, age, ageModel }: EvidenceItem): number =>
  ageModel ? toMinutes(quantileDays(ageModel, uniform(luck, `evidence.${id}/age/1`)), 1) : age;

/** Minute at which the provider's own retention ends; null: never. */
export const retentionEndsAt = (memory: Pick<CaseMemory, 'luck'>, item: EvidenceItem): number | null =>
  item.retention === null ? null : Math.max(0, item.retention - ageOf(memory, item));

/** The hold's period in minutes under the instrument the preservation request relied on. */
export const holdPeriod = (memory: CaseMemory): number =>
  days(holdDays(memory.plan, draftOf(memory, 'preservation').basis));

/** How a clock is counted: from the entry of the stage, from a note of the same actor, or by something of its own. */
export type LimitForm =
  | { readonly form: 'entered' | 'horizon' | 'hold' | 'order' | 'retention' | 'user-deletion' }
  | { readonly form: 'noted'; readonly note: string };

/** Clocks that are not simply counted from the entry of their stage. */
export const LIMIT_FORMS: Readonly<Record<string, LimitForm>> = {
  horizon: { form: 'horizon' },
  'preservation-hold': { form: 'hold' },
  'domestic-order': { form: 'order' },
  retention: { form: 'retention' },
  'user-deletion': { form: 'user-deletion' },
  // Counted from receipt, from recognition or from complete information, through every stage that follows.
  acknowledgement: { form: 'noted', note: 'received' },
  recognition: { form: 'noted', note: 'received' },
  'recognition-extension': { form: 'noted', note: 'received' },
  execution: { form: 'noted', note: 'recognised' },
  production: { form: 'noted', note: 'time-started' },
  'production-emergency': { form: 'noted', note: 'time-started' },
  objection: { form: 'noted', note: 'time-started' },
  'objection-emergency': { form: 'noted', note: 'time-started' },
  'preservation-order': { form: 'noted', note: 'received' },
  'preservation-order-extension': { form: 'noted', note: 'received' },
  'provider-window': { form: 'noted', note: 'received' },
  'service-on-provider': { form: 'noted', note: 'information-complete' },
};

/** A clock that begins where another one ends: its own length is added. */
const FOLLOWS: Readonly<Record<string, ClockId>> = {
  'recognition-extension': 'recognition',
  'preservation-order-extension': 'preservation-order',
};

/** Offices work five days a week. */
const calendarTime = ({ duration, workingDays }: LegalClock): number => (workingDays ? (duration * 7) / 5 : duration);

/** Length of a clock: a limit of the plan, or what the instrument sets that the actor's letter relies on. */
export function clockMinutes(memory: CaseMemory, actor: ActorId, clock: string): number {
  const { plan } = memory;
  if (clock === 'hold-period') return holdPeriod(memory);
  if (clock === 'domestic-order') return days(domesticOrderDays(plan, draftOf(memory, 'preservation').basis));
  const limit = (plan.limits as Readonly<Record<string, CasePlan['limits'][LimitId]>>)[clock];
  if (limit) return limit.minutes;
  const instrument = plan.instruments[basisOf(plan, draftOf(memory, actor as CaseProcedure).basis).governing];
  const found = must(
    instrument?.clocks.find(({ id }) => id === clock),
    `no clock is called "${clock}"`,
  );
  const first = FOLLOWS[clock];
  return calendarTime(found) + (first ? clockMinutes(memory, actor, first) : 0);
}

/** Absolute minute at which a clock of `actor` ends, given it was entered at `entered`. */
export function dueAt(memory: CaseMemory, actor: ActorId, clock: string, entered: Minutes): number {
  const never = memory.plan.horizon + 1;
  const form: LimitForm = LIMIT_FORMS[clock] ?? { form: 'entered' };
  switch (form.form) {
    case 'horizon':
      return memory.plan.horizon;
    case 'hold':
      return must(memory.holdUntil, 'a hold is running without an end');
    case 'order':
      return notedAt(memory, 'domestic-order', 'order-started') + clockMinutes(memory, actor, clock);
    case 'retention':
      return retentionEndsAt(memory, itemOf(memory, actor)) ?? never;
    case 'user-deletion':
      return userDeletionAt(memory, itemOf(memory, actor), memory.notes.get(`${actor}/user-alerted`) ?? null) ?? never;
    case 'noted':
      return notedAt(memory, actor, form.note) + clockMinutes(memory, actor, clock);
    case 'entered':
      return entered + clockMinutes(memory, actor, clock);
  }
}

/** When an intention is carried out, in whole minutes since the case opened; never before now. */
import { days, type Minutes, minutes } from '#domain/case-time.ts';
import { must } from '#domain/result.ts';
import type { CaseMemory } from '../case-memory.ts';
import { dueAt } from '../ports/limit.ts';
import type { Moment } from './rows.ts';

/** Good practice: an extension is diarised fourteen days before expiry. */
export const DIARY_WARNING = days(14);
/** The order is renewed a week before it ends; a short one halfway to its end, or it would be renewed for ever at once. */
export const RENEW_BEFORE = days(7);

/** The first minute at which everything the case file will tell by itself is known. */
export const fileComplete = (plan: CaseMemory['plan']): number =>
  [...plan.facts, ...plan.identifiers].reduce(
    (latest, { known }) => (known.from === 'time' ? Math.max(latest, known.at) : latest),
    0,
  );

export const orderEndsAt = (memory: CaseMemory, now: Minutes): number =>
  dueAt(memory, 'domestic-order', 'domestic-order', now);

export function momentOf(memory: CaseMemory, moment: Moment, now: Minutes): Minutes {
  switch (moment) {
    case 'now':
      return now;
    case 'file-complete':
      return minutes(Math.max(now, fileComplete(memory.plan)));
    case 'diary':
      return minutes(Math.max(now, must(memory.holdUntil, 'no hold is running') - DIARY_WARNING));
    case 'before-order-ends': {
      const due = orderEndsAt(memory, now);
      return minutes(due - Math.min(RENEW_BEFORE, Math.floor((due - now) / 2)));
    }
  }
}

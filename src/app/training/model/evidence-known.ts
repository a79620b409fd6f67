/** What the prosecutor can know of one evidence item: told by letters and by the calendar, never by the world itself. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Mark } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { MilestoneType } from '#domain/milestones.ts';

export type KnownState = 'kept' | 'any-day' | 'may-be-gone' | 'frozen' | 'released' | 'in-hand' | 'gone';

export interface KnownItem {
  readonly item: EvidenceItem;
  readonly state: KnownState;
  /** Minute at which the prosecutor was told; null where only the calendar speaks. */
  readonly toldAt: Minutes | null;
  /** Minutes since the data came into being. */
  readonly age: number;
  /** First minute at which the provider's own retention no longer protects it; null: until the user deletes it. */
  readonly perishesFrom: Minutes | null;
}

/** What the world did to the item last, up to and including minute `at`; null: nothing yet. */
export function lastOf(run: CaseRun, item: string, at: number): MilestoneType | null {
  return run.marks.findLast((mark) => mark.item === item && mark.at <= at)?.type ?? null;
}

/** Letters that say how the data stand, each with the state it tells. */
function told(run: CaseRun, item: string, mark: Mark): KnownState | null {
  const then = lastOf(run, item, mark.at);
  switch (mark.type) {
    case 'data-frozen':
    case 'production-preserved':
    case 'preservation-order-executed':
    case 'investigation-secured':
      return then === 'item-frozen' ? 'frozen' : then === 'item-deleted' ? 'gone' : null;
    case 'hold-lapsed':
    case 'hold-released':
    case 'preservation-order-ended':
    case 'preservation-order-lapsed':
    case 'preservation-order-withdrawn':
      return 'released';
    case 'nothing-to-preserve':
    case 'no-data-answer':
    case 'voluntary-no-data':
    case 'disclosure-no-data':
    case 'agreement-no-data':
    case 'production-no-data':
    case 'preservation-order-empty':
    case 'investigation-no-data':
    case 'order-nothing-held':
    case 'effect-empty':
      return then === 'item-deleted' ? 'gone' : null;
    case 'evidence-received':
    case 'emergency-answered':
    case 'voluntary-answered':
    case 'voluntary-answered-in-part':
    case 'disclosure-made':
    case 'agreement-data-produced':
    case 'production-data-received':
    case 'investigation-transferred':
    case 'order-data-received':
    case 'effect-given':
      return then === 'item-disclosed' ? 'in-hand' : then === 'item-deleted' ? 'gone' : null;
    default:
      return null;
  }
}

function byCalendar(item: EvidenceItem, perishesFrom: Minutes | null, now: Minutes): KnownState {
  if (perishesFrom === null) return item.retention === null ? 'any-day' : 'kept';
  return perishesFrom > now ? 'kept' : 'may-be-gone';
}

export function knownItems(plan: CasePlan, run: CaseRun): readonly KnownItem[] {
  return plan.items.map((item) => {
    const perishesFrom = item.retention === null ? null : minutes(Math.max(0, item.retention - item.age));
    let state: KnownState | null = null;
    let toldAt: Minutes | null = null;
    for (const mark of run.marks) {
      const news = mark.visible ? told(run, item.id, mark) : null;
      // An end of preservation is no news for an item that was never told to be preserved.
      if (news === null || (news === 'released' && state !== 'frozen')) continue;
      state = news;
      toldAt = mark.at;
    }
    return {
      item,
      state: state ?? byCalendar(item, perishesFrom, run.now),
      toldAt,
      age: item.age + run.now,
      perishesFrom,
    };
  });
}

/** Clocks of the case that are not simulated: what an article sets, and what the provider's own retention sets. */
import type { CasePlan } from '#domain/case-plan.ts';
import { inDays, type Minutes } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import type { LegalClock } from '#domain/instrument.ts';

/** Clocks that hold data. Other times that a text sets, such as a witness's safe conduct, are the library's. */
const HOLD_CLOCKS = ['preservation-hold', 'domestic-order'] as const satisfies readonly LegalClock['id'][];
type HoldClock = (typeof HOLD_CLOCKS)[number];

/** A length set by an article: it begins in the case, not on day 0, and is drawn as a measure beside the lanes. */
export interface LawClock {
  readonly key: string;
  readonly kind: HoldClock;
  readonly bound: LegalClock['bound'];
  readonly renewable: boolean;
  readonly days: number;
  /** Articles that set the same clock to the same length, by date of adoption. */
  readonly citations: readonly Citation[];
}

/** The day on which a provider's own retention of an item ends, counted from the opening of the case. */
export interface RetentionEnd {
  readonly item: string;
  readonly title: string;
  readonly day: number;
  readonly keptDays: number;
  readonly ageDays: number;
}

export function lawClocks(plan: CasePlan): readonly LawClock[] {
  const clocks = new Map<string, LawClock>();
  for (const instrument of instrumentsByAdoption(plan)) {
    for (const { id, bound, renewable, duration, article, checked } of instrument.clocks) {
      const kind = HOLD_CLOCKS.find((one) => one === id);
      if (!kind) continue;
      // An extension is a right of one treaty only, so clocks with and without one are two rows.
      const key = `${id}/${bound}/${duration}/${renewable}`;
      const citation: Citation = { instrument: instrument.id, article, checked };
      const citations = [...(clocks.get(key)?.citations ?? []), citation];
      clocks.set(key, { key, kind, bound, renewable, days: inDays(duration), citations });
    }
  }
  return [...clocks.values()].sort((a, b) => a.days - b.days);
}

export function instrumentsByAdoption(plan: CasePlan) {
  return Object.values(plan.instruments)
    .filter((instrument) => instrument !== undefined)
    .sort((a, b) => (a.adopted ?? '').localeCompare(b.adopted ?? ''));
}

/** Items whose retention runs out during the case. One that had run out before the opening ends on day 0. */
export function retentionEnds(plan: CasePlan): readonly RetentionEnd[] {
  return plan.items.flatMap((item) => {
    if (item.retention === null) return [];
    const left = Math.max(0, item.retention - item.age) as Minutes;
    return [
      {
        item: item.id,
        title: item.title,
        day: inDays(left),
        keptDays: inDays(item.retention),
        ageDays: inDays(item.age),
      },
    ];
  });
}

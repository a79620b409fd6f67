/** Clocks of the case that are not simulated: what an article sets, and what the provider's own retention sets. */
import type { CasePlan } from '#domain/case-plan.ts';
import { days, inDays, type Minutes } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { ClockId, LegalClock } from '#domain/instrument.ts';
import type { Route } from '#domain/route.ts';

/** Clocks that hold data: shown for every instrument of the case, because a hold can be asked under one for another. */
const HOLD_CLOCKS = ['preservation-hold', 'domestic-order'] as const satisfies readonly ClockId[];
/** Clocks of an order or a request: shown where a route rests on their instrument. */
const ROUTE_CLOCKS = [
  'preservation-order',
  'preservation-order-extension',
  'service-on-provider',
  'return-subscriber',
  'return-traffic',
  'provider-window',
  'production',
  'production-emergency',
  'objection',
  'objection-emergency',
  'clarification',
  'enforcement-recognition',
  'validation',
  'acknowledgement',
  'recognition',
  'recognition-extension',
  'execution',
  'provisional-measure',
] as const satisfies readonly ClockId[];
/** Other times that a text sets, such as a witness's safe conduct, are the library's. */
type DrawnClock = (typeof HOLD_CLOCKS)[number] | (typeof ROUTE_CLOCKS)[number];

/** A length set by an article: it begins in the case, not on day 0, and is drawn as a measure beside the lanes. */
export interface LawClock {
  readonly key: string;
  readonly kind: DrawnClock;
  readonly bound: LegalClock['bound'];
  readonly renewable: boolean;
  readonly days: number;
  readonly duration: Minutes;
  /** What starts it; null: the article says. */
  readonly starts: string | null;
  /** Articles that set the same clock to the same length, by date of adoption. */
  readonly citations: readonly Citation[];
}

/** The day on which a provider's own retention of an item ends, counted from the opening of the case. */
export interface RetentionEnd {
  readonly item: string;
  readonly title: string;
  readonly day: number;
  readonly keptDays: number;
  /** Days; of an age that each run draws, the median. */
  readonly ageDays: number;
  /** Nine runs of ten draw at most this age; null: the age is the same in every run. */
  readonly ageMost: number | null;
}

/** By length, the shortest first. `routes`: the routes that are drawn. */
export function lawClocks(plan: CasePlan, routes: readonly Route[] = []): readonly LawClock[] {
  const clocks = new Map<string, LawClock>();
  const used = usedBy(plan, routes);
  for (const instrument of instrumentsByAdoption(plan)) {
    const kinds: readonly DrawnClock[] = used.has(instrument.id) ? [...HOLD_CLOCKS, ...ROUTE_CLOCKS] : HOLD_CLOCKS;
    for (const { id, bound, renewable, duration, starts = null, article, checked } of instrument.clocks) {
      const kind = kinds.find((one) => one === id);
      if (!kind) continue;
      // An extension is a right of one treaty only, so clocks with and without one are two rows.
      const key = `${id}/${bound}/${duration}/${renewable}`;
      const citation: Citation = { instrument: instrument.id, article, checked };
      const citations = [...(clocks.get(key)?.citations ?? []), citation];
      clocks.set(key, { key, kind, bound, renewable, days: inDays(duration), duration, starts, citations });
    }
  }
  return [...clocks.values()].sort((a, b) => a.days - b.days);
}

/** Instruments that the routes name or rest on. */
function usedBy(plan: CasePlan, routes: readonly Route[]): ReadonlySet<InstrumentId> {
  const ids = new Set(
    routes.flatMap(({ directBasis, requestBasis, preservationBasis }) => [
      directBasis,
      requestBasis,
      preservationBasis,
    ]),
  );
  const bases = plan.bases.filter(({ id }) => ids.has(id));
  return new Set([
    ...routes.map(({ instrument }) => instrument),
    ...bases.flatMap(({ instrument, governing }) => [instrument, governing]),
  ]);
}

export function instrumentsByAdoption(plan: CasePlan) {
  return Object.values(plan.instruments)
    .filter((instrument) => instrument !== undefined)
    .sort((a, b) => (a.adopted ?? '').localeCompare(b.adopted ?? ''));
}

/**
 * Items whose retention runs out during the case. One that had run out before the opening ends on day 0. Where each run draws
 * the age of the data, the day is that of the median age: half of the runs lose them earlier.
 */
export function retentionEnds(plan: CasePlan): readonly RetentionEnd[] {
  return plan.items.flatMap((item) => {
    if (item.retention === null) return [];
    const drawn = item.ageModel ?? null;
    const age = drawn ? days(drawn.median) : item.age;
    const left = Math.max(0, item.retention - age) as Minutes;
    return [
      {
        item: item.id,
        title: item.title,
        day: inDays(left),
        keptDays: inDays(item.retention),
        ageDays: inDays(age),
        ageMost: drawn?.p90 ?? null,
      },
    ];
  });
}

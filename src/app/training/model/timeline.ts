/** The timeline of a finished run: one lane a procedure and one an item, bars by holder, on one axis from day 0. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Span } from '#domain/case-run.ts';
import { ITEM_STATES, type ItemState } from '#domain/evidence.ts';
import type { ActorId, Holder } from '#domain/ids.ts';

export type HolderSide = 'requesting' | 'transit' | 'requested' | 'provider';

const SIDES: Readonly<Record<Holder, HolderSide | null>> = {
  prosecutor: 'requesting',
  'requesting-authority': 'requesting',
  'in-transit': 'transit',
  'contact-point': 'requested',
  'requested-authority': 'requested',
  'executing-authority': 'requested',
  court: 'requested',
  provider: 'provider',
  nobody: null,
};

/** A court or ministry of the own State, named by its stage. */
const OWN_STAGES: readonly string[] = ['issuing-court', 'own-ministry'];

export const sideOf = (span: Pick<Span, 'holder' | 'stage'>): HolderSide | null =>
  OWN_STAGES.includes(span.stage) ? 'requesting' : SIDES[span.holder];

export interface Bar {
  readonly span: Span;
  readonly to: number;
  /** Shares of the axis in [0,1]. */
  readonly start: number;
  readonly length: number;
  readonly side: HolderSide | null;
  /** For an item's lane. */
  readonly state: ItemState | null;
}

export interface Lane {
  readonly id: ActorId;
  /** An item's id, or null for a procedure. */
  readonly item: string | null;
  readonly bars: readonly Bar[];
}

export interface Timeline {
  /** Minutes from the opening to the end. */
  readonly length: number;
  readonly lanes: readonly Lane[];
  /** The side's holder that had the formal request longest, and for how many minutes; null where none was made. */
  readonly longest: { readonly span: Span; readonly minutes: number } | null;
}

const PROCEDURES: readonly ActorId[] = ['request', 'preservation', 'domestic-order', 'police', 'emergency'];

function longestStay(spans: readonly Span[], end: number): Timeline['longest'] {
  const totals = new Map<string, { span: Span; minutes: number }>();
  for (const span of spans) {
    if (span.procedure !== 'request' || span.holder === 'nobody') continue;
    const key = `${span.holder}/${OWN_STAGES.includes(span.stage)}`;
    const sum = totals.get(key) ?? { span, minutes: 0 };
    totals.set(key, { ...sum, minutes: sum.minutes + (span.to ?? end) - span.from });
  }
  return [...totals.values()].sort((a, b) => b.minutes - a.minutes)[0] ?? null;
}

export function timelineOf(plan: CasePlan, run: CaseRun): Timeline {
  const end = Math.max(1, run.now);
  const bar = (span: Span, item: boolean): Bar => {
    const to = Math.min(span.to ?? end, end);
    return {
      span,
      to,
      start: span.from / end,
      length: (to - span.from) / end,
      side: item ? null : sideOf(span),
      state: item ? (ITEM_STATES.find((state) => state === span.stage) ?? null) : null,
    };
  };
  /** An item's last state has no stage of its own: it lasts from its milestone to the end of the case. */
  const fate = (id: ActorId): readonly Span[] =>
    run.marks
      .filter((mark) => mark.procedure === id && (mark.type === 'item-deleted' || mark.type === 'item-disclosed'))
      .map(({ at, type, label, citation }) => {
        const stage = type === 'item-deleted' ? 'deleted' : 'disclosed';
        return { procedure: id, stage, label, holder: 'nobody', from: at, to: null, citation };
      });
  const lane = (id: ActorId, item: string | null): readonly Lane[] => {
    const spans = [...run.spans.filter((span) => span.procedure === id), ...(item === null ? [] : fate(id))];
    const bars = spans.map((span) => bar(span, item !== null));
    const shown = item === null ? bars.filter(({ side }) => side !== null) : bars;
    return shown.length > 0 ? [{ id, item, bars: shown }] : [];
  };
  return {
    length: end,
    lanes: [
      ...PROCEDURES.flatMap((id) => lane(id, null)),
      ...plan.items.flatMap((item) => lane(`evidence.${item.id}`, item.id)),
    ],
    longest: longestStay(run.spans, end),
  };
}

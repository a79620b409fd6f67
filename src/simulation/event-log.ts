/**
 * A run as events for process mining: each stage a file was in, when it began and was completed and who had it, and each
 * milestone. Evidence items and the case itself are no activities of anybody; what befalls an item is a milestone.
 */
import type { Outcome } from '#domain/case-run.ts';
import { civilDate, minutes } from '#domain/case-time.ts';
import type { ActorId, CaseProcedure, Holder } from '#domain/ids.ts';
import type { Route } from '#domain/route.ts';
import { basisOf } from './case-memory.ts';
import type { Rehearsal } from './rehearse.ts';

export interface LogEvent {
  /** Words of the chart or of the milestone. */
  readonly activity: string;
  readonly lifecycle: 'start' | 'complete';
  /** ISO 8601 with an offset, UTC. */
  readonly timestamp: string;
  /** Who has the file. */
  readonly role: Holder;
  readonly procedure: ActorId;
  /** Whose articles govern the letter of this procedure; the route's where it has sent none. */
  readonly instrument: string;
}

export interface LogTrace {
  readonly outcome: Outcome;
  readonly events: readonly LogEvent[];
}

/** What ends a stage comes before what it brings about, and that before the next stage. */
const ORDER = { left: 0, mark: 1, entered: 2 } as const;

interface Timed {
  readonly at: number;
  readonly order: number;
  readonly event: Omit<LogEvent, 'timestamp'>;
}

/** In the order in which it happened. */
export function traceOf({ system, outcome }: Rehearsal, route: Route): LogTrace {
  const { plan, drafts } = system.memory;
  const { spans, marks } = system.recorder;
  const governing = (actor: ActorId): string => {
    const draft = drafts.get((actor === 'domestic-order' ? 'preservation' : actor) as CaseProcedure);
    return draft ? basisOf(plan, draft.basis).governing : route.instrument;
  };
  const holderOf = (actor: ActorId, at: number): Holder =>
    spans.findLast(({ procedure, from }) => procedure === actor && from <= at)?.holder ?? 'nobody';
  const worked = spans.filter(
    ({ procedure, holder }) => holder !== 'nobody' && procedure !== 'case' && !procedure.startsWith('evidence.'),
  );
  // A milestone with the name of a stage is the completion of that stage, which is there already.
  const stages = new Set(worked.map(({ label }) => label));
  const timed: Timed[] = [
    ...worked.flatMap(({ procedure, label, holder, from, to }): Timed[] => {
      const event = { activity: label, role: holder, procedure, instrument: governing(procedure) };
      // A stage that is left in the minute in which it was entered lies between what came before and what follows.
      const order = from === to ? { entered: ORDER.mark, left: ORDER.mark } : ORDER;
      const began: Timed = { at: from, order: order.entered, event: { ...event, lifecycle: 'start' } };
      return to === null ? [began] : [began, { at: to, order: order.left, event: { ...event, lifecycle: 'complete' } }];
    }),
    ...marks
      .filter(({ label }) => !stages.has(label))
      .map(({ procedure, label, at }): Timed => {
        const role = holderOf(procedure, at);
        const instrument = governing(procedure);
        return {
          at,
          order: ORDER.mark,
          event: { activity: label, role, procedure, instrument, lifecycle: 'complete' },
        };
      }),
  ];
  // The sort is stable: what is equal stays in the order in which it was recorded.
  timed.sort((a, b) => a.at - b.at || a.order - b.order);
  return {
    outcome,
    events: timed.map(({ at, event }) => ({
      ...event,
      timestamp: `${civilDate(plan.opensAt, minutes(at))}:00.000+00:00`,
    })),
  };
}

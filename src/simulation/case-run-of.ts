/** What a view may know of a live case: a run. */
import type { CaseRun, ItemStatus, OpenDecision } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { ItemState } from '#domain/evidence.ts';
import { DECISION_ROLES, type DecisionType } from '#domain/recipe.ts';
import type { CaseSystem } from './case-system.ts';
import { knownBy } from './known-by.ts';
import { answeredAt, itemOutcomes, worst } from './outcome.ts';
import { runningClocks } from './running-clocks.ts';

const offered = (
  system: CaseSystem,
  holds: (decision: Pick<OpenDecision, 'request' | 'type'>) => boolean,
): readonly OpenDecision[] =>
  system.ended
    ? []
    : [...system.actors.values()].flatMap((live) =>
        live.stage.on
          .map(({ on }) => on)
          .filter((on): on is DecisionType => on in DECISION_ROLES)
          .map((type) => ({ request: live.id as OpenDecision['request'], type, role: DECISION_ROLES[type] }))
          .filter(holds),
      );

/** From the charts themselves: what their stages offer and their guards allow now. */
export const openDecisions = (system: CaseSystem): readonly OpenDecision[] => offered(system, system.can);

/**
 * `until`: how far time has been let pass; a run that ended earlier, or stopped at a rejected decision, shows that minute.
 * `stopped`: its table went to the debrief there, so it is over as it stands.
 */
export function caseRunOf(system: CaseSystem, until: Minutes, rejected: CaseRun['rejected'], stopped = false): CaseRun {
  const ended = system.ended || (stopped && !rejected);
  const { recorder, memory } = system;
  const reached = minutes(Math.max(system.clock.now, rejected ? 0 : until));
  const now = system.ended ? (recorder.marks.at(-1)?.at ?? reached) : reached;
  const known = knownBy(recorder.marks, now);
  const outcomes = ended ? itemOutcomes(system, system.ended) : null;
  return {
    now,
    ended,
    outcome: outcomes && worst(Object.values(outcomes)),
    itemOutcomes: outcomes,
    answeredAt: answeredAt(system),
    spans: recorder.spans.map((span) => (span.to === null && ended ? { ...span, to: now } : span)),
    marks: recorder.marks,
    decisions: recorder.decisions,
    attempts: recorder.attempts,
    open: ended ? [] : openDecisions(system),
    usedUp: ended ? [] : offered(system, system.usedUp),
    clocks: ended ? [] : runningClocks(system),
    items: memory.plan.items.map((item): ItemStatus => {
      const live = system.actors.get(`evidence.${item.id}`);
      return { item: item.id, state: (live?.stage.id ?? 'alive') as ItemState, since: live?.enteredAt ?? minutes(0) };
    }),
    knownFacts: memory.plan.facts.filter(known).map((fact) => fact.id),
    knownIdentifiers: memory.plan.identifiers.filter(known).map((one) => one.id),
    rejected,
  };
}

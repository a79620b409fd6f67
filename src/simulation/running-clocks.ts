/** Deadlines that run now, for the status bar: the law's, the provider's retention, and how long a side waits for an answer. */
import type { RunningClock } from '#domain/case-run.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { ActorId } from '#domain/ids.ts';
import { domesticOrderDays } from '#domain/legal-test/index.ts';
import type { RuleKey } from '#domain/rules.ts';
import { draftOf } from './case-memory.ts';
import type { CaseSystem, LiveActor } from './case-system.ts';
import { citationFor } from './citation-for.ts';
import { dueAt } from './ports/limit.ts';

interface ClockKind {
  readonly label: string;
  readonly nature: RunningClock['nature'];
  readonly rule: RuleKey;
}

const legal = (label: string, rule: RuleKey): ClockKind => ({ label, nature: 'legal', rule });
const ORDER_CLOCKS: Readonly<Record<string, ClockKind>> = {
  acknowledgement: legal('Time to acknowledge the order ends', 'acknowledgement'),
  recognition: legal('Time to recognise the order ends', 'recognition'),
  'recognition-extension': legal('Added time to recognise the order ends', 'recognition'),
  execution: legal('Time to carry out the measure ends', 'investigation-execution'),
  production: legal('Time to produce the data ends', 'production-time'),
  'production-emergency': legal('Hours to produce the data end', 'production-time'),
  objection: legal('Time for an objection ends', 'production-objection'),
  'objection-emergency': legal('Time for an objection ends', 'production-objection'),
  clarification: legal('Time to clarify the order ends', 'production-clarification'),
  'enforcement-recognition': legal('Time to recognise the order for enforcement ends', 'production-enforcement'),
  'preservation-order': legal('Preservation under the order ends', 'preservation-order-time'),
  'preservation-order-extension': legal('Added preservation under the order ends', 'preservation-order-time'),
  'provider-window': legal('Provider’s window to disclose ends', 'direct-order-window'),
  'service-on-provider': legal('Time to serve the provider ends', 'giving-effect-times'),
  'return-subscriber': legal('Time to return the data ends', 'giving-effect-times'),
  'return-traffic': legal('Time to return the data ends', 'giving-effect-times'),
};

/** Clocks a person may see. The user's own deletion is a hazard nobody can see coming, so it is not one of them. */
const KINDS: Readonly<Record<string, ClockKind>> = {
  'preservation-hold': { label: 'Preservation ends', nature: 'legal', rule: 'preservation-hold' },
  'domestic-order': { label: 'Executing State’s own order ends', nature: 'legal', rule: 'domestic-order' },
  retention: { label: 'Provider’s own retention ends', nature: 'retention', rule: 'practice' },
  'supplement-wait': { label: 'File is closed without an answer', nature: 'practice', rule: 'practice' },
  'conditions-wait': { label: 'Offer of conditions ends', nature: 'practice', rule: 'practice' },
  'clarification-wait': { label: 'Contact point stops waiting', nature: 'practice', rule: 'practice' },
  ...ORDER_CLOCKS,
};

/** When a clock of a live stage ends, as far as the prosecutor is told; null where its running would tell a secret. */
function toldEnd(system: CaseSystem, live: LiveActor, name: string): number | null {
  // Silence must not show itself by a clock.
  if (name === 'clarification-wait' && live.stage.id !== 'clarification-asked') return null;
  // No letter tells whether a judge renewed the order or forgot to: see `orderEnd`.
  if (name === 'domestic-order') return null;
  return dueAt(system.memory, live.id, name, live.enteredAt);
}

/** The end of the own order's first term, which the letter of acceptance names; null before it is made and after that day. */
function orderEnd({ memory, recorder, clock }: CaseSystem): number | null {
  const made = recorder.marks.find(({ type }) => type === 'order-made')?.at;
  if (made === undefined) return null;
  const end = made + days(domesticOrderDays(memory.plan, draftOf(memory, 'preservation').basis));
  return end < clock.now ? null : end;
}

/** Of arrests that have happened: the requesting State's own law sets the limit, and the author says it. */
function detentions({ memory, recorder, clock }: CaseSystem): readonly RunningClock[] {
  return memory.plan.injects.flatMap(({ id, text, effect, visible }) => {
    const begun = recorder.marks.find((mark) => mark.type === 'inject-happened' && mark.text === text)?.at;
    if (effect.kind !== 'detention' || !visible || begun === undefined) return [];
    const dueAt = minutes(begun + effect.minutes);
    const label = 'Detention limit is reached';
    const one = { id: `case/${id}/detention`, procedure: 'case' as const, label, dueAt, nature: 'legal' as const };
    return dueAt < clock.now ? [] : [{ ...one, item: null, citation: null }];
  });
}

export function runningClocks(system: CaseSystem): readonly RunningClock[] {
  const { memory } = system;
  const clockOf = (procedure: ActorId, name: string, due: number | null): readonly RunningClock[] => {
    const kind = KINDS[name];
    // A stage can outlast a time that was missed: the clock then runs no more.
    if (!kind || due === null || due > memory.plan.horizon || due < system.clock.now) return [];
    return [
      {
        id: `${procedure}/${name}`,
        procedure,
        label: kind.label,
        dueAt: minutes(due),
        nature: kind.nature,
        item: procedure.startsWith('evidence.') ? procedure.slice('evidence.'.length) : null,
        citation: citationFor(memory, procedure, kind.rule),
      },
    ];
  };
  const ofStages = [...system.actors.values()].flatMap((live) =>
    live.stage.after
      .filter(({ on }) => on.startsWith('limit.'))
      .map(({ on }) => on.slice('limit.'.length))
      .flatMap((name) => clockOf(live.id, name, KINDS[name] ? toldEnd(system, live, name) : null)),
  );
  return [...ofStages, ...detentions(system), ...clockOf('domestic-order', 'domestic-order', orderEnd(system))].sort(
    (a, b) => a.dueAt - b.dueAt,
  );
}

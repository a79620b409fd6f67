/** Deadlines that run now, for the status bar: the law's, the provider's retention, and how long a side waits for an answer. */
import type { RunningClock } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { RuleKey } from '#domain/rules.ts';
import type { CaseSystem, LiveActor } from './case-system.ts';
import { citationFor } from './citation-for.ts';
import { dueAt } from './ports/limit.ts';

interface ClockKind {
  readonly label: string;
  readonly nature: RunningClock['nature'];
  readonly rule: RuleKey;
}

/** Clocks a person may see. The user's own deletion is a hazard nobody can see coming, so it is not one of them. */
const KINDS: Readonly<Record<string, ClockKind>> = {
  'preservation-hold': { label: 'Preservation ends', nature: 'legal', rule: 'preservation-hold' },
  'domestic-order': { label: 'Executing State’s own order ends', nature: 'legal', rule: 'domestic-order' },
  retention: { label: 'Provider’s own retention ends', nature: 'retention', rule: 'practice' },
  'supplement-wait': { label: 'File is closed without an answer', nature: 'practice', rule: 'practice' },
  'conditions-wait': { label: 'Offer of conditions ends', nature: 'practice', rule: 'practice' },
  'clarification-wait': { label: 'Contact point stops waiting', nature: 'practice', rule: 'practice' },
};

export function runningClocks(system: CaseSystem): readonly RunningClock[] {
  const { memory } = system;
  const clockOf = (live: LiveActor, name: string): RunningClock | null => {
    const kind = KINDS[name];
    // Silence must not show itself by a clock.
    if (!kind || live.stage.id === 'unanswered') return null;
    const item = live.id.startsWith('evidence.') ? live.id.slice('evidence.'.length) : null;
    const due = dueAt(memory, live.id, name, live.enteredAt);
    if (due > memory.plan.horizon) return null;
    return {
      id: `${live.id}/${name}`,
      procedure: live.id,
      label: kind.label,
      dueAt: minutes(due),
      nature: kind.nature,
      item,
      citation: citationFor(memory, live.id, kind.rule),
    };
  };
  return [...system.actors.values()]
    .flatMap((live) =>
      live.stage.after
        .filter(({ on }) => on.startsWith('limit.'))
        .map(({ on }) => clockOf(live, on.slice('limit.'.length))),
    )
    .filter((clock): clock is RunningClock => clock !== null)
    .sort((a, b) => a.dueAt - b.dueAt);
}

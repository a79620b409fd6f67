/**
 * Injects of one live case: booked on its clock as acts, the timed ones when it opens, the others when the milestone that
 * they wait for is marked; those of cards are played. The kernel does the same over numbers (`kernel/injects.ts`).
 */
import type { InjectInPlan } from '#domain/injects.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { CaseMemory } from './case-memory.ts';
import type { EventClock } from './event-clock.ts';
import type { Recorder } from './recorder.ts';

/** Acts come first in a minute. */
const ACT_RANK = 0;

export interface Injects {
  /** A chart has announced a milestone. An inject waits for the first of its kind; none waits for another inject. */
  heard(milestone: MilestoneType): void;
  /** Lets the inject of a card happen now. */
  play(id: string): void;
}

/** Books the timed ones at once. `alertUser`: tells the provider's items. */
export function openInjects(
  { plan, injected, injectedTiers }: CaseMemory,
  clock: EventClock,
  recorder: Recorder,
  alertUser: () => void,
): Injects {
  const happen = (inject: InjectInPlan) => {
    const { id, effect } = inject;
    injected.add(id);
    if (effect.kind === 'tier') injectedTiers[effect.side] = effect.tier;
    recorder.markInject(inject, clock.now);
    if (effect.kind === 'user-alerted') alertUser();
  };
  const book = (inject: InjectInPlan, minute: number) => clock.bookAt(minute, ACT_RANK, () => happen(inject));

  let waiting = plan.injects.flatMap((inject) => ('after' in inject.when ? [{ inject, ...inject.when }] : []));
  for (const inject of plan.injects) if ('at' in inject.when) book(inject, inject.when.at);

  return {
    play(id) {
      for (const inject of plan.injects) if (inject.id === id) happen(inject);
    },
    heard(milestone) {
      const due = waiting.filter(({ after }) => after === milestone);
      if (due.length === 0) return;
      waiting = waiting.filter(({ after }) => after !== milestone);
      for (const { inject, minutes } of due) book(inject, clock.now + minutes);
    },
  };
}

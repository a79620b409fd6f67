/** What a class of 45 or 90 minutes does by which minute: the plans of docs/trainer-guide.md, as a table can follow them. */
import type { BudgetMinutes } from '#domain/class-terms.ts';

export interface SlotStep {
  readonly id: 'begin' | 'play' | 'stop' | 'other-desk' | 'debrief' | 'sentence';
  /** Minute of the class at which it is done. */
  readonly by: number;
}

const step = (id: SlotStep['id'], by: number): SlotStep => ({ id, by });

/** `otherDesk`: the case has a second one. Ascending; the last step ends with the class. */
export function slotPlan(minutes: BudgetMinutes, otherDesk: boolean): readonly SlotStep[] {
  if (minutes === 45) return [step('begin', 5), step('play', 30), step('debrief', 45)];
  const played = otherDesk ? [step('play', 40), step('stop', 50), step('other-desk', 70)] : [step('play', 70)];
  return [step('begin', 10), ...played, step('debrief', 85), step('sentence', 90)];
}

/** Deadlines the prosecutor knows of. Retention is told with the evidence itself (`evidence-known.ts`). */
import type { CaseRun, RunningClock } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';

const WORDS = {
  'preservation-hold': 'hold',
  'domestic-order': 'order',
  'supplement-wait': 'supplement',
  'conditions-wait': 'conditions',
  'clarification-wait': 'clarification',
  detention: 'detention',
  // orders to providers and between authorities
  objection: 'objection',
  'objection-emergency': 'objection',
  production: 'production',
  'production-emergency': 'production',
  clarification: 'order-clarification',
  recognition: 'recognition',
  'recognition-extension': 'recognition',
  execution: 'execution',
  'preservation-order': 'order-hold',
  'preservation-order-extension': 'order-hold',
  'provider-window': 'window',
} as const;
export type ClockWord = (typeof WORDS)[keyof typeof WORDS];

export interface KnownClock {
  readonly word: ClockWord;
  readonly dueAt: Minutes;
  /** Whole days left, counted by calendar day numbers of the case. */
  readonly daysLeft: number;
  readonly clock: RunningClock;
}

const dayOf = (at: Minutes): number => Math.floor(at / MINUTES_PER_DAY);
/** Clock ids are `<procedure>/<name>`. */
const nameOf = (clock: RunningClock): string => clock.id.slice(clock.id.lastIndexOf('/') + 1);

/** The letter or call without which a desk does not know that the clock runs: of an order made elsewhere, or of a receipt. */
const TOLD_BY: Readonly<Record<string, readonly MilestoneType[]>> = {
  'domestic-order/domestic-order': ['hold-taken-over'],
  'investigation-order/recognition': ['investigation-received', 'investigation-acknowledged'],
  'investigation-order/recognition-extension': ['investigation-extended'],
};
const isTold = (run: CaseRun, { id }: RunningClock): boolean => {
  const letters = TOLD_BY[id];
  return !letters || run.marks.some(({ type, visible }) => visible && letters.includes(type));
};

/** Soonest first. */
export function knownClocks(run: CaseRun): readonly KnownClock[] {
  return run.clocks
    .flatMap((clock) => {
      const word = WORDS[nameOf(clock) as keyof typeof WORDS];
      if (word === undefined || !isTold(run, clock)) return [];
      return [{ word, dueAt: clock.dueAt, daysLeft: dayOf(clock.dueAt) - dayOf(run.now), clock }];
    })
    .sort((a, b) => a.dueAt - b.dueAt);
}

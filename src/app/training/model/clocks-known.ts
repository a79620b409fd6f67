/** Deadlines the prosecutor knows of. Retention is told with the evidence itself (`evidence-known.ts`). */
import type { CaseRun, RunningClock } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';

const WORDS = {
  'preservation-hold': 'hold',
  'domestic-order': 'order',
  'supplement-wait': 'supplement',
  'conditions-wait': 'conditions',
  'clarification-wait': 'clarification',
  detention: 'detention',
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

/** The executing State's order is known only once a letter has told of it. */
const isTold = (run: CaseRun, clock: RunningClock): boolean =>
  clock.procedure !== 'domestic-order' || run.marks.some((mark) => mark.type === 'hold-taken-over');

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

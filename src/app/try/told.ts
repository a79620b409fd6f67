/** What a run means to somebody who reads of it for the first time. Everything is read from the replay. */
import type { CaseRun } from '#domain/case-run.ts';
import { MINUTES_PER_DAY, type Minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';

/** Ids of the case that the guided case is made of. */
export const RECORDS = 'sign-in-logs';
export const MESSAGES = 'mailbox';

/** Milestones that have a sentence without a legal term; the others would only add names of offices. */
export const TOLD = [
  'data-frozen',
  'request-sent',
  'request-received',
  'supplement-asked',
  'supplement-sent',
  'request-accepted',
  'evidence-received',
] as const satisfies readonly MilestoneType[];
export type Told = (typeof TOLD)[number];

export const dayOf = (at: Minutes): number => Math.floor(at / MINUTES_PER_DAY);

/** What the prosecutor heard after the minute `since`, in order. */
export const toldSince = (run: CaseRun, since: Minutes): readonly { readonly type: Told; readonly day: number }[] =>
  run.marks.flatMap(({ type, at, visible }) => {
    const told = TOLD.find((one) => one === type);
    return told && visible && at > since ? [{ type: told, day: dayOf(at) }] : [];
  });

const dayOfMark = (run: CaseRun, type: MilestoneType, item: string | null = null): number | null => {
  const mark = run.marks.find((one) => one.type === type && one.item === item);
  return mark ? dayOf(mark.at) : null;
};

export interface Fate {
  readonly received: boolean;
  /** Day of the case; null: it was not deleted, or nobody knows. */
  readonly deleted: number | null;
}

export interface Ending {
  /** Day on which data arrived; null: none did. */
  readonly arrived: number | null;
  readonly records: Fate;
  readonly messages: Fate;
  /** Day on which the company first told its user. */
  readonly userTold: number | null;
}

/** @param run that has ended */
export function endingOf(run: CaseRun): Ending {
  const fate = (item: string): Fate => {
    const received = run.itemOutcomes?.[item] === 'obtained';
    return { received, deleted: received ? null : dayOfMark(run, 'item-deleted', item) };
  };
  return {
    arrived: dayOfMark(run, 'evidence-received'),
    records: fate(RECORDS),
    messages: fate(MESSAGES),
    userTold: dayOfMark(run, 'user-alerted'),
  };
}

/** What a confirmation of preservation says: what is held and since when, until when, under which numbers, and what was not found. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { lastOf } from './evidence-known.ts';
import { draftAt, holdEndAt, ordinalAt } from './letter-dates.ts';
import { theirReference } from './references.ts';

export interface HoldSheet {
  /** Ids of items, of those that the request named. */
  readonly held: readonly string[];
  readonly notFound: readonly string[];
  /** In the words of the case file; null: the request named none. */
  readonly period: string | null;
  readonly snapshotAt: Minutes;
  /** End of the hold as it stood then. */
  readonly until: Minutes | null;
  readonly contactRef: string;
  readonly providerRef: string;
}

/** As a letter of minute `at` could tell it; null where nothing was preserved by then. */
export function holdSheetAt(plan: CasePlan, run: CaseRun, at: number): HoldSheet | null {
  const frozen = run.marks.findLast((mark) => mark.type === 'data-frozen' && mark.at <= at);
  const draft = frozen && draftAt(run, 'preservation', frozen.at)?.choice?.draft;
  if (!frozen || !draft) return null;
  const ordinal = ordinalAt(run, 'preservation', frozen.at);
  const items = draft.asked.map(({ item }) => item);
  const isHeld = (item: string) => lastOf(run, item, frozen.at) === 'item-frozen';
  return {
    held: items.filter(isHeld),
    notFound: items.filter((item) => !isHeld(item)),
    period: plan.periods.find(({ id }) => id === draft.period)?.text ?? null,
    snapshotAt: frozen.at,
    until: holdEndAt(plan, run, at),
    contactRef: theirReference(plan, 'preservation', ordinal),
    providerRef: theirReference(plan, 'preservation', ordinal, plan.provider.name),
  };
}

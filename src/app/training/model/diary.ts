/** The diary: fourteen days before a hold ends somebody must see to it; and how the two clocks stand that keep the data. */
import type { CaseRun } from '#domain/case-run.ts';
import { days, type Minutes, minutes } from '#domain/case-time.ts';
import { knownClocks } from './clocks-known.ts';

/** As the neutral prosecutor's diary (`MOMENTS` of the policies). */
const WARNING_DAYS = 14;

/** Minute of the entry for the hold that runs; null where none runs. */
export function diaryOf(run: CaseRun): Minutes | null {
  const hold = knownClocks(run).find(({ word }) => word === 'hold');
  return hold ? minutes(Math.max(0, hold.dueAt - days(WARNING_DAYS))) : null;
}

/** Whether the entry has come and the hold still runs. */
export const isWarned = (run: CaseRun): boolean => (diaryOf(run) ?? Number.POSITIVE_INFINITY) <= run.now;

export interface TwoClocks {
  readonly international: { readonly state: 'runs' | 'kept' | 'over'; readonly at: Minutes };
  readonly domestic: 'not-yet' | 'runs' | 'untold';
}

/** Null before anything was told to be preserved. */
export function twoClocks(run: CaseRun): TwoClocks | null {
  const last = run.marks.findLast(({ type, visible }) => visible && HOLD_NEWS.includes(type));
  if (!last) return null;
  const known = knownClocks(run).map(({ word }) => word);
  const state = known.includes('hold') ? 'runs' : last.type === 'hold-kept' ? 'kept' : 'over';
  const taken = run.marks.some(({ type }) => type === 'hold-taken-over');
  return {
    international: { state, at: last.at },
    domestic: taken ? (known.includes('order') ? 'runs' : 'untold') : 'not-yet',
  };
}
const HOLD_NEWS: readonly string[] = ['data-frozen', 'hold-kept', 'hold-lapsed', 'hold-released', 'hold-taken-over'];

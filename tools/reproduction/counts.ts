/** Counts of one tally that figures divide. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { legHistogram } from '#simulation/rows/leg-figures.ts';
import type { Tally } from '#simulation/rows/tally.ts';
import { bucketOf, type Histogram } from '#simulation/statistics.ts';

export const runsOf = ({ runs }: Tally): number => runs;
export const ended =
  (...outcomes: readonly Outcome[]) =>
  ({ ends }: Tally): number =>
    outcomes.reduce((sum, outcome) => sum + (ends[OUTCOMES.indexOf(outcome)]?.total ?? 0), 0);
/** The letter went out and was answered, with data, without, or by a refusal. */
export const resolved = ended('obtained', 'partial', 'lost', 'refused');
export const frozen = ({ moments }: Tally): number => moments.frozenAt.total;
/** A hold that came to an answer: data held, or nothing left. */
export const answeredHold = (tally: Tally): number => legHistogram(tally, 'total').total;

const upTo = ({ counts }: Histogram, minute: number): number => {
  const last = bucketOf(minute);
  let seen = 0;
  for (let i = 0; i <= last && i < counts.length; i += 1) seen += counts[i] ?? 0;
  return seen;
};

/** Gone before anybody could act. */
export const goneAtOpening = ({ moments }: Tally): number => upTo(moments.firstDeletionAt, 0);

const serviceOf = ({ stages, entries }: Tally): Histogram => {
  const index = stages.findIndex(({ actor, stage }) => actor === 'request' && stage === 'producing');
  const histogram = entries[index];
  if (!histogram) throw new Error('this tally has no formal request');
  return histogram;
};
export const served = (tally: Tally): number => serviceOf(tally).total;
export const servedAfter =
  (days: number) =>
  (tally: Tally): number =>
    served(tally) - upTo(serviceOf(tally), days * MINUTES_PER_DAY);

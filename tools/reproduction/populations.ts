/** Populations of lab cases: who asks whom for what, and in which shares; and what their runs came to. */
import type { CaseKit } from '#content/case-kit.ts';
import { labCase } from '#content/lab-case.ts';
import type { LabProcedure } from '#content/lab-procedures.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { DATA_CATEGORIES, type DataCategory, type InstrumentId, type Tier } from '#domain/ids.ts';
import type { LegId } from '#domain/legs.ts';
import type { AgeId, Channel } from '#domain/practice.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { type Lane, tallyBatch } from '#simulation/batch.ts';
import { legHistogram } from '#simulation/rows/leg-figures.ts';
import type { Tally } from '#simulation/rows/tally.ts';
import { bucketOf, type Histogram, mean, merge, newHistogram, quantile } from '#simulation/statistics.ts';

/** One kind of case. Calendar and season are off, and priority unless it is asked for; the data live unless `retention` is given. */
export interface Kind {
  readonly procedure: LabProcedure;
  readonly requesting: Exclude<Tier, 'X'>;
  readonly requested: Tier;
  /** Null: a third for each category. */
  readonly data: DataCategory | null;
  readonly instrument?: InstrumentId;
  /** Absent: electronic between two staffed authorities, diplomatic where one has few staff, post otherwise. */
  readonly channel?: Channel | 'mix';
  readonly quality?: number;
  /** An urgent request: the lane, or without a treaty the copy through the police. */
  readonly priority?: true;
  readonly probableCause?: boolean;
  readonly retention?: number;
  readonly age?: AgeId;
}

export interface Share {
  /** Out of the sum of all. */
  readonly weight: number;
  readonly kind: Kind;
}
export type Population = readonly Share[];

function channelOf({ channel, requesting, requested }: Kind): Channel | null {
  if (channel !== undefined) return channel === 'mix' ? null : channel;
  if (requesting === 'L' || requested === 'L') return 'diplomatic';
  return requesting === 'H' && requested === 'H' ? 'electronic' : 'post';
}

function lanesOf(kit: CaseKit, kind: Kind): readonly Lane[] {
  const { procedure, requesting, requested, data, instrument = null, probableCause = requested === 'X' } = kind;
  return (data === null ? DATA_CATEGORIES : [data]).map((category) => {
    const made = labCase(kit, {
      ...{ procedure, requesting, requested, instrument, probableCause, data: category },
      retention: kind.retention ?? null,
      age: kind.age ?? 0,
    });
    if (!made.ok) throw new Error(made.problems.join(' '));
    const { plan, route } = made.value;
    const settings = {
      ...DEFAULT_SETTINGS,
      quality: kind.quality ?? null,
      channel: channelOf(kind),
      priority: kind.priority === true,
    };
    return { plan, route: route.id, settings };
  });
}

/** Tallies of each kind, whose runs are as many as its share of `runs`. */
export function simulated(kit: CaseKit, population: Population, seed: number, runs: number): readonly Tally[] {
  const all = population.reduce((sum, { weight }) => sum + weight, 0);
  let fromRun = 0;
  return population.map(({ weight, kind }) => {
    const own = Math.max(1, Math.round((runs * weight) / all));
    const tally = tallyBatch({ lanes: lanesOf(kit, kind), of: '', seed, fromRun, runs: own });
    fromRun += own;
    return tally;
  });
}

/** What is read off the runs of a population. */
export interface Runs {
  days(leg: LegId, p: number): number;
  meanDays(leg: LegId): number;
  /** Share of the runs that completed the leg, within so many days (may be a fraction). */
  within(leg: LegId, days: number): number;
  share(count: (tally: Tally) => number, among: (tally: Tally) => number): number;
}

export function readRuns(tallies: readonly Tally[]): Runs {
  const merged = (leg: LegId): Histogram => {
    const all = newHistogram();
    // A merge may take over what it is given, and a leg is read more than once.
    for (const { counts, chunks, ...one } of tallies.map((tally) => legHistogram(tally, leg))) {
      merge(all, { ...one, counts: counts.slice(), chunks: chunks.slice() });
    }
    return all;
  };
  return {
    days: (leg, p) => (quantile(merged(leg), p) ?? 0) / MINUTES_PER_DAY,
    meanDays: (leg) => (mean(merged(leg)) ?? 0) / MINUTES_PER_DAY,
    within(leg, days) {
      const { counts, total } = merged(leg);
      const last = bucketOf(Math.floor(days * MINUTES_PER_DAY));
      let seen = 0;
      for (let i = 0; i <= last && i < counts.length; i += 1) seen += counts[i] ?? 0;
      return total === 0 ? 0 : seen / total;
    },
    share(count, among) {
      const [some, all] = tallies.reduce(([a, b], tally) => [a + count(tally), b + among(tally)], [0, 0]);
      return all === 0 ? 0 : some / all;
    },
  };
}

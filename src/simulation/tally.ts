/** Counts over the runs of one route, and what they say. Tallies of shards merge. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { ActorId, Holder } from '#domain/ids.ts';
import type { CurvePoint, OutcomeShares, RouteResult, StageShare } from '#domain/simulation-result.ts';
import type { Rehearsal } from './rehearse.ts';
import { add, bucketStart, type Histogram, mean, merge, newHistogram, quantile, roundedDays } from './statistics.ts';

type Counts = Record<Outcome, number>;
const noCounts = (): Counts => Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;

interface StageTally {
  readonly procedure: ActorId;
  readonly stage: string;
  readonly label: string;
  readonly holder: Holder;
  readonly minutes: Histogram;
}

export interface Tally {
  readonly route: string;
  readonly seed: number;
  readonly items: Record<string, Counts>;
  readonly outcomes: Counts;
  /** End of the case by outcome, and other things that happen once a run, in minutes. */
  readonly ends: Record<Outcome, Histogram>;
  readonly answered: Histogram;
  readonly inHand: Histogram;
  readonly firstDeletion: Histogram;
  readonly stages: Map<string, StageTally>;
  runs: number;
}

export function newTally(route: string, seed: number, items: readonly string[]): Tally {
  return {
    route,
    seed,
    items: Object.fromEntries(items.map((item) => [item, noCounts()])),
    outcomes: noCounts(),
    ends: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, newHistogram()])) as Record<Outcome, Histogram>,
    answered: newHistogram(),
    inHand: newHistogram(),
    firstDeletion: newHistogram(),
    stages: new Map(),
    runs: 0,
  };
}

const IN_HAND: readonly Outcome[] = ['obtained', 'partial'];

export function count(tally: Tally, rehearsal: Rehearsal): void {
  tally.runs += 1;
  tally.outcomes[rehearsal.outcome] += 1;
  add(tally.ends[rehearsal.outcome], rehearsal.endedAt);
  for (const [item, outcome] of Object.entries(rehearsal.items)) {
    const counts = tally.items[item];
    if (counts) counts[outcome] += 1;
  }
  if (rehearsal.answeredAt !== null) add(tally.answered, rehearsal.answeredAt);
  if (Object.values(rehearsal.items).some((outcome) => IN_HAND.includes(outcome))) add(tally.inHand, rehearsal.endedAt);
  const deletion = rehearsal.system.recorder.marks.find((mark) => mark.type === 'item-deleted');
  if (deletion) add(tally.firstDeletion, deletion.at);

  const stays = new Map<string, StageTally & { spent: number }>();
  for (const span of rehearsal.system.recorder.spans) {
    if (span.procedure.startsWith('evidence.') || span.procedure === 'case') continue;
    const key = `${span.procedure}/${span.stage}`;
    const known = stays.get(key);
    const spent = (span.to ?? rehearsal.endedAt) - span.from;
    if (known) known.spent += spent;
    else stays.set(key, { ...span, minutes: newHistogram(), spent });
  }
  for (const [key, stay] of stays) {
    const known = tally.stages.get(key) ?? stay;
    tally.stages.set(key, known);
    add(known.minutes, stay.spent);
  }
}

export function mergeTallies(into: Tally, from: Tally): void {
  into.runs += from.runs;
  for (const outcome of OUTCOMES) {
    into.outcomes[outcome] += from.outcomes[outcome];
    merge(into.ends[outcome], from.ends[outcome]);
    for (const [item, counts] of Object.entries(from.items)) {
      const mine = into.items[item];
      if (mine) mine[outcome] += counts[outcome];
    }
  }
  for (const name of ['answered', 'inHand', 'firstDeletion'] as const) merge(into[name], from[name]);
  for (const [key, stage] of from.stages) {
    const mine = into.stages.get(key);
    if (mine) merge(mine.minutes, stage.minutes);
    else into.stages.set(key, stage);
  }
}

const shares = (counts: Counts, runs: number): OutcomeShares =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, counts[outcome] / runs])) as OutcomeShares;

/** Days of the cumulative curves: every day at first, then in steps of about a twenty-fifth, to the horizon. */
function gridDays(horizonDays: number): readonly number[] {
  const grid: number[] = [];
  for (let day = 0; day <= horizonDays; day += Math.max(1, Math.floor(day / 25))) grid.push(day);
  if (grid.at(-1) !== horizonDays) grid.push(horizonDays);
  return grid;
}

/** Share of `runs` at or before each day of the grid. */
function cumulative(histograms: readonly Histogram[], grid: readonly number[], runs: number): readonly number[] {
  const perDay = new Map<number, number>();
  const all = newHistogram();
  for (const histogram of histograms) merge(all, histogram);
  for (const [bucket, n] of all.counts) {
    const day = Math.floor(bucketStart(bucket) / MINUTES_PER_DAY);
    perDay.set(day, (perDay.get(day) ?? 0) + n);
  }
  const days = [...perDay.keys()].sort((a, b) => a - b);
  let seen = 0;
  let next = 0;
  return grid.map((day) => {
    for (let at = days[next]; at !== undefined && at <= day; at = days[next]) {
      seen += perDay.get(at) ?? 0;
      next += 1;
    }
    return seen / runs;
  });
}

export function resultOf(tally: Tally, horizon: number): RouteResult {
  const { runs } = tally;
  const grid = gridDays(Math.floor(horizon / MINUTES_PER_DAY));
  const by = (...outcomes: readonly Outcome[]) =>
    cumulative(
      outcomes.map((outcome) => tally.ends[outcome]),
      grid,
      runs,
    );
  const [obtained, partial, lost, refused, other] = [
    by('obtained'),
    by('partial'),
    by('lost'),
    by('refused'),
    by('silent', 'neverSent', 'withdrawn'),
  ];
  const inHand = cumulative([tally.inHand], grid, runs);
  const deleted = cumulative([tally.firstDeletion], grid, runs);
  const days = (p: number) => roundedDays(quantile(tally.answered, p) ?? 0);
  return {
    route: tally.route,
    runs,
    seed: tally.seed,
    outcomes: shares(tally.outcomes, runs),
    items: Object.fromEntries(Object.entries(tally.items).map(([item, counts]) => [item, shares(counts, runs)])),
    days:
      tally.answered.total === 0
        ? null
        : { p10: days(0.1), p50: days(0.5), p90: days(0.9), mean: roundedDays(mean(tally.answered) ?? 0) },
    answered: tally.answered.total,
    evidenceLost: tally.firstDeletion.total / runs,
    someEvidence: tally.inHand.total / runs,
    curve: grid.map(
      (day, i): CurvePoint => ({
        day,
        obtained: obtained?.[i] ?? 0,
        partial: partial?.[i] ?? 0,
        lost: lost?.[i] ?? 0,
        refused: refused?.[i] ?? 0,
        other: other?.[i] ?? 0,
        someInHand: inHand[i] ?? 0,
        allAlive: 1 - (deleted[i] ?? 0),
      }),
    ),
    stages: [...tally.stages.values()]
      .filter((stage) => stage.holder !== 'nobody')
      .map(
        (stage): StageShare => ({
          procedure: stage.procedure,
          stage: stage.stage,
          label: stage.label,
          holder: stage.holder,
          medianDays: roundedDays(quantile(stage.minutes, 0.5) ?? 0),
          meanDays: roundedDays(mean(stage.minutes) ?? 0),
          entered: stage.minutes.total / runs,
        }),
      ),
  };
}

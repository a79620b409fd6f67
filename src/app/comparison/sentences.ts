/** One sentence a chart, made from its results: what it shows, never which route to prefer. */
import { type DaysSummary, type HoldSummary, LOSS_CAUSES, type RouteResult } from '#domain/simulation-result.ts';
import { dayBelow, pointsOf, sharesByDay } from './curve-view.ts';
import type { LaneView } from './lane-view.ts';
import { largest, type TimeRow } from './time/time-view.ts';
import type { LaneLeg } from './view.ts';
import type { Words } from './words.ts';

type Days = NonNullable<LaneView['days']>;

const span = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });

/** What all lanes together show. */
export function lanesSentence(lanes: readonly LaneView[], leg: LaneLeg, { t, format, days }: Words): string {
  const run = lanes.filter((lane) => lane.result !== null);
  if (run.length === 0) return t('comparison.lanes.sentence.waiting');
  const summaries = run.map((lane) => lane.days).filter((summary): summary is Days => summary !== null);
  if (leg !== 'whole') {
    if (summaries.length === 0) return t('comparison.lanes.sentence.no-legs');
    const medians = range(span(summaries.map((summary) => summary.p50)), days, t);
    return t('comparison.lanes.sentence.legs', { routes: run.length, completed: summaries.length, medians });
  }
  const everything = span(run.map(({ result }) => result?.outcomes.obtained ?? 0));
  const something = span(run.map(({ result }) => result?.someEvidence ?? 0));
  const shares = t('comparison.lanes.sentence.shares', {
    everything: range(everything, format.percent, t),
    something: range(something, format.percent, t),
  });
  if (summaries.length === 0) return `${t('comparison.lanes.sentence.no-answers', { routes: run.length })} ${shares}`;
  const medians = span(summaries.map((summary) => summary.p50));
  const answered = t('comparison.lanes.sentence.medians', {
    routes: run.length,
    answered: summaries.length,
    medians: range(medians, days, t),
  });
  return `${answered} ${shares}`;
}

/** `7 months`, or `between 7 months and 14 months`. */
function range({ low, high }: ReturnType<typeof span>, say: (value: number) => string, t: Words['t']): string {
  const [from, to] = [say(low), say(high)];
  return from === to ? t('comparison.words.exactly', { value: from }) : t('comparison.words.between', { from, to });
}

/** What one lane shows: its durations. */
export function laneSentence(
  { result, days: summary, answered }: LaneView,
  leg: LaneLeg,
  { t, format, days }: Words,
): string {
  if (!result) return t('comparison.lane.waiting');
  if (!summary)
    return t(leg === 'whole' ? 'comparison.lane.no-answer' : 'comparison.lane.no-leg', { runs: result.runs });
  return t(leg === 'whole' ? 'comparison.lane.days' : 'comparison.lane.leg-days', {
    median: days(summary.p50),
    p10: days(summary.p10),
    p90: days(summary.p90),
    answered: format.percent(answered),
  });
}

/** What the second track shows. */
export function holdSentence({ frozen, frozenDays, lapsed, lapsedDays }: HoldSummary, words: Words): string {
  const { t, format, day } = words;
  if (!frozenDays || frozen <= 0) return t('comparison.hold.never');
  const when = ({ p10, p50, p90 }: DaysSummary) => ({ median: day(p50), p10: day(p10), p90: day(p90) });
  const first = t('comparison.hold.frozen', { share: format.percent(frozen), ...when(frozenDays) });
  const then =
    lapsedDays && lapsed > 0
      ? t('comparison.hold.lapsed', { share: format.percent(lapsed), ...when(lapsedDays) })
      : t('comparison.hold.kept');
  return `${first} ${then}`;
}

/** What the curves of all routes show on one day. */
export function overviewSentence(lanes: readonly LaneView[], at: number, { t, format, day }: Words): string {
  const run = lanes.flatMap(({ result }) => (result ? [sharesByDay(result, at).someInHand] : []));
  if (run.length === 0) return t('comparison.lanes.sentence.waiting');
  const { low, high } = span(run);
  return high > 0
    ? t('comparison.overview.sentence', { day: day(at), shares: range({ low, high }, format.percent, t) })
    : t('comparison.overview.sentence.none', { day: day(at) });
}

/** How the runs of a route stood by the end of a day. */
export function daySentence(result: RouteResult, at: number, { t, format, day }: Words): string {
  const { obtained, partial, refused, lost, silent, neverSent, withdrawn, open, someInHand } = sharesByDay(result, at);
  return t('comparison.curve.sentence', {
    day: day(at),
    obtained: format.percent(obtained),
    partial: format.percent(partial),
    refused: format.percent(refused),
    lost: format.percent(lost),
    silent: format.percent(silent),
    notSent: format.percent(neverSent + withdrawn),
    open: format.percent(open),
    some: format.percent(someInHand),
  });
}

/** How long the data last: when the chance falls below one half. */
export function aliveSentence(result: RouteResult, { t, format, day }: Words): string {
  const below = dayBelow(result, 0.5);
  if (below !== null) return t('comparison.alive.falls', { day: day(below) });
  const lowest = Math.min(...pointsOf(result).map((point) => point.allAlive));
  return t('comparison.alive.stays', { lowest: format.percent(lowest) });
}

/** One route's readout at the day line, for the screen reader. */
export function readoutSentence(route: string, result: RouteResult, at: number, { t, format }: Words): string {
  const { obtained, partial, refused, lost, other, open, someInHand, allAlive } = sharesByDay(result, at);
  return t('comparison.readout.sentence', {
    route,
    obtained: format.percent(obtained),
    partial: format.percent(partial),
    ended: format.percent(refused + lost + other),
    open: format.percent(open),
    some: format.percent(someInHand),
    alive: format.percent(allAlive),
  });
}

/** How much evidence all routes lose. */
export function lossesSentence(lanes: readonly LaneView[], { t, format }: Words): string {
  const lost = lanes.flatMap(({ result }) => (result ? [result.evidenceLost] : []));
  if (lost.length === 0) return t('comparison.lanes.sentence.waiting');
  const { low, high } = span(lost);
  if (high <= 0) return t('comparison.losses.sentence.none');
  return t('comparison.losses.sentence', { shares: range({ low, high }, format.percent, t) });
}

/** What one route loses, and why: causes that happened, the most frequent first. */
export function lossSentence({ result }: LaneView, { t, format }: Words): string {
  if (!result) return t('comparison.lane.waiting');
  if (!(result.evidenceLost > 0)) return t('comparison.loss.none', { runs: result.runs });
  const causes = LOSS_CAUSES.filter((cause) => result.lossCauses[cause] > 0)
    .sort((a, b) => result.lossCauses[b] - result.lossCauses[a])
    .map((cause) =>
      t('comparison.loss.part', {
        cause: t(`comparison.loss.${cause}`),
        share: format.percent(result.lossCauses[cause]),
      }),
    );
  return t('comparison.loss.sentence', { share: format.percent(result.evidenceLost), causes: causes.join('; ') });
}

/** The stages with the largest share of the mean and of the spread. */
export function timeSentence({ result }: LaneView, rows: readonly TimeRow[], { t, format }: Words): string {
  if (!result) return t('comparison.lane.waiting');
  const [mean, variance] = [largest(rows, 'mean'), largest(rows, 'variance')];
  if (!mean || !variance) return t('comparison.time.none');
  const values = { stage: mean.stage.label, mean: format.percent(mean.mean) };
  return mean.stage === variance.stage
    ? t('comparison.time.sentence.same', { ...values, variance: format.percent(variance.variance) })
    : t('comparison.time.sentence', {
        ...values,
        other: variance.stage.label,
        variance: format.percent(variance.variance),
      });
}

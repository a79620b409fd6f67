/** One sentence a chart, made from its results: what it shows, never which route to prefer. */
import type { RouteResult } from '#domain/simulation-result.ts';
import { dayBelow, pointsOf, sharesByDay } from './curve-view.ts';
import type { LaneView } from './lane-view.ts';
import type { Words } from './words.ts';

type Days = NonNullable<LaneView['days']>;

const span = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });

/** What all lanes together show. */
export function lanesSentence(lanes: readonly LaneView[], { t, format, days }: Words): string {
  const run = lanes.filter((lane) => lane.result !== null);
  if (run.length === 0) return t('comparison.lanes.sentence.waiting');
  const summaries = run.map((lane) => lane.days).filter((summary): summary is Days => summary !== null);
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
export function laneSentence({ result, days: summary, answered }: LaneView, { t, format, days }: Words): string {
  if (!result) return t('comparison.lane.waiting');
  if (!summary) return t('comparison.lane.no-answer', { runs: result.runs });
  return t('comparison.lane.days', {
    median: days(summary.p50),
    p10: days(summary.p10),
    p90: days(summary.p90),
    answered: format.percent(answered),
  });
}

/** How the runs of a route stood by the end of a day. */
export function daySentence(result: RouteResult, at: number, { t, format, day }: Words): string {
  const { obtained, partial, refused, lost, other, open, someInHand } = sharesByDay(result, at);
  return t('comparison.curve.sentence', {
    day: day(at),
    obtained: format.percent(obtained),
    partial: format.percent(partial),
    refused: format.percent(refused),
    lost: format.percent(lost),
    other: format.percent(other),
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

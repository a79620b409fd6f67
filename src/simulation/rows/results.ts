/** What a tally says, as shares of runs and days. Never NaN: where nothing was counted a share is 0 and a figure is null. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { type DaysSummary, LOSS_CAUSES, type OutcomeShares, type RouteResult } from '#domain/simulation-result.ts';
import { bucketOf, type Histogram, mean, quantile, quantiles, roundedDays } from '../statistics.ts';
import { curveOf } from './curve.ts';
import { legSummary } from './leg-figures.ts';
import { stageShares } from './stage-shares.ts';
import type { Tally } from './tally.ts';

function daysSummary(histogram: Histogram): DaysSummary | null {
  const found = quantiles(histogram, [0.1, 0.5, 0.9]);
  if (!found) return null;
  const [p10 = 0, p50 = 0, p90 = 0] = found.map(roundedDays);
  return { p10, p50, p90, mean: roundedDays(mean(histogram) ?? 0) };
}

/** The run with the smallest number whose end shares its bucket with the median end of the most frequent outcome. */
function representativeOf({ ends, firstRuns }: Tally): number | null {
  const most = ends.reduce((best, end, i) => (end.total > (ends[best]?.total ?? 0) ? i : best), 0);
  const end = ends[most];
  const median = end ? quantile(end, 0.5) : null;
  if (median === null) return null;
  const run = firstRuns[most]?.[bucketOf(median)] ?? 0;
  return run === 0 ? null : run - 1;
}

export function resultOf(tally: Tally): RouteResult {
  const { route, runs, seed, onActors, ends, items, itemOutcomes, moments } = tally;
  const share = (count: number): number => (runs === 0 ? 0 : count / runs);
  const shares = (countOf: (outcome: number) => number): OutcomeShares =>
    Object.fromEntries(OUTCOMES.map((name, i) => [name, share(countOf(i))])) as Record<Outcome, number>;
  return {
    route,
    runs,
    seed,
    outcomes: shares((outcome) => ends[outcome]?.total ?? 0),
    items: Object.fromEntries(
      items.map((item, i) => [item, shares((outcome) => itemOutcomes[i * OUTCOMES.length + outcome] ?? 0)]),
    ),
    days: daysSummary(moments.answeredAt),
    answered: moments.answeredAt.total,
    evidenceLost: share(moments.firstDeletionAt.total),
    lossCauses: Object.fromEntries(
      LOSS_CAUSES.map((cause, i) => [cause, share(tally.lossCauses[i] ?? 0)]),
    ) as RouteResult['lossCauses'],
    someEvidence: share(moments.inHandAt.total),
    legs: Object.fromEntries(LEG_IDS.map((leg) => [leg, legSummary(tally, leg)])) as RouteResult['legs'],
    hold: {
      frozen: share(moments.frozenAt.total),
      frozenDays: daysSummary(moments.frozenAt),
      lapsed: share(moments.lapsedAt.total),
      lapsedDays: daysSummary(moments.lapsedAt),
    },
    curve: curveOf(tally),
    stages: stageShares(tally),
    representative: representativeOf(tally),
    onActors,
  };
}

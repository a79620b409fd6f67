/** Where the time goes: every stage that some run entered, and its share in the mean and the variance of the whole way. */
import type { StageShare } from '#domain/simulation-result.ts';
import { mean, newHistogram, quantile, quantiles, roundedDays } from '../statistics.ts';
import { legHistogram } from './leg-figures.ts';
import type { Tally } from './tally.ts';

interface Parts {
  readonly shareOfMean: number;
  readonly shareOfVariance: number;
}

/** From exact sums, so that shards agree: n Σxt − Σx Σt over n Σt² − (Σt)². Nought where no run completed the way. */
function partsOf(tally: Tally, stage: number): Parts {
  const { total, sum } = legHistogram(tally, 'total');
  const stays = tally.completedStays[stage] ?? 0n;
  const runs = BigInt(total);
  const variance = runs * tally.totalSquares - sum * sum;
  const covariance = runs * (tally.completedProducts[stage] ?? 0n) - stays * sum;
  return {
    shareOfMean: sum === 0n ? 0 : Number(stays) / Number(sum),
    shareOfVariance: variance === 0n ? 0 : Number(covariance) / Number(variance),
  };
}

const BESIDE: Parts = { shareOfMean: 0, shareOfVariance: 0 };

/** In the order in which they are first entered, by the median. */
export function stageShares(tally: Tally): readonly StageShare[] {
  const known = tally.stages.flatMap(({ actor, stage, label, holder }, i) => {
    const stay = tally.stays[i] ?? newHistogram();
    const found = quantiles(stay, [0.1, 0.5, 0.9]);
    if (!found) return [];
    const [p10 = 0, p50 = 0, p90 = 0] = found.map(roundedDays);
    const first = quantile(tally.entries[i] ?? newHistogram(), 0.5) ?? 0;
    const share: StageShare = {
      procedure: actor,
      stage,
      label,
      holder,
      medianDays: p50,
      meanDays: roundedDays(mean(stay) ?? 0),
      p10Days: p10,
      p90Days: p90,
      entered: stay.total / tally.runs,
      firstEnteredDay: roundedDays(first),
      ...(tally.legActors.includes(actor) ? partsOf(tally, i) : BESIDE),
    };
    return [{ first, share }];
  });
  return known.sort((a, b) => a.first - b.first).map(({ share }) => share);
}

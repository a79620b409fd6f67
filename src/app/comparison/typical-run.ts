/**
 * Who holds the file in a typical run: the stages of the formal request in the order of first entry, by their median
 * days, scaled together so that they end on the median day of the final answer. Medians do not add up by themselves.
 */
import type { Holder } from '#domain/ids.ts';
import type { RouteResult, StageShare } from '#domain/simulation-result.ts';

/** A stage with its scaled place on the axis, in days since the opening. */
export interface PlacedStage {
  readonly stage: StageShare;
  readonly from: number;
  readonly to: number;
}

/** An unbroken stay with one holder. */
export interface Segment {
  readonly holder: Holder;
  readonly from: number;
  readonly to: number;
}

/** A stage that most runs skip is no part of a typical run. */
const TYPICAL = 0.5;

/** Stages of the request that at least half of the runs enter, placed from day 0 on; none where no run was answered. */
export function placedStages({ days, stages }: RouteResult): readonly PlacedStage[] {
  const typical = stages.filter(
    (stage) => stage.procedure === 'request' && stage.entered >= TYPICAL && stage.medianDays > 0,
  );
  const sum = typical.reduce((total, stage) => total + stage.medianDays, 0);
  if (!days || sum <= 0) return [];
  let day = 0;
  return typical.map((stage) => {
    const from = day;
    day += (stage.medianDays * days.p50) / sum;
    return { stage, from, to: day };
  });
}

export function typicalRun(result: RouteResult): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { stage, from, to } of placedStages(result)) {
    const last = segments[segments.length - 1];
    if (last?.holder === stage.holder) segments[segments.length - 1] = { ...last, to };
    else segments.push({ holder: stage.holder, from, to });
  }
  return segments;
}

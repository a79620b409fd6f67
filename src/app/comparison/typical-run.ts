/**
 * Who holds the file in a typical run: the stages of the way in the order of first entry, by their median days, scaled
 * together so that they end on the median day of the leg that is shown. Medians do not add up by themselves.
 */
import type { Holder } from '#domain/ids.ts';
import { LEG_POINTS, type LegPoint, type ProcedureLegs } from '#domain/leg-points.ts';
import type { LegId } from '#domain/legs.ts';
import type { RouteResult, StageShare } from '#domain/simulation-result.ts';
import { legDays } from './leg-days.ts';
import type { LaneLeg } from './view.ts';

/** A stage with its scaled place on the axis, in days since the start of the leg. */
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
const isTypical = ({ entered }: StageShare): boolean => entered >= TYPICAL;

/** Stages one after another on the way to the answer; what runs beside it, such as a hold, has no share of the whole. */
export const wayOf = ({ stages }: RouteResult): readonly StageShare[] =>
  stages
    .filter((stage) => stage.procedure === 'request' || stage.shareOfMean > 0)
    .sort((a, b) => a.firstEnteredDay - b.firstEnteredDay);

/** Whether a stage lies between the points of a leg of its own procedure, on the way of a typical run. */
function isInLeg(stage: StageShare, leg: LegId, way: readonly StageShare[]): boolean {
  const procedures: Readonly<Partial<Record<string, ProcedureLegs>>> = LEG_POINTS;
  const span = procedures[stage.procedure]?.[leg];
  if (!span) return false;
  const own = way.filter(({ procedure }) => procedure === stage.procedure);
  // The place of each point in the row of stages; a point that the row does not hold lies after it, or did not happen.
  const places = (points: readonly LegPoint[]) =>
    points.flatMap((point) => {
      const at = own.findIndex((one) => one.stage === point.stage);
      return at < 0 ? [] : [point.edge === 'entered' ? at : at + 1];
    });
  const from = Math.min(...places(span.from), own.length);
  const to = Math.max(...places(span.to), 0) || own.length;
  const place = own.indexOf(stage);
  return place >= from && place < to;
}

/** Stages that at least half of the runs enter, placed from day 0 on; none where no run completed the leg. */
export function placedStages(result: RouteResult, leg: LaneLeg = 'whole'): readonly PlacedStage[] {
  const days = legDays(result, leg);
  const way = wayOf(result).filter((stage) => isTypical(stage) && stage.medianDays > 0);
  const typical = leg === 'whole' ? way : way.filter((stage) => isInLeg(stage, leg, way));
  const sum = typical.reduce((total, stage) => total + stage.medianDays, 0);
  if (!days || !(sum > 0)) return [];
  let day = 0;
  return typical.map((stage) => {
    const from = day;
    day += (stage.medianDays * days.p50) / sum;
    return { stage, from, to: day };
  });
}

export function typicalRun(result: RouteResult, leg: LaneLeg = 'whole'): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { stage, from, to } of placedStages(result, leg)) {
    const last = segments[segments.length - 1];
    if (last?.holder === stage.holder) segments[segments.length - 1] = { ...last, to };
    else segments.push({ holder: stage.holder, from, to });
  }
  return segments;
}

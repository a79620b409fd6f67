/** Measures of the drawings in pixels, from the reader's own text size. Components take positions from here and the scale. */
import { area, curveStepAfter, line } from 'd3-shape';
import type { Band } from './curve-view.ts';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';

/** Room that a tick label needs beside its neighbour, and that half a label needs at the edge. */
export const tickGap = ({ rem }: Plot): number => 4.25 * rem;
export const edge = ({ rem }: Plot): number => 2 * rem;

export interface LaneLayout {
  readonly height: number;
  /** Baseline of the median's label. */
  readonly label: number;
  readonly whisker: number;
  readonly cap: number;
  readonly dot: number;
  readonly barTop: number;
  readonly barHeight: number;
  /** Middle of the second track and half the size of its marks. */
  readonly track: number;
  readonly mark: number;
}

export const laneLayout = ({ rem }: Plot): LaneLayout => ({
  height: 4.6 * rem,
  label: 0.95 * rem,
  whisker: 1.65 * rem,
  cap: 0.4 * rem,
  dot: 0.4 * rem,
  barTop: 2.5 * rem,
  barHeight: 1 * rem,
  track: 4.05 * rem,
  mark: 0.36 * rem,
});

/** Keeps a label that is centred on `x` inside the drawing. */
export function labelX(x: number, { width, rem }: Plot): number {
  const half = 2.5 * rem;
  return Math.min(Math.max(x, half), Math.max(width - half, half));
}

/** A bar between two days, whichever way the axis runs. */
export function barBetween(scale: TimeScale, from: number, to: number): { readonly x: number; readonly width: number } {
  const [a, b] = [scale.x(from), scale.x(to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** Height of a share in [0,1] in a drawing of `height` pixels: 1 at the top. */
export const shareY = (share: number, top: number, height: number): number => top + (1 - share) * height;

/** Middle of the labels of the share axis, in the margin where reading starts. */
export const shareLabelX = ({ reversed }: TimeScale, { rem, width }: Plot): number =>
  reversed ? width - 1.4 * rem : 1.4 * rem;

export interface CurveLayout {
  readonly top: number;
  readonly height: number;
  /** Baseline of the tick labels under the axis. */
  readonly ticks: number;
  readonly total: number;
}

export const curveLayout = ({ rem }: Plot, large: boolean): CurveLayout => {
  const height = (large ? 16 : 8) * rem;
  return { top: 0.75 * rem, height, ticks: height + 2.1 * rem, total: height + 2.75 * rem };
};
/** All routes in one drawing: high enough that ten letters fit beside it. */
export const overviewLayout = ({ rem }: Plot): CurveLayout => {
  const height = 17 * rem;
  return { top: 0.75 * rem, height, ticks: height + 2.1 * rem, total: height + 2.75 * rem };
};
export const trackLayout = ({ rem }: Plot): CurveLayout => ({
  top: 0.75 * rem,
  height: 2.25 * rem,
  ticks: 4.1 * rem,
  total: 4.75 * rem,
});

interface Step {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The outline of a band as steps, drawn on to the end of the axis. */
export function bandPath(steps: Band['steps'], scale: TimeScale, { top, height }: CurveLayout): string {
  return (
    area<Step>()
      .x((step) => scale.x(step.day))
      .y0((step) => shareY(step.from, top, height))
      .y1((step) => shareY(step.to, top, height))
      .digits(1)
      .curve(curveStepAfter)(drawnSteps(steps, scale)) ?? ''
  );
}

/** The upper edge of a band alone. */
export function edgePath(steps: Band['steps'], scale: TimeScale, { top, height }: CurveLayout): string {
  return (
    line<Step>()
      .x((step) => scale.x(step.day))
      .y((step) => shareY(step.to, top, height))
      .digits(1)
      .curve(curveStepAfter)(drawnSteps(steps, scale)) ?? ''
  );
}

/** Steps on the axis where something changes, and its end: most days of a curve change nothing and need no corner. */
function drawnSteps(steps: Band['steps'], scale: TimeScale): readonly Step[] {
  const drawn: Step[] = [];
  for (const step of steps) {
    const last = drawn[drawn.length - 1];
    if (step.day <= scale.lastDay && (step.from !== last?.from || step.to !== last.to)) drawn.push(step);
  }
  const last = drawn[drawn.length - 1];
  return last ? [...drawn, { ...last, day: scale.lastDay }] : [];
}

/**
 * The shared time axis: days since the case opened to pixels, logarithmic or linear, in either reading direction.
 * Components ask it for positions and do no arithmetic on pixels. Months are 30 days and years 365, as in all case time.
 */
import { scaleLinear, scaleLog } from 'd3-scale';

export type ScaleKind = 'log' | 'linear';
export type TickUnit = 'day' | 'week' | 'month' | 'year';

export interface TimeTick {
  readonly day: number;
  readonly count: number;
  readonly unit: TickUnit;
}

export interface TimeScale {
  readonly kind: ScaleKind;
  /** First and last day on the axis; a logarithmic axis cannot show day 0 and begins with day 1. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly width: number;
  /** Position of a day, clamped to the axis, in pixels from the left edge. */
  x(day: number): number;
  /** The same as a percentage of the width, for what is placed over the drawing: it may be scaled on paper. */
  percent(day: number): number;
  /** The whole day nearest to a position, clamped to the axis. */
  dayAt(x: number): number;
  readonly ticks: readonly TimeTick[];
  /** True where later lies to the left. */
  readonly reversed: boolean;
}

const YEAR = 365;
const tick = (count: number, unit: TickUnit, day: number): TimeTick => ({ day, count, unit });
/** The order is the priority: where room is short, later entries are left out. */
const LOG_TICKS: readonly TimeTick[] = [
  tick(1, 'year', YEAR),
  tick(1, 'day', 1),
  tick(1, 'month', 30),
  tick(1, 'week', 7),
  tick(3, 'month', 90),
  tick(3, 'year', 3 * YEAR),
  tick(10, 'year', 10 * YEAR),
  tick(6, 'month', 180),
  tick(3, 'day', 3),
  tick(2, 'week', 14),
  tick(2, 'year', 2 * YEAR),
  tick(5, 'year', 5 * YEAR),
];
const LINEAR_STEPS: readonly TimeTick[] = [
  tick(1, 'day', 1),
  tick(1, 'week', 7),
  tick(2, 'week', 14),
  tick(1, 'month', 30),
  tick(3, 'month', 90),
  tick(6, 'month', 180),
  tick(1, 'year', YEAR),
  tick(2, 'year', 2 * YEAR),
  tick(5, 'year', 5 * YEAR),
  tick(10, 'year', 10 * YEAR),
];
const LAST_DAYS = [
  30,
  90,
  180,
  YEAR,
  2 * YEAR,
  3 * YEAR,
  4 * YEAR,
  5 * YEAR,
  7 * YEAR,
  10 * YEAR,
  15 * YEAR,
  20 * YEAR,
];

/** The smallest round length of axis that holds `day`: it changes in steps, so that the axis rests while sliders move. */
export function roundLastDay(day: number): number {
  return LAST_DAYS.find((last) => last >= day) ?? Math.ceil(day / (10 * YEAR)) * 10 * YEAR;
}

export interface TimeScaleOptions {
  readonly kind: ScaleKind;
  readonly lastDay: number;
  /** Pixels of the drawing and the free margins where reading starts and where it ends. */
  readonly width: number;
  readonly marginStart: number;
  readonly marginEnd: number;
  readonly reversed: boolean;
  /** Pixels a tick label needs. */
  readonly tickGap: number;
}

export function timeScale(options: TimeScaleOptions): TimeScale {
  const { kind, width, marginStart, marginEnd, reversed } = options;
  const firstDay = kind === 'log' ? 1 : 0;
  // What is no number of days is drawn at the start of the axis rather than nowhere.
  const lastDay = Math.max(Number.isFinite(options.lastDay) ? options.lastDay : 0, firstDay + 1);
  const [near, far] = [marginStart, Math.max(width - marginEnd, marginStart + 1)];
  const scale = (kind === 'log' ? scaleLog() : scaleLinear())
    .domain([firstDay, lastDay])
    .range(reversed ? [width - near, width - far] : [near, far])
    .clamp(true);
  const x = (day: number) => scale(Number.isFinite(day) ? Math.max(day, firstDay) : firstDay);
  const dayAt = (at: number) => Math.min(lastDay, Math.max(firstDay, Math.round(scale.invert(at))));
  const ticks = kind === 'log' ? logTicks(x, lastDay, options.tickGap) : linearTicks(x, lastDay, options.tickGap);
  const percent = (day: number) => (x(day) / width) * 100;
  return { kind, firstDay, lastDay, width, x, percent, dayAt, ticks, reversed };
}

/** Keeps the most telling ticks that have room, in the order of time. */
function logTicks(x: (day: number) => number, lastDay: number, gap: number): TimeTick[] {
  const kept: TimeTick[] = [];
  for (const candidate of LOG_TICKS) {
    if (candidate.day > lastDay) continue;
    if (kept.every((other) => Math.abs(x(other.day) - x(candidate.day)) >= gap)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.day - b.day);
}

/** Equal steps read as a ruler only with some air between their labels. */
const LINEAR_ROOM = 1.4;

/** Day 0 and equal steps: the smallest step that leaves every label its room. */
function linearTicks(x: (day: number) => number, lastDay: number, gap: number): TimeTick[] {
  const width = Math.abs(x(lastDay) - x(0));
  const fits = (step: TimeTick) => (step.day / lastDay) * width >= gap * LINEAR_ROOM;
  const step = LINEAR_STEPS.find(fits) ?? LINEAR_STEPS[LINEAR_STEPS.length - 1] ?? tick(1, 'year', YEAR);
  const ticks = [tick(0, 'day', 0)];
  for (let day = step.day; day <= lastDay; day += step.day) ticks.push(inWords(day, step));
  return ticks;
}

/** Twelve steps of a month make 360 days, not a year: the label stays in the unit of the step. */
const inWords = (day: number, step: TimeTick): TimeTick => tick((day / step.day) * step.count, step.unit, day);

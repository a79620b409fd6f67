/** The kernel as a source of rows: the same rows as the live actors', many thousand times a second. */
import type { CasePlan } from '#domain/case-plan.ts';
import { LEG_POINTS, type LegPoint } from '#domain/leg-points.ts';
import { LEG_IDS } from '#domain/legs.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Settings } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Route } from '#domain/route.ts';
import type { Halved } from '../case-memory.ts';
import { COLUMNS, FREEZE_MARKS, LAPSE_MARKS, type Layout, layoutOf, SUPPLY_MARKS } from '../rows/layout.ts';
import { retentionEnd } from './answers.ts';
import { ACTORS, CHANNEL_KEY, COUNTERS, MARKS, process, STAGES, USER_ALERTED } from './case-kernel.generated.ts';
import { compileProgram } from './compile.ts';
import { lawTablesOf } from './law-tables.ts';
import { answerMinute, endings } from './outcomes.ts';
import { openProbe } from './probe.ts';
import { runCase } from './runtime.ts';
import {
  alertedAt,
  deletedAfterHold,
  deletedAt,
  firstEntry,
  firstMark,
  type Handlers,
  lastExit,
  load,
  run,
  stay,
} from './state.ts';

export interface Kernel {
  readonly layout: Layout;
  /** Writes `count` rows from run number `fromRun` on into `rows`, from its beginning. `seed`, run numbers: uint32. */
  fill(seed: number, fromRun: number, count: number, rows: Int32Array): void;
}

export const HANDLERS: Handlers = {
  singles: ACTORS.length,
  counters: COUNTERS,
  userAlerted: USER_ALERTED,
  process,
};

const stageNumber = (chart: string, id: string): number => {
  const number = STAGES.findIndex(([one, stage]) => one === chart && stage === id);
  if (number < 0) throw new Error(`the kernel has no stage "${chart}.${id}"; run npm run kernel`);
  return number;
};
const marksOf = (types: readonly MilestoneType[]): Int32Array =>
  Int32Array.from(MARKS.flatMap(([actor, type], i) => (actor !== 'evidence' && types.includes(type) ? [i] : [])));

interface NumberedPoint {
  readonly stage: number;
  readonly entered: boolean;
}
const numbered = (actor: string, points: readonly LegPoint[]): readonly NumberedPoint[] =>
  points.map(({ stage, edge }) => ({ stage: stageNumber(actor, stage), entered: edge === 'entered' }));

const minuteOf = ({ stage, entered }: NumberedPoint): number => (entered ? firstEntry : lastExit)[stage] as number;
function latest(points: readonly NumberedPoint[]): number {
  let last = -1;
  for (let i = 0; i < points.length; i += 1) {
    const at = minuteOf(points[i] as NumberedPoint);
    if (at > last) last = at;
  }
  return last;
}
function earliest(points: readonly NumberedPoint[]): number {
  let first = -1;
  for (let i = 0; i < points.length; i += 1) {
    const at = minuteOf(points[i] as NumberedPoint);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}
function firstOf(marks: Int32Array): number {
  let first = -1;
  for (let i = 0; i < marks.length; i += 1) {
    const at = firstMark[marks[i] as number] as number;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

function writeStages(rows: Int32Array, stays: number, entries: number, stages: Int32Array): void {
  for (let i = 0; i < stages.length; i += 1) {
    const stage = stages[i] as number;
    const entered = firstEntry[stage] as number;
    rows[entries + i] = entered;
    rows[stays + i] = entered < 0 ? -1 : (stay[stage] as number);
  }
}

/** Throws a sentence where the kernel cannot hold the plan. */
export function openKernel(plan: CasePlan, route: Route, settings: Settings, halved: Halved | null = null): Kernel {
  const layout = layoutOf(plan, route);
  const program = compileProgram(plan, route, settings, halved);
  const probe = openProbe(plan, route, settings, halved);
  const ended = endings(plan, probe, lawTablesOf(plan, route, probe.letters).endings);
  const legs = layout.legActors.map((actor) => ({
    answered: numbered(actor, LEG_POINTS[actor].total.to),
    starts: numbered(actor, LEG_POINTS[actor].total.from),
    spans: LEG_IDS.map((leg) => {
      const span = LEG_POINTS[actor][leg];
      return span && { total: leg === 'total', from: numbered(actor, span.from), to: numbered(actor, span.to) };
    }),
  }));
  const allStarts = legs.flatMap(({ starts }) => starts);
  const stages = Int32Array.from(layout.stages, ({ actor, stage }) => stageNumber(actor, stage));
  const freezes = marksOf(FREEZE_MARKS);
  const lapses = marksOf(LAPSE_MARKS);
  const supplies = marksOf(SUPPLY_MARKS);
  const singles = ACTORS.length;

  const writeLegs = (rows: Int32Array, at: number): void => {
    for (let i = 0; i < LEG_IDS.length; i += 1) rows[at + layout.firstLeg + i] = -1;
    let answered = legs.length - 1;
    while (answered >= 0 && latest(must(legs[answered], 'a leg').answered) < 0) answered -= 1;
    const by = legs[answered];
    if (!by) return;
    for (let i = 0; i < by.spans.length; i += 1) {
      const span = by.spans[i];
      if (!span) continue;
      const from = span.total ? earliest(allStarts) : earliest(span.from);
      const to = latest(span.to);
      if (from >= 0 && to >= 0) rows[at + layout.firstLeg + i] = to - from;
    }
  };

  const writeDeletion = (rows: Int32Array, at: number): void => {
    const first = run.firstDeleted;
    const minute = first < 0 ? -1 : (deletedAt[first] as number);
    rows[at + COLUMNS.firstDeletionAt] = minute;
    let cause = -1;
    if (first >= 0) {
      if (retentionEnd(singles + first) > minute) cause = (alertedAt[first] as number) >= 0 ? 3 : 2;
      else cause = deletedAfterHold[first] === 1 ? 1 : 0;
    }
    rows[at + COLUMNS.lossCause] = cause;
  };

  const writeRow = (rows: Int32Array, at: number): void => {
    const ending = ended();
    rows[at + COLUMNS.outcome] = ending.outcome;
    rows[at + COLUMNS.answeredAt] = answerMinute(ending);
    rows[at + COLUMNS.endedAt] = run.lastMark;
    rows[at + COLUMNS.inHandAt] = ending.inHand ? firstOf(supplies) : -1;
    rows[at + COLUMNS.frozenAt] = firstOf(freezes);
    rows[at + COLUMNS.lapsedAt] = firstOf(lapses);
    writeDeletion(rows, at);
    for (let i = 0; i < ending.items.length; i += 1) rows[at + layout.firstItem + i] = ending.items[i] as number;
    writeLegs(rows, at);
    writeStages(rows, at + layout.firstStay, at + layout.firstEntry, stages);
  };

  return {
    layout,
    fill(seed, fromRun, count, rows) {
      load(program, HANDLERS);
      for (let i = 0; i < count; i += 1) {
        runCase(seed, fromRun + i, CHANNEL_KEY);
        writeRow(rows, i * layout.width);
      }
    },
  };
}

/** A run of live actors as a row (`layout.ts`). */
import { OUTCOMES } from '#domain/case-run.ts';
import type { ActorId } from '#domain/ids.ts';
import { LEG_POINTS, type LegPoint, type LegSpan, type ProcedureLegs } from '#domain/leg-points.ts';
import { LEG_IDS } from '#domain/legs.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { must } from '#domain/result.ts';
import { LOSS_CAUSES, type LossCause } from '#domain/simulation-result.ts';
import type { CaseSystem } from '../case-system.ts';
import { itemOf, retentionEndsAt } from '../ports/limit.ts';
import type { Rehearsal } from '../rehearse.ts';
import { COLUMNS, FREEZE_MARKS, LAPSE_MARKS, type Layout, SUPPLY_MARKS } from './layout.ts';

interface Stay {
  readonly firstEntry: number;
  spent: number;
  lastExit: number;
}

/** Every stage that was entered, by actor and stage; final ones have no stay. */
function staysOf(system: CaseSystem, endedAt: number): ReadonlyMap<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const { procedure, stage, from, to } of system.recorder.spans) {
    const key = `${procedure}/${stage}`;
    const stay = stays.get(key);
    const until = to ?? endedAt;
    if (stay) {
      stay.spent += until - from;
      stay.lastExit = to ?? -1;
    } else stays.set(key, { firstEntry: from, spent: until - from, lastExit: to ?? -1 });
  }
  for (const { id, stage, enteredAt } of system.actors.values()) {
    if (stage.ending !== null) stays.set(`${id}/${stage.id}`, { firstEntry: enteredAt, spent: 0, lastExit: -1 });
  }
  return stays;
}

/** Minutes at which these points happened. */
const happened = (stays: ReadonlyMap<string, Stay>, actor: ActorId, points: readonly LegPoint[]): readonly number[] =>
  points
    .map(({ stage, edge }) => {
      const stay = stays.get(`${actor}/${stage}`);
      return (edge === 'entered' ? stay?.firstEntry : stay?.lastExit) ?? -1;
    })
    .filter((at) => at >= 0);

function writeLegs(rows: Int32Array, at: number, layout: Layout, stays: ReadonlyMap<string, Stay>): void {
  const answered = layout.legActors.findLast((actor) => happened(stays, actor, LEG_POINTS[actor].total.to).length > 0);
  if (!answered) return;
  const legs: ProcedureLegs = LEG_POINTS[answered];
  LEG_IDS.forEach((leg, i) => {
    const span: LegSpan | null = legs[leg];
    if (!span) return;
    const from =
      leg === 'total'
        ? layout.legActors.flatMap((actor) => happened(stays, actor, LEG_POINTS[actor].total.from))
        : happened(stays, answered, span.from);
    const to = happened(stays, answered, span.to);
    if (from.length > 0 && to.length > 0) rows[at + layout.firstLeg + i] = Math.max(...to) - Math.min(...from);
  });
}

/** The item's retention ended first, under a hold that had lapsed or under none; or its user was quicker. */
function lossCauseOf({ memory, recorder }: CaseSystem, actor: ActorId, at: number): LossCause {
  const ends = retentionEndsAt(memory, itemOf(memory, actor));
  if (ends === null || ends > at) return memory.notes.has(`${actor}/user-alerted`) ? 'alerted' : 'user';
  const last = recorder.spans.findLast((span) => span.procedure === actor);
  return last?.stage === 'lapsed' ? 'lapse' : 'retention';
}

/** Writes the run into `rows` from index `at` on, `layout.width` numbers. */
export function writeRow(layout: Layout, rehearsal: Rehearsal, rows: Int32Array, at: number): void {
  const { system, outcome, items, answeredAt, endedAt } = rehearsal;
  const { marks } = system.recorder;
  const firstOf = (types: readonly MilestoneType[]) => marks.find(({ type }) => types.includes(type))?.at ?? -1;
  rows.fill(-1, at, at + layout.width);
  rows[at + COLUMNS.outcome] = OUTCOMES.indexOf(outcome);
  rows[at + COLUMNS.answeredAt] = answeredAt ?? -1;
  rows[at + COLUMNS.endedAt] = endedAt;
  const deletion = marks.find(({ type }) => type === 'item-deleted');
  if (deletion) {
    rows[at + COLUMNS.firstDeletionAt] = deletion.at;
    rows[at + COLUMNS.lossCause] = LOSS_CAUSES.indexOf(lossCauseOf(system, deletion.procedure, deletion.at));
  }
  rows[at + COLUMNS.frozenAt] = firstOf(FREEZE_MARKS);
  rows[at + COLUMNS.lapsedAt] = firstOf(LAPSE_MARKS);
  let inHand = false;
  layout.items.forEach((item, i) => {
    const one = must(items[item], `item "${item}" has no outcome`);
    inHand ||= one === 'obtained' || one === 'partial';
    rows[at + layout.firstItem + i] = OUTCOMES.indexOf(one);
  });
  if (inHand) rows[at + COLUMNS.inHandAt] = firstOf(SUPPLY_MARKS);
  const stays = staysOf(system, endedAt);
  writeLegs(rows, at, layout, stays);
  layout.stages.forEach(({ actor, stage }, i) => {
    const stay = stays.get(`${actor}/${stage}`);
    if (!stay) return;
    rows[at + layout.firstStay + i] = stay.spent;
    rows[at + layout.firstEntry + i] = stay.firstEntry;
  });
}

/**
 * One case alive: its charts as XState actors on one event clock, each answering its port's questions from law, practice
 * and keyed luck. It draws nothing itself and stores nothing outside the memory of this run.
 */
import { type Actor, createActor } from 'xstate';
import type { CasePlan } from '#domain/case-plan.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { ActorId, CaseProcedure, Holder, Role } from '#domain/ids.ts';
import type { Luck } from '#domain/randomness.ts';
import type { Decision, Settings } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { CASE_MACHINES, type CaseChartId, MACHINES } from '#machines/index.ts';
import type { Addressee, Port } from '#machines/shared/port.ts';
import { actorsIn } from './case-actors.ts';
import { type CaseMemory, type Halved, openMemory, writeLetter } from './case-memory.ts';
import { chartTables, type TableStage } from './chart-table.ts';
import { createEventClock, type EventClock } from './event-clock.ts';
import { findingsFor } from './findings-for.ts';
import { openInjects } from './injects.ts';
import { itemsMeant } from './items-meant.ts';
import { knownBy } from './known-by.ts';
import { drawn } from './ports/drawn.ts';
import { dwell } from './ports/dwell.ts';
import { found } from './ports/law.ts';
import { dueAt, holdPeriod } from './ports/limit.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { forbidden, isCounted, remember, spent } from './taking.ts';

type AnyChartActor = Actor<(typeof MACHINES)['case']>;

type Wish = Pick<Decision, 'request' | 'type'>;

export interface LiveActor {
  readonly id: ActorId;
  readonly chart: CaseChartId;
  readonly actor: AnyChartActor;
  stage: TableStage;
  /** Counts stage entries, counted re-entries included: an intention formed on one entry lapses with it. */
  entry: number;
  /** The chart's own counters. */
  counts(): Readonly<Record<string, number>>;
  enteredAt: Minutes;
}

export interface CaseSystem {
  readonly memory: CaseMemory;
  readonly clock: EventClock;
  readonly recorder: Recorder;
  readonly actors: ReadonlyMap<ActorId, LiveActor>;
  readonly ended: boolean;
  /** Actors whose stage was entered since the last call, each once: where policies look next. Throws a chart's fault. */
  takeEntered(): readonly LiveActor[];
  can(decision: Wish): boolean;
  /** Whether the stage offers it and only its count says no: then a person can try it, in vain. */
  usedUp(decision: Wish): boolean;
  /** Takes a decision now, or records what is forbidden or used up as an attempt. Throws unless one of the two above. */
  take(decision: Decision, by: 'person' | 'policy'): void;
  /** Lets the inject of a card happen now. */
  playCard(inject: string): void;
}

const stageTables = new Map<CaseChartId, ReadonlyMap<string, TableStage>>();
function stageOf(chart: CaseChartId, id: string): TableStage {
  let stages = stageTables.get(chart);
  if (!stages) {
    stages = new Map(chartTables()[chart].stages.map((stage) => [stage.id, stage]));
    stageTables.set(chart, stages);
  }
  return must(stages.get(id), `chart ${chart} has no stage "${id}"`);
}

/** Whoever works on a formal request in the requested State. */
const ABROAD: readonly Holder[] = ['requested-authority', 'executing-authority', 'provider'];

/** Leaf of a nested state value: stage ids are unique in a chart. */
const leafOf = (value: unknown): string =>
  typeof value === 'string' ? value : leafOf(Object.values(value as object)[0]);

/**
 * `onlyThisInstrument`: for what-if lanes (see `CaseMemory`); never for a trainee. `halved`: the same. `persons`: roles that
 * a person plays.
 */
export function openCase(
  plan: CasePlan,
  luck: Luck,
  settings: Settings,
  onlyThisInstrument = false,
  halved: Halved | null = null,
  persons: ReadonlySet<Role> = new Set(),
): CaseSystem {
  const clock = createEventClock();
  const memory = openMemory(plan, luck, settings, onlyThisInstrument, () => clock.now);
  memory.halved = halved;
  memory.persons = persons;
  const recorder = createRecorder(memory);
  const actors = new Map<ActorId, LiveActor>();
  memory.abroad = () => {
    const stage = actors.get('request')?.stage;
    return stage?.ending === null && ABROAD.includes(stage.meta?.holder ?? 'nobody');
  };
  let entered: LiveActor[] = [];
  let ended = false;
  // XState reports an actor's fault later and elsewhere, and lets the actor stand still: here it ends the run at once.
  let fault: { readonly error: unknown } | null = null;
  const raise = () => {
    if (fault) throw fault.error;
  };

  /** What has reached its end hears nothing more. */
  const send = (addressee: Exclude<Addressee, 'evidence'>, event: string) => {
    const live = actors.get(addressee as ActorId);
    if (live && live.stage.ending === null) live.actor.send({ type: event });
  };

  const tell = (teller: ActorId, addressee: Addressee, event: string) => {
    if (addressee !== 'evidence') {
      send(addressee, event);
      return;
    }
    for (const item of itemsMeant(plan, memory.drafts, teller, event, memory)) send(`evidence.${item}`, event);
  };

  const takeNote = (id: ActorId, name: string) => {
    const key = `${id}/${name}`;
    // Whoever has been warned stays warned: a second letter makes it no later.
    if (name === 'user-alerted' && memory.notes.has(key)) return;
    memory.notes.set(key, clock.now);
    if (name === 'hold-started') memory.holdUntil = minutes(clock.now + holdPeriod(memory));
    if (name === 'hold-extended') memory.holdUntil = minutes((memory.holdUntil ?? clock.now) + holdPeriod(memory));
    if (name === 'hold-ended') memory.holdUntil = null;
  };

  const start = (id: ActorId, chart: CaseChartId) => {
    const port: Port = {
      dwell: (stage, visit) => dwell(memory, id, stage, visit),
      limit: (name) => Math.max(0, dueAt(memory, id, name, clock.now) - clock.now),
      found: (test) => found(memory, id, test),
      drawn: (branch, visit) => drawn(memory, id, branch, visit),
      evidenceAlive: () =>
        itemsMeant(plan, memory.drafts, id, 'evidence.produced', memory).some(
          (item) => actors.get(`evidence.${item}`)?.stage.id !== 'deleted',
        ),
      tell: (addressee, event) => tell(id, addressee, event),
      announce: (milestone) => {
        recorder.mark(id, milestone, clock.now, findingsFor(memory, id, milestone));
        injects.heard(milestone);
      },
      note: (name) => takeNote(id, name),
    };
    const actor = createActor(MACHINES[chart], { id, clock, input: { port } }) as AnyChartActor;
    const live: LiveActor = {
      id,
      chart,
      actor,
      stage: stageOf(chart, chartTables()[chart].initial),
      entry: 0,
      enteredAt: clock.now,
      counts: () => actor.getSnapshot().context.counts,
    };
    actors.set(id, live);
    let counts: unknown;
    const follow = (snapshot: ReturnType<AnyChartActor['getSnapshot']>) => {
      const stage = stageOf(chart, leafOf(snapshot.value));
      const moved = stage !== live.stage;
      // A counted re-entry (a renewed order) is a new entry for policies, but the same stay for a reader.
      if (moved || snapshot.context.counts !== counts) {
        counts = snapshot.context.counts;
        live.entry += 1;
        entered.push(live);
      }
      if (!moved) return;
      live.stage = stage;
      live.enteredAt = clock.now;
      recorder.enter(id, stage, clock.now);
      if (id === 'case' && stage.ending !== null) ended = true;
    };
    actor.subscribe({
      next: follow,
      error: (error) => {
        fault ??= { error };
      },
    });
    recorder.enter(id, live.stage, clock.now);
    entered.push(live);
    actor.start();
  };

  // Before any actor starts: at the same minute an inject comes first, and what is entered then feels it.
  const injects = openInjects(memory, clock, recorder, () => tell('case', 'evidence', 'user.alerted'));
  for (const item of plan.items) start(`evidence.${item.id}`, 'evidence');
  for (const id of actorsIn(plan)) start(id, id);

  const can = ({ request, type }: Wish): boolean =>
    !ended && (actors.get(request)?.actor.getSnapshot().can({ type }) ?? false);

  const offers = ({ request, type }: Wish) => actors.get(request)?.stage.on.some(({ on }) => on === type) === true;
  const usedUp = (decision: Wish) => !ended && isCounted(decision) && offers(decision) && !can(decision);

  return {
    memory,
    clock,
    recorder,
    actors,
    get ended() {
      return ended;
    },
    takeEntered() {
      raise();
      const taken = new Set(entered);
      entered = [];
      return [...taken];
    },
    can,
    usedUp,
    playCard(inject) {
      injects.play(inject);
      raise();
    },
    take(decision, by) {
      const live = must(actors.get(decision.request), `no procedure is called "${decision.request}"`);
      const wish = usedUp(decision) ? spent(memory, decision) : forbidden(memory, decision);
      const bar = by === 'person' ? wish : null;
      if (bar) {
        const { reason, citation } = bar;
        const index = recorder.attempts.length + recorder.decisions.filter((one) => one.by === 'person').length;
        recorder.attempts.push({ ...decision, index, reason, citation, marksBefore: recorder.marks.length });
        return;
      }
      if (decision.choice?.draft && decision.request in CASE_MACHINES) {
        const known = knownBy(recorder.marks, clock.now);
        writeLetter(memory, decision.request as CaseProcedure, decision.choice.draft, known);
      }
      remember(memory, decision);
      if (by === 'person' && decision.type === 'decide.raise-ground') memory.opposed = true;
      recorder.decisions.push({ ...decision, by, marksBefore: recorder.marks.length });
      live.actor.send({ type: decision.type });
      raise();
    },
  };
}

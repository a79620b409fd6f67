/**
 * Every configuration a chart can reach: a stage and its counters, these only as far as some guard looks at them. At each one
 * the live machine and the compiled table take every step with every answer, and must say the same.
 */
import { getNextTransitions, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { must } from '#domain/result.ts';
import { type ChartId, MACHINES } from '#machines/index.ts';
import type { Port } from '#machines/shared/port.ts';
import { type ChartTable, chartTables, type Transition } from '#simulation/chart-table.ts';
import { stepsOf } from './chart-places.ts';
import { type Answers, answersTo, type Configuration, opening, type Step, stageOf, stepOf } from './table-steps.ts';

type AnyMachine = (typeof MACHINES)['case'];
type Live = SnapshotFrom<AnyMachine>;
/** As `transition` gives them back: our own actions, and XState's for timers. */
interface Effect {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Move extends Step {
  readonly from: string;
  readonly to: string;
  readonly way: Transition;
}
export interface Exploration {
  readonly table: ChartTable;
  /** By key. */
  readonly configurations: ReadonlyMap<string, Configuration>;
  readonly moves: readonly Move[];
  /** Where the machine and the table differ, in words. */
  readonly differences: readonly string[];
}

/** More than this and a counter is not bounded. */
const MOST = 2_000;

const leaf = (value: unknown): string => (typeof value === 'string' ? value : leaf(Object.values(value as object)[0]));

/** What makes two configurations different: counters that a guard reads, and no higher than it reads them. */
function keyMaker(table: ChartTable): (one: Configuration) => string {
  const limits = new Map<string, number>();
  for (const { guard } of stepsOf(table).map(({ branch }) => branch)) {
    if (guard?.type !== 'fewerThan') continue;
    const counter = String(guard.params.counter);
    limits.set(counter, Math.max(limits.get(counter) ?? 0, Number(guard.params.limit)));
  }
  return ({ stage, counts }) =>
    [stage, ...[...limits].map(([counter, limit]) => `${counter}=${Math.min(counts[counter] ?? 0, limit)}`)].join(' ');
}

/** A timer's own event, `xstate.after.dwell.producing.<place>`, under the name of its delay; other events as they are. */
const delayOf = (event: string): string => /^xstate\.after\.((?:dwell|limit)\.[a-z-]+)\./.exec(event)?.[1] ?? event;

/** Triggers that the machine would consider here, by the table's names. */
const triggersOf = (live: Live): ReadonlyMap<string, string> =>
  new Map(getNextTransitions(live).map(({ eventType }) => [delayOf(eventType), eventType]));

const timersIn = (effects: readonly Effect[]): readonly string[] =>
  effects.filter(({ type }) => type === 'xstate.raise').map(({ params }) => delayOf(String(params.id)));
const saidIn = (effects: readonly Effect[]): readonly string[] =>
  effects
    .filter(({ type }) => !type.startsWith('xstate.'))
    .map(({ type, params }) => [type, ...Object.values(params)].join(' '));

const sorted = (names: Iterable<string>): string => [...names].sort().join(', ');
const filled = (counts: Configuration['counts']): string =>
  sorted(Object.entries(counts).map(([name, count]) => `${name}=${count}`));

/** Explores one chart. Throws where it does not come to an end. */
export function explore(chart: ChartId): Exploration {
  const table = chartTables()[chart];
  const keyOf = keyMaker(table);
  let answers: Answers = {};
  const answer = (question: string) => answers[question] ?? false;
  const port: Port = {
    dwell: () => 1,
    limit: () => 1,
    found: (test) => answer(`found ${test}`),
    drawn: (branch) => answer(`drawn ${branch}`),
    evidenceAlive: () => answer('evidenceAlive'),
    tell: () => undefined,
    announce: () => undefined,
    note: () => undefined,
  };
  const machine = MACHINES[chart] as AnyMachine;
  const differences: string[] = [];
  const compare = (where: string, live: Live, effects: readonly Effect[], step: Step) => {
    const timers = step.entered ? stageOf(table, step.next.stage).after.map(({ on }) => on) : [];
    const pairs = [
      ['stage', leaf(live.value), step.next.stage],
      ['counters', filled(live.context.counts), filled(step.next.counts)],
      ['said', saidIn(effects).join('; '), step.said.join('; ')],
      ['timers', sorted(timersIn(effects)), sorted(timers)],
    ] as const;
    for (const [what, machines, tables] of pairs)
      if (machines !== tables)
        differences.push(`${where}: ${what} “${machines}” in the machine, “${tables}” in the table`);
  };

  const [first, effects] = initialTransition(machine, { port });
  const start = opening(table);
  compare('at the start', first, effects as unknown as readonly Effect[], start);
  const configurations = new Map([[keyOf(start.next), start.next]]);
  const snapshots = new Map([[keyOf(start.next), first]]);
  const moves: Move[] = [];
  // A map goes on to what is added while it is read.
  for (const [from, configuration] of configurations) {
    if (configurations.size > MOST) throw new Error(`${chart}: more than ${MOST} configurations; is a loop unbounded?`);
    const live = must(snapshots.get(from), `${chart}: no snapshot of ${from}`);
    const stage = stageOf(table, configuration.stage);
    const ways = [...stage.after, ...stage.on];
    const triggers = triggersOf(live);
    if (sorted(triggers.keys()) !== sorted(ways.map(({ on }) => on)))
      differences.push(
        `${from}: the machine knows ${sorted(triggers.keys())}; the table ${sorted(ways.map(({ on }) => on))}`,
      );
    for (const way of ways) {
      for (const given of answersTo(way)) {
        answers = given;
        const step = stepOf(table, configuration, way, given);
        const [next, done] = transition(machine, live, { type: triggers.get(way.on) ?? way.on });
        compare(`${from}, on ${way.on} ${JSON.stringify(given)}`, next, done as unknown as readonly Effect[], step);
        const to = keyOf(step.next);
        moves.push({ ...step, from, to, way });
        if (configurations.has(to)) continue;
        configurations.set(to, step.next);
        snapshots.set(to, next);
      }
    }
  }
  return { table, configurations, moves, differences };
}

/** Configurations from which one of `ends` can be reached. */
export function leadingTo(moves: readonly Move[], ends: Iterable<string>): ReadonlySet<string> {
  const sources = new Map<string, string[]>();
  for (const { from, to } of moves) sources.set(to, [...(sources.get(to) ?? []), from]);
  const found = new Set(ends);
  for (const one of found) for (const source of sources.get(one) ?? []) found.add(source);
  return found;
}

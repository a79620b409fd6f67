/**
 * A random life of one chart: a running actor with real timers, and the compiled table beside it. What `explore-chart.ts`
 * cannot see is seen here: timers that go on, or should be gone, and long lives.
 */
import { createActor } from 'xstate';
import { type ChartId, MACHINES } from '#machines/index.ts';
import type { Port } from '#machines/shared/port.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { type Answers, answersTo, opening, type Step, stageOf, stepOf } from './table-steps.ts';

/** Which of the moves that are possible, and which of the answers. */
export interface Choice {
  readonly move: number;
  readonly answer: number;
}
export interface Walk {
  /** Stages entered and ways taken, for coverage. */
  readonly stages: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  /** The first step at which the two differ, in words; null where they never do. */
  readonly difference: string | null;
}

const leaf = (value: unknown): string => (typeof value === 'string' ? value : leaf(Object.values(value as object)[0]));

/** `strangers`: events of other charts, sent too; this chart must not mind them. */
export function walk(chart: ChartId, choices: readonly Choice[], strangers: readonly string[]): Walk {
  const table = chartTables()[chart];
  let answers: Answers = {};
  let said: string[] = [];
  /** Each delay asked for gets a length of its own, by which the clock knows it again. */
  const asked: string[] = [];
  const lengthOf = (name: string) => asked.push(name);
  const port: Port = {
    dwell: (stage) => lengthOf(`dwell.${stage}`),
    limit: (clock) => lengthOf(`limit.${clock}`),
    found: (test) => answers[`found ${test}`] ?? false,
    drawn: (branch) => answers[`drawn ${branch}`] ?? false,
    evidenceAlive: () => answers.evidenceAlive ?? false,
    tell: (...words) => void said.push(`tell ${words.join(' ')}`),
    announce: (milestone) => void said.push(`announce ${milestone}`),
    note: (name) => void said.push(`note ${name}`),
  };
  const timers = new Map<number, { readonly name: string; readonly fire: () => void }>();
  let booked = 0;
  const actor = createActor(MACHINES[chart] as (typeof MACHINES)['case'], {
    clock: {
      setTimeout: (fire, delay) => {
        booked += 1;
        timers.set(booked, { name: asked[Math.floor(delay) - 1] ?? 'nameless', fire });
        return booked;
      },
      clearTimeout: (id) => void timers.delete(id),
    },
    input: { port },
  });
  const stages = new Set<string>();
  const ways = new Set<string>();
  const after = (stage: string) => stageOf(table, stage).after.map(({ on }) => on);
  let step: Step = opening(table);
  let running = after(step.next.stage);
  const differs = (): string | null => {
    const pairs = [
      [leaf(actor.getSnapshot().value), step.next.stage],
      [said.join('; '), step.said.join('; ')],
      [
        [...timers.values()]
          .map(({ name }) => name)
          .sort()
          .join(', '),
        [...running].sort().join(', '),
      ],
    ] as const;
    const found = pairs.find(([machine, tables]) => machine !== tables);
    return found ? `machine “${found[0]}”, table “${found[1]}”` : null;
  };
  actor.start();
  let difference = differs();
  for (const { move, answer } of choices) {
    stages.add(step.next.stage);
    const stage = stageOf(table, step.next.stage);
    if (difference || stage.ending !== null) break;
    const possible = [...running, ...stage.on.map(({ on }) => on), ...strangers];
    const name = possible[move % possible.length] ?? '';
    const way = [...stage.after, ...stage.on].find(({ on }) => on === name) ?? { on: name, branches: [] };
    const given = answersTo(way);
    answers = given[answer % given.length] ?? {};
    said = [];
    step = stepOf(table, step.next, way, answers);
    const timer = [...timers].find(([, one]) => one.name === name);
    if (timer) {
      timers.delete(timer[0]);
      timer[1].fire();
    } else actor.send({ type: name });
    if (step.branch) ways.add(`${stage.id} ${name} ${way.branches.indexOf(step.branch)}`);
    running = step.entered ? after(step.next.stage) : running.filter((one) => one !== name);
    difference = differs();
    if (difference) difference = `${stage.id}, on ${name} ${JSON.stringify(answers)}: ${difference}`;
  }
  actor.stop();
  return { stages, ways, difference };
}

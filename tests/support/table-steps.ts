/** What the compiled table says of one step: a second, independent reading of a chart, without XState. */

import { must } from '#domain/result.ts';
import type { Branch, ChartTable, Reference, TableStage, Transition } from '#simulation/chart-table.ts';

export interface Configuration {
  readonly stage: string;
  readonly counts: Readonly<Record<string, number>>;
}
/** Answers to the questions a chart may ask, by `questionOf`. */
export type Answers = Readonly<Record<string, boolean>>;

export interface Step {
  /** Null where no guard holds: nothing happens. */
  readonly branch: Branch | null;
  readonly next: Configuration;
  /** Whether a stage was entered: its own delays start. */
  readonly entered: boolean;
  /** What was told, announced and noted, in order. */
  readonly said: readonly string[];
}

export const stageOf = (table: ChartTable, id: string): TableStage =>
  must(
    table.stages.find((stage) => stage.id === id),
    `no stage ${table.chart}.${id}`,
  );

/** Name of what a guard asks the world; null for counters, which a chart answers itself. */
export function questionOf({ type, params }: Reference): string | null {
  if (type === 'fewerThan') return null;
  return [type, params.test ?? params.branch].filter(Boolean).join(' ');
}

export const sayingOf = ({ type, params }: Reference): string => [type, ...Object.values(params)].join(' ');

/** All ways to answer what a transition asks. */
export function answersTo({ branches }: Transition): readonly Answers[] {
  const questions = new Set(branches.flatMap(({ guard }) => (guard ? (questionOf(guard) ?? []) : [])));
  return [...questions].reduce<readonly Answers[]>(
    (all, question) =>
      all.flatMap((one) => [
        { ...one, [question]: true },
        { ...one, [question]: false },
      ]),
    [{}],
  );
}

function holds(guard: Reference | null, counts: Configuration['counts'], answers: Answers): boolean {
  if (!guard) return true;
  const question = questionOf(guard);
  if (question) return answers[question] ?? false;
  return (counts[String(guard.params.counter)] ?? 0) < Number(guard.params.limit);
}

function apply(actions: readonly Reference[], before: Configuration['counts']) {
  const counts: Record<string, number> = { ...before };
  for (const { type, params } of actions) {
    if (type !== 'count') continue;
    const counter = String(params.counter);
    counts[counter] = (counts[counter] ?? 0) + Number(params.by);
  }
  return { counts, said: actions.filter(({ type }) => type !== 'count').map(sayingOf) };
}

/** How a chart begins. */
export function opening(table: ChartTable): Step {
  const { counts, said } = apply(stageOf(table, table.initial).entry, {});
  return { branch: null, next: { stage: table.initial, counts }, entered: true, said };
}

export function stepOf(table: ChartTable, from: Configuration, way: Transition, answers: Answers): Step {
  const branch = way.branches.find(({ guard }) => holds(guard, from.counts, answers)) ?? null;
  if (!branch) return { branch, next: from, entered: false, said: [] };
  const target = branch.target ?? from.stage;
  const entered = branch.target !== null && (target !== from.stage || branch.reenter);
  const { counts, said } = apply([...branch.actions, ...(entered ? stageOf(table, target).entry : [])], from.counts);
  return { branch, next: { stage: target, counts }, entered, said };
}

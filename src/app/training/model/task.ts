/**
 * What a screen, a kept draft and its words are named by: a decision, and which request it belongs to where a direct procedure
 * shares it with another one. Names without a request are those of the formal procedures; kept desks hold them.
 */
import { DRAFTED, isDrafted } from '#domain/drafted.ts';
import { CASE_PROCEDURES, type CaseProcedure, DIRECT_PROCEDURES } from '#domain/ids.ts';
import { DECISION_ROLES, type Decision, type DecisionType } from '#domain/recipe.ts';

export type TaskId = DecisionType | `${DecisionType}.${CaseProcedure}`;

/** Decisions of the prosecutor that several procedures have. */
const SHARED: readonly DecisionType[] = [
  'decide.issue-order',
  'decide.answer-supplement',
  'decide.clarify-order',
  'decide.withdraw-order',
  'decide.accept-conditions',
  'decide.decline-conditions',
];
/** Decisions of an authority on a formal request and on an investigation order. */
const OF_ORDERS: readonly DecisionType[] = ['decide.ask-supplement', 'decide.maintain-refusal', 'decide.postpone'];

export function taskOf({ type, request }: Pick<Decision, 'type' | 'request'>): TaskId {
  const direct = DIRECT_PROCEDURES.find((one) => one === request);
  const shared = SHARED.includes(type) || (direct === 'investigation-order' && OF_ORDERS.includes(type));
  return direct && shared ? `${type}.${direct}` : type;
}

interface Task {
  readonly type: DecisionType;
  /** Null: the name says only the decision. */
  readonly named: CaseProcedure | null;
}

/** Null where the text names no decision. */
function readTask(text: string): Task | null {
  const [decide, name, procedure] = text.split('.');
  const type = `${decide}.${name}`;
  if (!(type in DECISION_ROLES)) return null;
  return { type: type as DecisionType, named: CASE_PROCEDURES.find((one) => one === procedure) ?? null };
}

/** The decision that a task is; null where the text names none. */
export const decisionOf = (task: string): DecisionType | null => readTask(task)?.type ?? null;

/** The kind of request whose letter a task writes. */
export function procedureOf(task: TaskId): CaseProcedure {
  const read = readTask(task);
  if (read?.named) return read.named;
  return read && isDrafted(read.type) ? DRAFTED[read.type][0] : 'request';
}

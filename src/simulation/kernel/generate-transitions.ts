/** Code of transitions: guards, actions, entry, timers, in the order in which XState does them. */
import type { Branch, Reference, TableStage } from '../chart-table.ts';
import { LIMIT_FORMS, type LimitForm } from '../ports/limit.ts';
import type { Emitter, Place } from './emitter.ts';

const visit = (emit: Emitter, place: Place, stage: string): string => {
  const counter = emit.counter(place, stage);
  return counter === null ? '1' : `${counter} || 1`;
};

export function guardCode(emit: Emitter, place: Place, { type, params }: Reference): string {
  switch (type) {
    case 'found':
      return `bit(${emit.bits.of(['found', place.id, String(params.test)])}, a)`;
    case 'drawn': {
      const key = emit.keys.of(`${place.id}/${params.branch}`);
      const share = emit.shares.of(['branch', place.id, String(params.branch)]);
      return `happens(K${key}, ${visit(emit, place, String(params.stage))}, ${share}, a)`;
    }
    case 'evidenceAlive':
      return 'anyAlive(a)';
    case 'fewerThan':
      return `${emit.counter(place, String(params.counter)) ?? '0'} < ${params.limit}`;
    default:
      throw new Error(`the kernel knows no guard "${type}"`);
  }
}

function tellCode(emit: Emitter, place: Place, { params }: Reference): string {
  const event = emit.event(String(params.event));
  if (params.procedure === 'evidence') {
    if (params.event === 'user.alerted') return `tellUser(${event});`;
    const tell = params.event === 'evidence.produced' ? 'tellProduced' : 'tellItems';
    return `${tell}(${emit.letterOwner(place)}, ${event});`;
  }
  const actor = emit.actor(String(params.procedure));
  return actor === null ? '' : `deliver(${actor}, ${event});`;
}

function noteCode(emit: Emitter, place: Place, name: string): string {
  const period = () => `limit(${emit.limits.of([place.id, 'hold-period'])}, a)`;
  switch (name) {
    case 'user-alerted':
      return 'alertUser(a);';
    case 'hold-started':
      return `run.hold = run.now + ${period()};`;
    case 'hold-extended':
      return `run.hold = (run.hold >= 0 ? run.hold : run.now) + ${period()};`;
    case 'hold-ended':
      return 'run.hold = -1;';
    case 'order-started':
      return 'run.orderStarted = run.now;';
    default:
      return `takeNote(${emit.notes.of([place.id, name])});`;
  }
}

function announceCode(emit: Emitter, place: Place, milestone: string): string {
  const index = emit.marks.of([place.id, milestone]);
  if (place.index === null) {
    const gone =
      milestone === 'item-deleted' ? ` deleteItem(a, stageOf[a] === ${emit.stage('evidence', 'lapsed')});` : '';
    return `markItem(${index}, a);${gone}`;
  }
  return `mark(${index});${milestone === 'enquiry-answered' ? ' run.policeAnswered = 1;' : ''}`;
}

function actionCode(emit: Emitter, place: Place, action: Reference): string {
  const { type, params } = action;
  switch (type) {
    case 'tell':
      return tellCode(emit, place, action);
    case 'announce':
      return announceCode(emit, place, String(params.milestone));
    case 'note':
      return noteCode(emit, place, String(params.name));
    case 'count': {
      const counter = emit.counter(place, String(params.counter));
      return `${counter} += ${params.by};`;
    }
    default:
      throw new Error(`the kernel knows no action "${type}"`);
  }
}

/** Minutes from now to a timer of the stage, and its rank. */
function delayCode(emit: Emitter, place: Place, on: string): readonly [delay: string, rank: string] {
  const [kind, ...rest] = on.split('.');
  const name = rest.join('.');
  if (kind === 'dwell') {
    return [`dwell(${emit.dwells.of([place.id, name])}, a, ${visit(emit, place, name)})`, 'ACT'];
  }
  return [limitCode(emit, place, name), 'DEADLINE'];
}

/** Minutes from now to the end of a clock. */
export function limitCode(emit: Emitter, place: Place, clock: string): string {
  const form: LimitForm = LIMIT_FORMS[clock] ?? { form: 'entered' };
  const constant = () => `limit(${emit.limits.of([place.id, clock])}, ${emit.letterOwner(place)})`;
  switch (form.form) {
    case 'horizon':
      return 'untilMinute(horizon())';
    case 'hold':
      return 'untilMinute(run.hold)';
    case 'order':
      return `untilMinute(run.orderStarted + ${constant()})`;
    case 'retention':
      return 'untilMinute(retentionEnd(a))';
    case 'user-deletion':
      return 'untilMinute(userDeletion(a))';
    case 'noted':
      return `untilMinute(noteAt(${emit.notes.of([place.id, form.note])}) + ${constant()})`;
    case 'entered':
      return constant();
  }
}

const counts = (actions: readonly Reference[]): boolean => actions.some(({ type }) => type === 'count');

/** Name of the function that enters a stage. */
export const enterName = (emit: Emitter, place: Place, id: string): string =>
  `enter_${emit.stage(place.table.chart, id)}`;

/** Entry actions of a stage, its timers, and the landing in it. `counted`: the way there counted something. */
export function enterCode(emit: Emitter, place: Place, stage: TableStage): readonly string[] {
  const entry = stage.entry.map((action) => actionCode(emit, place, action));
  const counted = counts(stage.entry) ? 'true' : 'counted';
  const number = emit.stage(place.table.chart, stage.id);
  const [only, ...more] = stage.after;
  const ended = place.id === 'case' && stage.ending !== null ? ['run.ended = true;'] : [];
  // Most stages are one duration: one call instead of three.
  if (only?.on.startsWith('dwell.') && more.length === 0) {
    const name = only.on.slice('dwell.'.length);
    const site = emit.dwells.of([place.id, name]);
    return [...entry, `stayIn(a, ${number}, ${counted}, ${site}, ${visit(emit, place, name)});`].filter(Boolean);
  }
  const delays = stage.after.map(({ on }) => delayCode(emit, place, on));
  return [
    ...entry,
    ...delays.map(([delay], i) => `const d${i} = ${delay};`),
    `land(a, ${number}, ${counted});`,
    ...delays.map(([, rank], i) => `book(a, ${i}, d${i}, ${rank});`),
    ...ended,
  ].filter(Boolean);
}

/** First branch whose guard holds. */
export function branchCode(emit: Emitter, place: Place, branches: readonly Branch[]): readonly string[] {
  return branches.flatMap((branch) => {
    const counted = counts(branch.actions);
    const actions = branch.actions.map((action) => actionCode(emit, place, action)).filter((line) => line !== '');
    const body =
      branch.target === null
        ? [...actions, ...(counted ? ['touch(a);'] : [])]
        : [...actions, `${enterName(emit, place, branch.target)}(a, ${counted});`];
    if (branch.guard === null) return body;
    return [`if (${guardCode(emit, place, branch.guard)}) {`, ...body.map((line) => `  ${line}`), '  return;', '}'];
  });
}

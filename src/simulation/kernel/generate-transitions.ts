/** Code of transitions: guards, actions, entry, timers, in the order in which XState does them. */
import type { Branch, Reference, TableStage } from '../chart-table.ts';
import { LIMIT_FORMS, type LimitForm } from '../ports/limit.ts';
import { type Emitter, type Place, slotsOf } from './emitter.ts';

const visit = (emit: Emitter, place: Place, stage: string): string => {
  const counter = emit.counter(place, stage);
  return counter === null ? '1' : `${counter} || 1`;
};

export function guardCode(emit: Emitter, place: Place, { type, params }: Reference): string {
  switch (type) {
    case 'found':
      return `bit(${emit.bits.of(['found', place.id, String(params.test)])}, ${place.self})`;
    case 'drawn': {
      const key = emit.keys.of(`${place.id}/${params.branch}`);
      const share = emit.shares.of(['branch', place.id, String(params.branch)]);
      return `happens(${key}, ${visit(emit, place, String(params.stage))}, ${share}, ${place.self})`;
    }
    case 'evidenceAlive':
      return `anyAlive(${place.self})`;
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
  const period = () => `limit(${emit.limits.of([place.id, 'hold-period'])}, ${place.self})`;
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
    return [`dwell(${emit.dwells.of([place.id, name])}, ${place.self}, ${visit(emit, place, name)})`, 'ACT'];
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

/** Name of the function that enters a stage from another, or anew from itself. */
export const enterName = (emit: Emitter, place: Place, id: string, how: 'enter' | 'again' = 'enter'): string =>
  `${how}_${emit.stage(place.table.chart, id)}`;

const NEVERS = (slots: readonly string[]): readonly string[] => slots.map((slot) => `timers[${slot}] = NEVER;`);

/**
 * Entry actions of a stage, its timers, and the landing in it. Entered from itself a stage keeps its time, and what a policy
 * intended unless something was counted on the way (`counted`, then only known where the code runs).
 */
export function enterCode(emit: Emitter, place: Place, stage: TableStage, again: boolean): readonly string[] {
  const { timers, intentions } = slotsOf(place);
  const next = emit.nextPlace(place);
  const entry = stage.entry.map((action) => actionCode(emit, place, action)).filter(Boolean);
  const delays = stage.after.map(({ on }) => delayCode(emit, place, on));
  const asked = intentions.length > 0 ? [`entered(${place.self});`] : [];
  const anew = [...NEVERS(intentions), ...asked];
  const idle = NEVERS(timers.slice(delays.length));
  const landed = again
    ? [
        ...idle,
        ...(counts(stage.entry)
          ? [...anew, `nextOf[${next}] = NEVER;`]
          : [
              ...(anew.length > 0 ? ['if (counted) {', ...anew.map((line) => `  ${line}`), '}'] : []),
              ...NEVERS(timers.slice(0, delays.length)),
              `findNext(${place.self}, ${next});`,
            ]),
      ]
    : [`land(${place.self}, ${emit.stage(place.table.chart, stage.id)});`, ...idle, ...anew];
  const fresh = !again;
  return [
    ...entry,
    ...delays.map(([delay], i) => `const d${i} = ${delay};`),
    ...landed,
    ...delays.map(
      ([, rank], i) => `${fresh && i === 0 ? 'bookFirst' : 'book'}(${timers[i]}, ${next}, d${i}, ${rank});`,
    ),
    ...(fresh && delays.length === 0 ? [`nextOf[${next}] = NEVER;`] : []),
    ...(place.id === 'case' && stage.ending !== null ? ['run.ended = 1;'] : []),
  ];
}

/** The stage is kept, but counted anew: what a policy intended lapses, and it is asked again. */
export function touchCode(emit: Emitter, place: Place): readonly string[] {
  const { intentions } = slotsOf(place);
  if (intentions.length === 0) return [];
  return [...NEVERS(intentions), `entered(${place.self});`, `findNext(${place.self}, ${emit.nextPlace(place)});`];
}

const argumentsOf = (place: Place): string => (place.index === null ? 'a' : '');

/** First branch whose guard holds, in the stage `from`. */
export function branchCode(emit: Emitter, place: Place, from: string, branches: readonly Branch[]): readonly string[] {
  return branches.flatMap((branch) => {
    const counted = counts(branch.actions);
    const actions = branch.actions.map((action) => actionCode(emit, place, action)).filter((line) => line !== '');
    const self = argumentsOf(place);
    const enter = (target: string): string =>
      target === from
        ? `${enterName(emit, place, target, 'again')}(${[self, String(counted)].filter(Boolean).join(', ')});`
        : `${enterName(emit, place, target)}(${self});`;
    const body =
      branch.target === null
        ? [...actions, ...(counted ? touchCode(emit, place) : [])]
        : [...actions, enter(branch.target)];
    if (branch.guard === null) return body;
    return [`if (${guardCode(emit, place, branch.guard)}) {`, ...body.map((line) => `  ${line}`), '  return;', '}'];
  });
}

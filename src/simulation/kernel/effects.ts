/** What charts do: marks, notes, messages, stages and timers, letters. In the order in which XState does them. */
import { itemOf, lettersOf, share } from './answers.ts';
import { draw, dwell } from './draws.ts';
import { awaken } from './injects.ts';
import { letterContext } from './program.ts';
import {
  ACT,
  alertedAt,
  BOOKINGS,
  busy,
  DECISION,
  deletedAfterHold,
  deletedAt,
  enteredActors,
  enteredAt,
  firstEntry,
  firstMark,
  handlers,
  hotAsked,
  hotAwaited,
  hotLetters,
  hotMissing,
  hotProduced,
  INTENTIONS,
  intentionGround,
  intentionRow,
  intentionVariant,
  isEntered,
  lastExit,
  lastMark,
  letterOf,
  nextOf,
  noteMinutes,
  PER_MINUTE,
  p,
  queueActor,
  queueEvent,
  run,
  SLOTS,
  stageOf,
  stay,
  TIMERS,
  timers,
  trace,
  variantOf,
} from './state.ts';

/** Whoever has been warned stays warned: a second letter makes it no later. */
export function alertUser(actor: number): void {
  const item = itemOf(actor);
  if ((alertedAt[item] as number) < 0) alertedAt[item] = run.now;
}

export function deleteItem(actor: number, afterHold: boolean): void {
  const item = itemOf(actor);
  deletedAt[item] = run.now;
  deletedAfterHold[item] = afterHold ? 1 : 0;
  run.alive &= ~(1 << item);
  if (run.firstDeleted < 0) run.firstDeleted = item;
}

/** Somebody may have waited for it; last of what a mark does, as bookings are counted. */
function heard(index: number): void {
  if (hotAwaited !== null && p.injects !== null) awaken(p.injects, hotAwaited[index] as number);
}

export function mark(index: number): void {
  if ((firstMark[index] as number) < 0) firstMark[index] = run.now;
  lastMark[index] = run.now;
  run.lastMark = run.now;
  if (trace) trace.push(index, run.now);
  heard(index);
}

export function markItem(index: number, actor: number): void {
  run.lastMark = run.now;
  if (trace) trace.push(index + 1000 * (itemOf(actor) + 1), run.now);
  heard(index);
}

export function takeNote(site: number): void {
  noteMinutes[site] = run.now;
  run.notes |= 1 << site;
}

/** An event to an actor; whoever is busy hears it when done, in the order of telling. */
export function deliver(actor: number, event: number): void {
  if ((stageOf[actor] as number) < 0) return;
  if ((busy[actor] as number) === 1) {
    queueActor[run.queued] = actor;
    queueEvent[run.queued] = event;
    run.queued += 1;
    return;
  }
  busy[actor] = 1;
  handlers.process(actor, event);
  while (run.queued > 0) {
    let i = 0;
    while (i < run.queued && (queueActor[i] as number) !== actor) i += 1;
    if (i === run.queued) break;
    const waiting = queueEvent[i] as number;
    run.queued -= 1;
    for (; i < run.queued; i += 1) {
      queueActor[i] = queueActor[i + 1] as number;
      queueEvent[i] = queueEvent[i + 1] as number;
    }
    handlers.process(actor, waiting);
  }
  busy[actor] = 0;
}

/** To every item the actor's letter asks for, in the plan's order. */
export function tellItems(asker: number, event: number): void {
  tellMask(hotAsked[lettersOf(asker)] as number, event);
}
/** To every item that the actor's door can bring. */
export function tellProduced(asker: number, event: number): void {
  tellMask(hotProduced[lettersOf(asker)] as number, event);
}
/** A user who is told of one request minds everything the provider keeps, whatever the letter named. */
export function tellUser(event: number): void {
  tellMask(p.providerItems, event);
}
function tellMask(mask: number, event: number): void {
  for (let item = 0; item < p.items; item += 1) if ((mask >> item) & 1) deliver(handlers.singles + item, event);
}

/** What a policy intended on the entry before lapses, and it is asked again. */
function enterAnew(actor: number): void {
  const from = actor * SLOTS + TIMERS;
  timers[from] = Number.POSITIVE_INFINITY;
  timers[from + 1] = Number.POSITIVE_INFINITY;
  if ((isEntered[actor] as number) === 0) {
    isEntered[actor] = 1;
    enteredActors[run.entered] = actor;
    run.entered += 1;
  }
}

/** Nearest of the actor's timers and intentions. */
function findNext(actor: number): void {
  const from = actor * SLOTS;
  let next = timers[from] as number;
  for (let i = from + 1; i < from + SLOTS; i += 1) if ((timers[i] as number) < next) next = timers[i] as number;
  nextOf[actor] = next;
}

/** The stage is kept, but counted anew. */
export function touch(actor: number): void {
  enterAnew(actor);
  findNext(actor);
}

/** Leaves a stage, whose timers will not fire any more, and enters one. `counted`: on the way something was counted. */
export function land(actor: number, stage: number, counted: boolean): void {
  const from = actor * SLOTS;
  timers[from] = Number.POSITIVE_INFINITY;
  timers[from + 1] = Number.POSITIVE_INFINITY;
  timers[from + 2] = Number.POSITIVE_INFINITY;
  timers[from + 3] = Number.POSITIVE_INFINITY;
  const before = stageOf[actor] as number;
  if (before !== stage) {
    if (before >= 0) {
      stay[before] = (stay[before] as number) + run.now - (enteredAt[actor] as number);
      lastExit[before] = run.now;
    }
    stageOf[actor] = stage;
    enteredAt[actor] = run.now;
    if ((firstEntry[stage] as number) < 0) firstEntry[stage] = run.now;
    enterAnew(actor);
    nextOf[actor] = Number.POSITIVE_INFINITY;
  } else if (counted) {
    enterAnew(actor);
    nextOf[actor] = Number.POSITIVE_INFINITY;
  } else findNext(actor);
}

function bookAt(actor: number, slot: number, minute: number, rank: number): void {
  const due = minute * PER_MINUTE + rank * BOOKINGS + run.bookings;
  run.bookings += 1;
  timers[actor * SLOTS + slot] = due;
  if (due < (nextOf[actor] as number)) nextOf[actor] = due;
}
/** A timer of the stage, by its order there; `delay` in whole minutes from now. */
export const book = (actor: number, slot: number, delay: number, rank: number): void =>
  bookAt(actor, slot, run.now + delay, rank);

/** Enters a stage that is one duration. */
export function stayIn(actor: number, stage: number, counted: boolean, site: number, visit: number): void {
  const minutes = dwell(site, actor, visit);
  land(actor, stage, counted);
  bookAt(actor, 0, run.now + minutes, ACT);
}

/** Keyed luck against a chance. */
export const happens = (key: number, visit: number, site: number, actor: number): boolean =>
  draw(key, visit) < share(site, actor);

export function intend(
  actor: number,
  slot: number,
  row: number,
  minute: number,
  variant: number,
  groundIndex: number,
): void {
  const i = actor * INTENTIONS + slot;
  intentionRow[i] = row;
  intentionVariant[i] = variant;
  intentionGround[i] = groundIndex;
  bookAt(actor, TIMERS + slot, minute, DECISION);
}

/** The letter is tested by the file as it stands when it is written. */
export function writeLetter(actor: number, variant: number): void {
  let known = 0;
  while (known < p.knownAt.length && (p.knownAt[known] as number) <= run.now) known += 1;
  const letter = letterContext(variant, run.hold >= 0 ? 1 : 0, run.policeAnswered, known, p.knownAt.length + 1);
  letterOf[actor] = letter;
  variantOf[actor] = variant;
  run.lettersSent |= 1 << actor;
  if ((p.tested[actor * hotLetters + letter] as number) === 0) p.asking.letter(actor, letter);
}

export function askAboutMissing(actor: number): void {
  run.askedCodes |= hotMissing[lettersOf(actor)] as number;
}

/** What charts do: marks, notes, messages, stages and timers, letters. In the order in which XState does them. */
import { itemOf, lettersOf, share } from './answers.ts';
import { draw } from './draws.ts';
import { awaken } from './injects.ts';
import { letterContext } from './program.ts';
import {
  alertedAt,
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
  intentionGround,
  intentionRow,
  intentionVariant,
  isEntered,
  lastExit,
  lastMark,
  letterOf,
  NOWHERE,
  nextOf,
  noteMinutes,
  PER_MINUTE,
  PLACES,
  p,
  queueActor,
  queueEvent,
  run,
  SLOTS,
  stageOf,
  stay,
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

/** A proof writes it down, and an inject may have waited for it; last of what a mark does, as bookings are counted. */
function heed(code: number, index: number): void {
  if (trace) trace.push(code, run.now);
  if (hotAwaited !== null && p.injects !== null) awaken(p.injects, hotAwaited[index] as number);
}

export function mark(index: number): void {
  const now = run.now;
  if ((firstMark[index] as number) < 0) firstMark[index] = now;
  lastMark[index] = now;
  run.lastMark = now;
  if (run.heeded) heed(index, index);
}

export function markItem(index: number, actor: number): void {
  run.lastMark = run.now;
  if (run.heeded) heed(index + 1000 * (itemOf(actor) + 1), index);
}

export function takeNote(site: number): void {
  noteMinutes[site] = run.now;
  run.notes |= 1 << site;
}

/** An event to an actor; whoever is busy hears it when done, in the order of telling. */
export function deliver(actor: number, event: number): void {
  if ((stageOf[actor] as number) === NOWHERE) return;
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

/** Policies look at the actor when what happens now is over. */
export function entered(actor: number): void {
  if ((isEntered[actor] as number) === 1) return;
  isEntered[actor] = 1;
  enteredActors[run.entered] = actor;
  run.entered += 1;
}

/** Nearest of the actor's timers and intentions. */
export function findNext(actor: number, place: number): void {
  const from = actor * SLOTS;
  let next = timers[from] as number;
  for (let i = from + 1; i < from + SLOTS; i += 1) {
    const timer = timers[i] as number;
    next = timer < next ? timer : next;
  }
  nextOf[place] = next;
}

/** Leaves a stage for another one. Its timers are for the caller to set. */
export function land(actor: number, stage: number): void {
  const before = stageOf[actor] as number;
  const now = run.now;
  stay[before] = (stay[before] as number) + now - (enteredAt[actor] as number);
  lastExit[before] = now;
  stageOf[actor] = stage;
  enteredAt[actor] = now;
  if ((firstEntry[stage] as number) < 0) firstEntry[stage] = now;
}

/** A timer: its slot among all timers, the place of its actor, whole minutes from now, rank. */
export function bookFirst(slot: number, place: number, delay: number, rank: number): void {
  const due = (run.now + delay) * PER_MINUTE + (rank + run.booked + slot);
  run.booked += PLACES;
  timers[slot] = due;
  nextOf[place] = due;
}
export function book(slot: number, place: number, delay: number, rank: number): void {
  const due = (run.now + delay) * PER_MINUTE + (rank + run.booked + slot);
  run.booked += PLACES;
  timers[slot] = due;
  if (due < (nextOf[place] as number)) nextOf[place] = due;
}

/** Keyed luck against a chance. */
export const happens = (key: number, visit: number, site: number, actor: number): boolean =>
  draw(key, visit) < share(site, actor);

/** `intention`: the actor's, among all intentions; `slot`, `place`: as of a timer; `minute`: when. */
export function intend(
  intention: number,
  slot: number,
  place: number,
  row: number,
  minute: number,
  variant: number,
  groundIndex: number,
): void {
  intentionRow[intention] = row;
  intentionVariant[intention] = variant;
  intentionGround[intention] = groundIndex;
  book(slot, place, minute - run.now, DECISION);
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

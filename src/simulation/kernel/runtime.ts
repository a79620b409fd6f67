/**
 * One case from its opening to its end, as `conduct.ts` lets the live system run: policies look wherever a stage was entered,
 * then the next timer fires. Held to the live actors by `tests/simulation/kernel-proof.test.ts`.
 */
import { ASKS, act, ask, start } from './case-kernel.generated.ts';
import { draw } from './draws.ts';
import { deliver, findNext, tellUser } from './effects.ts';
import { happenNext, markInject, openInjects } from './injects.ts';
import type { InjectTables } from './program.ts';
import {
  activeActors,
  BOOKINGS,
  enteredActors,
  enteredAt,
  handlers,
  INJECT_PLACES,
  INTENTIONS,
  intentionGround,
  intentionRow,
  intentionVariant,
  isEntered,
  lastExit,
  NEVER,
  nextOf,
  PER_MINUTE,
  PLACES,
  p,
  placeOf,
  reset,
  run,
  SLOT_BITS,
  SLOTS,
  STALE,
  settleTiers,
  stageOf,
  stay,
  TIMERS,
  timers,
} from './state.ts';

/** Exact: a power of two. */
const A_MINUTE = 1 / PER_MINUTE;

function askPolicy(actor: number): void {
  isEntered[actor] = 0;
  const stage = stageOf[actor] as number;
  if ((ASKS[stage] as number) === 1) ask(stage);
}
function askPolicies(): void {
  for (let i = 0; i < run.entered; i += 1) askPolicy(enteredActors[i] as number);
  run.entered = 0;
}

/** The share of runs that go electronically, then by post; the rest by bag. One draw a case: the way out is the way back. */
function drawChannel(key: number): void {
  if (p.channel >= 0) {
    run.channel = p.channel;
    return;
  }
  const u = draw(key, 1);
  run.channel = u < p.electronicShare ? 0 : u < p.postShare ? 1 : 2;
}

/** Technical assistance that has taken effect by now. */
function followAssistance(): void {
  while (run.epoch < p.tierAt.length && (p.tierAt[run.epoch] as number) <= run.now) run.epoch += 1;
  settleTiers();
  run.nextEpochAt = run.epoch < p.tierAt.length ? (p.tierAt[run.epoch] as number) : NEVER;
}

/** In the order of the live case: what it binds, its mark, whom it tells. */
function inject(i: number, injects: InjectTables): void {
  happenNext(i, injects);
  const requesting = injects.requesting[i] as number;
  const requested = injects.requested[i] as number;
  if (requesting > 0) run.requestingSet = requesting;
  if (requested > 0) run.requestedSet = requested;
  if (requesting + requested > 0) settleTiers();
  markInject(i);
  if ((injects.alerts[i] as number) === 1) tellUser(handlers.userAlerted);
}

/** A timer or an intention fires. */
function fire(slot: number): void {
  const actor = slot >> SLOT_BITS;
  const place = placeOf(actor);
  timers[slot] = NEVER;
  nextOf[place] = STALE;
  const event = slot & (SLOTS - 1);
  if (event < TIMERS) deliver(actor, event);
  else {
    const i = actor * INTENTIONS + event - TIMERS;
    act(intentionRow[i] as number, intentionVariant[i] as number, intentionGround[i] as number);
  }
  if ((nextOf[place] as number) === STALE) findNext(actor, place);
}

function nearest(): number {
  let due = run.nextInject;
  for (let i = run.firstTimed; i <= run.lastTimed; i += 1) {
    const next = nextOf[i] as number;
    due = next < due ? next : due;
  }
  return due;
}

/** The next timer fires. */
function step(due: number): void {
  const now = (due * A_MINUTE) | 0;
  run.now = now;
  if (now >= run.nextEpochAt) followAssistance();
  const slot = ((due - now * PER_MINUTE) | 0) & (PLACES - 1);
  if (slot < INJECT_PLACES) fire(slot);
  else if (p.injects !== null) inject(slot - INJECT_PLACES, p.injects);
  if (run.entered > 0) askPolicies();
}

/** One whole case, from its opening to its end; the results are in the arrays above. `seed`, `number`: uint32. */
export function runCase(seed: number, number: number, channelKey: number): void {
  reset(seed, number);
  drawChannel(channelKey);
  followAssistance();
  if (p.injects !== null) openInjects(p.injects);
  for (let item = 0; item < p.items; item += 1) start(handlers.singles + item);
  for (let i = 0; i < run.actors - p.items; i += 1) start(activeActors[i] as number);
  if (run.entered > 0) askPolicies();
  while (run.ended === 0) step(nearest());
  if (run.booked >= BOOKINGS * PLACES) throw new Error(`a run booked more than ${BOOKINGS} timers`);
  for (let i = 0; i < run.actors; i += 1) {
    const actor = activeActors[i] as number;
    const stage = stageOf[actor] as number;
    stay[stage] = (stay[stage] as number) + run.lastMark - (enteredAt[actor] as number);
    lastExit[stage] = -1;
  }
}

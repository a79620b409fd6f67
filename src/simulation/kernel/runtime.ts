/**
 * One case from its opening to its end, as `conduct.ts` lets the live system run: policies look wherever a stage was entered,
 * then the next timer fires. Held to the live actors by `tests/simulation/kernel-proof.test.ts`.
 */
import { draw } from './draws.ts';
import { deliver, tellUser } from './effects.ts';
import { markInject, openInjects, takeNext } from './injects.ts';
import type { InjectTables } from './program.ts';
import {
  activeActors,
  enteredActors,
  enteredAt,
  handlers,
  INTENTIONS,
  intentionGround,
  intentionRow,
  intentionVariant,
  isEntered,
  lastExit,
  nextOf,
  PER_MINUTE,
  p,
  reset,
  run,
  SLOTS,
  settleTiers,
  stageOf,
  stay,
  TIMERS,
  timedActors,
  timers,
} from './state.ts';

/** Exact: a power of two. */
const A_MINUTE = 1 / PER_MINUTE;

function askPolicies(): void {
  for (let i = 0; i < run.entered; i += 1) {
    const actor = enteredActors[i] as number;
    isEntered[actor] = 0;
    handlers.ask(actor);
  }
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
  if (run.epoch === p.tierAt.length || (p.tierAt[run.epoch] as number) > run.now) return;
  while (run.epoch < p.tierAt.length && (p.tierAt[run.epoch] as number) <= run.now) run.epoch += 1;
  settleTiers();
}

/** In the order of the live case: what it binds, its mark, whom it tells. */
function injectNext(injects: InjectTables): void {
  run.now = Math.floor(run.nextInject * A_MINUTE);
  followAssistance();
  const i = takeNext(injects);
  const requesting = injects.requesting[i] as number;
  const requested = injects.requested[i] as number;
  if (requesting > 0) run.requestingSet = requesting;
  if (requested > 0) run.requestedSet = requested;
  if (requesting + requested > 0) settleTiers();
  markInject(i);
  if ((injects.alerts[i] as number) === 1) tellUser(handlers.userAlerted);
}

/** One whole case, from its opening to its end; the results are in the arrays above. `seed`, `number`: uint32. */
export function runCase(seed: number, number: number, channelKey: number): void {
  reset(seed, number);
  drawChannel(channelKey);
  settleTiers();
  followAssistance();
  if (p.injects !== null) openInjects(p.injects);
  for (let item = 0; item < p.items; item += 1) handlers.start(handlers.singles + item);
  for (let actor = 0; actor < handlers.singles; actor += 1)
    if ((p.present[actor] as number) === 1) handlers.start(actor);
  for (;;) {
    if (run.entered > 0) askPolicies();
    if (run.ended) break;
    let due = run.nextInject;
    let actor = -1;
    for (let i = 0; i < run.timed; i += 1) {
      const candidate = timedActors[i] as number;
      const next = nextOf[candidate] as number;
      if (next < due) {
        due = next;
        actor = candidate;
      }
    }
    if (actor < 0 && p.injects !== null) {
      injectNext(p.injects);
      continue;
    }
    const from = actor * SLOTS;
    let slot = 0;
    while ((timers[from + slot] as number) !== due) slot += 1;
    timers[from + slot] = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (let i = from; i < from + SLOTS; i += 1) if ((timers[i] as number) < next) next = timers[i] as number;
    nextOf[actor] = next;
    run.now = Math.floor(due * A_MINUTE);
    followAssistance();
    if (slot < TIMERS) deliver(actor, slot);
    else {
      const i = actor * INTENTIONS + slot - TIMERS;
      handlers.act(intentionRow[i] as number, actor, intentionVariant[i] as number, intentionGround[i] as number);
    }
  }
  for (let i = 0; i < run.actors; i += 1) {
    const actor = activeActors[i] as number;
    const stage = stageOf[actor] as number;
    stay[stage] = (stay[stage] as number) + run.lastMark - (enteredAt[actor] as number);
    lastExit[stage] = -1;
  }
}

/**
 * The state of one case as numbers, one case at a time. It mirrors the live system's (`case-memory.ts`, `event-clock.ts`,
 * `recorder.ts`); nothing here allocates while runs race by.
 */
import { luckLanes } from '#domain/randomness.ts';
import { MOST_ITEMS, NO_LETTER, type Program, tierState } from './program.ts';

/** Actors of one case, evidence items included; timers and intentions an actor can have at once. */
export const MOST_ACTORS = 48;
/** Timers of a stage, by their order in it; events are numbered from here on. */
export const TIMERS = 4;
export const INTENTIONS = 2;
export const SLOTS = TIMERS + INTENTIONS;
/** Bookings of one run are numbered below this, so that a timer is one exact double: minute, rank, booking. */
export const BOOKINGS = 2 ** 22;
export const PER_MINUTE = 4 * BOOKINGS;

export const ACT = 0;
export const DECISION = 1;
export const DEADLINE = 2;

/** Scalars of the run. Minutes; −1 where something has not happened. */
export const run = {
  now: 0,
  bookings: 0,
  ended: false,
  /** Pair of tiers; and what it comes from: assistance that has taken effect, tiers that injects have set. */
  tier: 0,
  epoch: 0,
  requestingSet: 0,
  requestedSet: 0,
  /** 0 electronic, 1 post, 2 diplomatic. */
  channel: 0,
  hold: -1,
  extensionAskedFor: -2,
  orderStarted: -1,
  ground: 0,
  /** Bits: codes asked about; actors that sent a letter; notes taken. */
  askedCodes: 0,
  lettersSent: 0,
  notes: 0,
  policeAnswered: 0,
  /** Timer of the next inject; bits by inject: still waiting for a milestone, and slowing something down. */
  nextInject: Number.POSITIVE_INFINITY,
  waiting: 0,
  slowed: 0,
  /** Bits by item: not deleted. */
  alive: 0,
  /** The item that was deleted first. */
  firstDeleted: -1,
  lastMark: 0,
  queued: 0,
  entered: 0,
  actors: 0,
  timed: 0,
  /** Draws of a duration and of a branch, counted for the bench. */
  durations: 0,
  branches: 0,
};

export const stageOf = new Int16Array(MOST_ACTORS);
export const counters = new Int32Array(256);
export const letterOf = new Int32Array(MOST_ACTORS);
export const variantOf = new Int32Array(MOST_ACTORS);
export const alertedAt = new Int32Array(MOST_ITEMS);
export const enteredAt = new Int32Array(MOST_ACTORS);
export const busy = new Uint8Array(MOST_ACTORS);
export const isEntered = new Uint8Array(MOST_ACTORS);
export const enteredActors = new Int16Array(MOST_ACTORS);
export const activeActors = new Int16Array(MOST_ACTORS);
/** Those of them that a timer can ever move: who makes no request on this route and hears of none never does anything. */
export const timedActors = new Int16Array(MOST_ACTORS);
export const timers = new Float64Array(MOST_ACTORS * SLOTS);
export const nextOf = new Float64Array(MOST_ACTORS);
export const intentionRow = new Int16Array(MOST_ACTORS * INTENTIONS);
export const intentionVariant = new Int8Array(MOST_ACTORS * INTENTIONS);
export const intentionGround = new Int16Array(MOST_ACTORS * INTENTIONS);
export const queueActor = new Int16Array(256);
export const queueEvent = new Int16Array(256);
export const lanes = new Int32Array(2);
export const frictions = new Float64Array(16);
export const noteMinutes = new Int32Array(32);

/** What a row of the results is made of: minutes in each stage and at its first entry and last exit; marks. */
export const stay = new Int32Array(512);
export const firstEntry = new Int32Array(512);
export const lastExit = new Int32Array(512);
export const firstMark = new Int32Array(512);
export const lastMark = new Int32Array(512);
export const deletedAt = new Int32Array(MOST_ITEMS);
/** Whether an item was back under the provider's own retention after a hold when it was deleted. */
export const deletedAfterHold = new Uint8Array(MOST_ITEMS);
/** For the proof: marks in order, as mark and minute. Null: not wanted. */
export let trace: number[] | null = null;
export const traceInto = (marks: number[] | null): void => {
  trace = marks;
};

/** Of each item's deletion, once a run; −1 where it was not asked yet. */
export const thresholds = new Float64Array(MOST_ITEMS);

export let p: Program;
export let handlers: Handlers;

/** The tables that every event reads, as names of their own: one look-up fewer than through the program. */
export let hotDwellFirst: Int32Array;
export let hotDwellCount: Uint8Array;
export let hotPartTable: Int32Array;
export let hotPartFactor: Float64Array;
export let hotPartFriction: Int32Array;
export let hotPartRevisit: Float64Array;
export let hotPartKey: Int32Array;
export let hotShares: Float64Array;
export let hotBits: Int8Array;
export let hotLimits: Float64Array;
export let hotMissing: Int32Array;
export let hotAsked: Int32Array;
export let hotProduced: Int32Array;
export let hotRouteAsks: Uint8Array;
export let hotLetters: number;
/** Null where no inject waits for a mark. */
export let hotAwaited: Int32Array | null;
export let tiers: number;

/** What the generated file supplies. */
export interface Handlers {
  readonly singles: number;
  readonly counters: number;
  /** The event that tells an item of an alerted user. */
  readonly userAlerted: number;
  /** Stage an actor starts in; of an evidence item where `actor >= singles`. */
  start(actor: number): void;
  /** One event on one actor. */
  process(actor: number, event: number): void;
  /** Policies look at an actor whose stage was entered. */
  ask(actor: number): void;
  /** An intention is carried out, if it still can be. */
  act(row: number, actor: number, variant: number, ground: number): void;
}

export function load(program: Program, generated: Handlers): void {
  p = program;
  handlers = generated;
  hotDwellFirst = program.dwellFirst;
  hotDwellCount = program.dwellCount;
  hotPartTable = program.partTable;
  hotPartFactor = program.partFactor;
  hotPartFriction = program.partFriction;
  hotPartRevisit = program.partRevisit;
  hotPartKey = program.partKey;
  hotShares = program.shares;
  hotBits = program.bits;
  hotLimits = program.limits;
  hotMissing = program.missing;
  hotAsked = program.asked;
  hotProduced = program.produced;
  hotRouteAsks = program.routeAsks;
  hotLetters = program.letters;
  hotAwaited = program.injects?.awaited ?? null;
  tiers = program.tiers;
  run.actors = 0;
  run.timed = 0;
  stageOf.fill(-1);
  letterOf.fill(NO_LETTER);
  // What this case cannot reach stays as it is: it never happened.
  for (const minutes of [firstEntry, lastExit, firstMark, lastMark]) minutes.fill(-1);
  nextOf.fill(Number.POSITIVE_INFINITY);
  timers.fill(Number.POSITIVE_INFINITY);
  for (let actor = 0; actor < generated.singles + program.items; actor += 1) {
    if ((program.present[actor] as number) === 0) continue;
    activeActors[run.actors] = actor;
    run.actors += 1;
    if (program.timed[actor] === 0) continue;
    timedActors[run.timed] = actor;
    run.timed += 1;
  }
}

/** After assistance has taken effect, or an inject has set a tier. */
export function settleTiers(): void {
  run.tier = p.pairOf[tierState(run.epoch, run.requestingSet, run.requestedSet)] as number;
}

export function reset(seed: number, number: number): void {
  luckLanes(seed, number, lanes);
  run.now = 0;
  run.bookings = 0;
  run.ended = false;
  run.epoch = 0;
  run.requestingSet = 0;
  run.requestedSet = 0;
  run.nextInject = Number.POSITIVE_INFINITY;
  run.waiting = 0;
  run.slowed = 0;
  run.hold = -1;
  run.extensionAskedFor = -2;
  run.orderStarted = -1;
  run.ground = 0;
  run.askedCodes = 0;
  run.lettersSent = 0;
  run.notes = 0;
  run.policeAnswered = 0;
  run.alive = 2 ** p.items - 1;
  run.firstDeleted = -1;
  run.lastMark = 0;
  run.queued = 0;
  run.entered = 0;
  for (let i = 0; i < run.actors; i += 1) {
    const actor = activeActors[i] as number;
    stageOf[actor] = -1;
    letterOf[actor] = NO_LETTER;
    busy[actor] = 0;
    isEntered[actor] = 0;
    nextOf[actor] = Number.POSITIVE_INFINITY;
    const from = actor * SLOTS;
    for (let slot = from; slot < from + SLOTS; slot += 1) timers[slot] = Number.POSITIVE_INFINITY;
  }
  counters.fill(0, 0, handlers.counters + p.items);
  frictions.fill(0);
  stay.fill(0, 0, p.stages);
  firstEntry.fill(-1, 0, p.stages);
  lastExit.fill(-1, 0, p.stages);
  firstMark.fill(-1, 0, p.marks);
  lastMark.fill(-1, 0, p.marks);
  for (let item = 0; item < p.items; item += 1) {
    alertedAt[item] = -1;
    deletedAt[item] = -1;
    thresholds[item] = -1;
  }
}

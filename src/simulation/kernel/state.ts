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
/** Room of an actor among the timers: a power of two, so that a timer's place names its actor and its slot. */
export const SLOT_BITS = 3;
export const SLOTS = 8;
/**
 * A timer is one exact double: minute, rank, booking, place. The smallest is the next, and says whose it is. Minutes stay below
 * `LONGEST_HORIZON`; places beyond those of the actors are the injects'.
 */
export const PLACES = 512;
export const INJECT_PLACES = 384;
/** Written out, so that a bundler puts the numbers themselves into the code: bookings × places, and four ranks a minute. */
export const BOOKINGS = 65_536;
export const PER_MINUTE = 134_217_728;
/** After every timer that can fire. */
export const NEVER = 9_007_199_254_740_992;

/** Ranks: bookings × places each. */
export const ACT = 0;
export const DECISION = 33_554_432;
export const DEADLINE = 67_108_864;
/** Where an actor is before it starts. */
export const NOWHERE = 511;

/** Scalars of the run. Minutes; −1 where something has not happened. */
export const run = {
  now: 0,
  /** Bookings so far, times `PLACES`. */
  booked: 0,
  /** 1 once the case has ended. */
  ended: 0,
  /** Pair of tiers; and what it comes from: assistance that has taken effect, tiers that injects have set. */
  tier: 0,
  epoch: 0,
  nextEpochAt: NEVER,
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
  nextInject: NEVER,
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
  /** Places in `nextOf` of the actors that can be next. */
  firstTimed: 0,
  lastTimed: 0,
  /** Whether anybody wants to hear of marks: a proof, or an inject. */
  heeded: false,
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
export const timers = new Float64Array(MOST_ACTORS * SLOTS).fill(NEVER);
/** By `placeOf`: nearest timer of an actor; STALE while one of its timers fires. */
export const nextOf = new Float64Array(MOST_ACTORS + MOST_ITEMS).fill(NEVER);
export const STALE = -1;
export const intentionRow = new Int16Array(MOST_ACTORS * INTENTIONS);
export const intentionVariant = new Int8Array(MOST_ACTORS * INTENTIONS);
export const intentionGround = new Int16Array(MOST_ACTORS * INTENTIONS);
export const queueActor = new Int16Array(256);
export const queueEvent = new Int16Array(256);
/** Two are used; a longer array lies where code can address it. */
export const lanes = new Int32Array(32);
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

/** Actors that exist once stand behind the items, so that those of most cases are neighbours. */
export const placeOf = (actor: number): number =>
  actor < handlers.singles ? MOST_ITEMS + actor : MOST_ITEMS - 1 - (actor - handlers.singles);

/** What the generated file supplies. */
export interface Handlers {
  readonly singles: number;
  readonly counters: number;
  /** The event that tells an item of an alerted user. */
  readonly userAlerted: number;
  /** One event on one actor. */
  process(actor: number, event: number): void;
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
  run.firstTimed = MOST_ITEMS;
  run.lastTimed = MOST_ITEMS - 1;
  run.heeded = trace !== null || hotAwaited !== null;
  // A run that a fault broke off leaves an actor at work; the next one would wait for it.
  for (const marks of [busy, isEntered]) marks.fill(0);
  letterOf.fill(NO_LETTER);
  stageOf.fill(NOWHERE);
  // What this case cannot reach never happened.
  for (const minutes of [firstEntry, lastExit, firstMark, lastMark]) minutes.fill(-1);
  nextOf.fill(NEVER);
  timers.fill(NEVER);
  for (let actor = 0; actor < generated.singles + program.items; actor += 1) {
    if ((program.present[actor] as number) === 0) continue;
    activeActors[run.actors] = actor;
    run.actors += 1;
    if (program.timed[actor] === 0) continue;
    const place = placeOf(actor);
    if (place < run.firstTimed) run.firstTimed = place;
    if (place > run.lastTimed) run.lastTimed = place;
  }
}

/** After assistance has taken effect, or an inject has set a tier. */
export function settleTiers(): void {
  run.tier = p.pairOf[tierState(run.epoch, run.requestingSet, run.requestedSet)] as number;
}

export function reset(seed: number, number: number): void {
  luckLanes(seed, number, lanes);
  run.now = 0;
  run.booked = 0;
  run.ended = 0;
  run.epoch = 0;
  run.requestingSet = 0;
  run.requestedSet = 0;
  run.nextInject = NEVER;
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
  // Timers are set anew by entering a first stage.
  for (let i = 0; i < run.actors; i += 1) {
    const actor = activeActors[i] as number;
    stageOf[actor] = NOWHERE;
    letterOf[actor] = NO_LETTER;
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

/** Injects of one run over numbers: their timers, what awakens them, what they bind. As `simulation/injects.ts` for a live case. */
import { MOST_INJECTS } from '#domain/injects.ts';
import type { InjectTables } from './program.ts';
import { ACT, INJECT_PLACES, NEVER, PER_MINUTE, PLACES, p, run, trace } from './state.ts';

/** Above every mark of a chart: a trace of the proof tells an inject by it. */
export const INJECT_MARK = 999;

const timers = new Float64Array(MOST_INJECTS);

function findNext(count: number): void {
  let next = NEVER;
  for (let i = 0; i < count; i += 1) if ((timers[i] as number) < next) next = timers[i] as number;
  run.nextInject = next;
}

function book(i: number, minute: number): void {
  const due = minute * PER_MINUTE + (ACT + run.booked + INJECT_PLACES + i);
  run.booked += PLACES;
  timers[i] = due;
  if (due < run.nextInject) run.nextInject = due;
}

/** Before any actor starts: books the timed ones. */
export function openInjects({ count, at }: InjectTables): void {
  for (let i = 0; i < count; i += 1) {
    timers[i] = NEVER;
    if ((at[i] as number) >= 0) book(i, at[i] as number);
    else run.waiting |= 1 << i;
  }
}

/** A mark that some inject waits for, perhaps not for the first time. */
export function awaken({ count, delay }: InjectTables, due: number): void {
  const now = due & run.waiting;
  if (now === 0) return;
  run.waiting &= ~now;
  for (let i = 0; i < count; i += 1) if ((now >> i) & 1) book(i, run.now + (delay[i] as number));
}

/** The inject whose timer has come; it has happened. */
export function happenNext(i: number, { count, slowing }: InjectTables): void {
  timers[i] = NEVER;
  findNext(count);
  run.slowed |= (1 << i) & slowing;
}

export function markInject(i: number): void {
  run.lastMark = run.now;
  if (trace) trace.push(INJECT_MARK + 1000 * i, run.now);
}

/** Of all injects that have happened, in the plan's order; asked only where one of them slows something down. */
export function slowness(site: number): number {
  if (p.injects === null) return 1;
  const { count, factors, sites } = p.injects;
  let factor = 1;
  for (let i = 0; i < count; i += 1) if ((run.slowed >> i) & 1) factor *= factors[i * sites + site] as number;
  return factor;
}

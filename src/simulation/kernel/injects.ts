/** Injects of one run over numbers: their timers, what awakens them, what they bind. As `simulation/injects.ts` for a live case. */
import { MOST_INJECTS } from '#domain/injects.ts';
import type { InjectTables } from './program.ts';
import { ACT, BOOKINGS, PER_MINUTE, p, run, trace } from './state.ts';

/** Above every mark of a chart: a trace of the proof tells an inject by it. */
export const INJECT_MARK = 999;

const timers = new Float64Array(MOST_INJECTS);

function findNext(count: number): void {
  let next = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i += 1) if ((timers[i] as number) < next) next = timers[i] as number;
  run.nextInject = next;
}

function book(i: number, minute: number): void {
  const due = minute * PER_MINUTE + ACT * BOOKINGS + run.bookings;
  run.bookings += 1;
  timers[i] = due;
  if (due < run.nextInject) run.nextInject = due;
}

/** Before any actor starts: books the timed ones. */
export function openInjects({ count, at }: InjectTables): void {
  for (let i = 0; i < count; i += 1) {
    timers[i] = Number.POSITIVE_INFINITY;
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

/** The inject whose timer is next; it has happened. */
export function takeNext({ count, slowing }: InjectTables): number {
  let i = 0;
  while ((timers[i] as number) !== run.nextInject) i += 1;
  timers[i] = Number.POSITIVE_INFINITY;
  findNext(count);
  run.slowed |= (1 << i) & slowing;
  return i;
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

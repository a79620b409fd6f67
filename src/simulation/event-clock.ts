/**
 * Case time for XState: always jumps to the next due timer, so months cost nothing and no timer is misplaced.
 * (XState's default clock fires any delay over 24.8 days at once, and its SimulatedClock misplaces timers that are booked
 * during a jump; docs/decisions/0002.) Due timers are ordered by minute, then rank within the minute (act, decision,
 * deadline: the fraction of the delay), then booking, so that a tie is never an accident.
 */
import { type Minutes, minutes } from '#domain/case-time.ts';

interface Timer {
  readonly minute: number;
  readonly rank: number;
  readonly booking: number;
  readonly fire: () => void;
}

const before = (a: Timer, b: Timer): boolean =>
  a.minute !== b.minute ? a.minute < b.minute : a.rank !== b.rank ? a.rank < b.rank : a.booking < b.booking;

export interface EventClock {
  /** XState's contract. `delay` is whole minutes plus the rank as a fraction; anything else throws. */
  setTimeout(fire: () => void, delay: number): number;
  clearTimeout(booking: number): void;
  readonly now: Minutes;
  /** Books at an absolute minute, never before now. */
  bookAt(minute: number, rank: number, fire: () => void): number;
  /** When the next timer is due, or null. */
  next(): { readonly minute: Minutes; readonly rank: number } | null;
  /** Fires the next timer if it is due at or before (minute, rank); false where none is. */
  fireNext(minute: number, rank: number): boolean;
  /** Moves on to a minute at which nothing is due any more. */
  settle(minute: Minutes): void;
}

export function createEventClock(): EventClock {
  let now = minutes(0);
  let bookings = 0;
  const heap: Timer[] = [];
  const cancelled = new Set<number>();

  const push = (timer: Timer) => {
    let i = heap.push(timer) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = heap[parent];
      if (!above || !before(timer, above)) break;
      heap[i] = above;
      i = parent;
    }
    heap[i] = timer;
  };

  const pop = () => {
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      let smaller = heap[child];
      if (!smaller) break;
      const right = heap[child + 1];
      if (right && before(right, smaller)) {
        smaller = right;
        child += 1;
      }
      if (!before(smaller, last)) break;
      heap[i] = smaller;
      i = child;
    }
    heap[i] = last;
  };

  const peek = (): Timer | null => {
    for (let top = heap[0]; top; top = heap[0]) {
      if (!cancelled.delete(top.booking)) return top;
      pop();
    }
    return null;
  };

  const bookAt = (minute: number, rank: number, fire: () => void): number => {
    if (minute < now) throw new Error(`cannot book at minute ${minute}: it is already ${now}`);
    bookings += 1;
    push({ minute: minutes(minute), rank, booking: bookings, fire });
    return bookings;
  };

  return {
    get now() {
      return now;
    },
    bookAt,
    setTimeout(fire, delay) {
      if (!(delay >= 0)) throw new Error(`a delay must not be negative or missing, got ${delay}`);
      const whole = Math.floor(delay);
      return bookAt(now + whole, delay - whole, fire);
    },
    clearTimeout(booking) {
      if (booking !== undefined) cancelled.add(booking);
    },
    next() {
      const top = peek();
      return top ? { minute: minutes(top.minute), rank: top.rank } : null;
    },
    fireNext(minute, rank) {
      const top = peek();
      if (!top || top.minute > minute || (top.minute === minute && top.rank > rank)) return false;
      pop();
      now = minutes(top.minute);
      top.fire();
      return true;
    },
    settle(minute) {
      if (minute > now) now = minute;
    },
  };
}

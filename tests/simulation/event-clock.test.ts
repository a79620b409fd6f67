import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventClock } from '#simulation/event-clock.ts';
import { count } from '#support/counts.ts';

const END = [Number.MAX_SAFE_INTEGER, 1] as const;

describe('the event clock', () => {
  it('fires by minute, then rank, then booking, whatever the order of booking', () => {
    const timer = fc.record({ minute: fc.integer({ min: 0, max: 5 }), rank: fc.constantFrom(0, 0.25, 0.5) });
    fc.assert(
      fc.property(fc.array(timer, { maxLength: 40 }), (timers) => {
        const clock = createEventClock();
        const fired: number[] = [];
        for (const [index, { minute, rank }] of timers.entries())
          clock.setTimeout(() => fired.push(index), minute + rank);
        while (clock.fireNext(...END)) {
          // until nothing is due
        }
        const expected = timers
          .map((one, index) => ({ ...one, index }))
          .sort((a, b) => a.minute - b.minute || a.rank - b.rank || a.index - b.index)
          .map(({ index }) => index);
        expect(fired).toEqual(expected);
      }),
      { numRuns: count(2000) },
    );
  });

  it('places a timer booked during a jump from the instant of its booking', () => {
    const clock = createEventClock();
    const seen: number[] = [];
    clock.setTimeout(() => clock.setTimeout(() => seen.push(clock.now), 5), 3);
    while (clock.fireNext(100, 1)) {
      // both stages of 3 and 5 minutes lie within the jump
    }
    expect(seen).toEqual([8]);
  });

  it('knows a ninety-day delay and a forty-year one', () => {
    const clock = createEventClock();
    const seen: number[] = [];
    for (const days of [90, 14_600]) clock.setTimeout(() => seen.push(clock.now), days * 1440);
    while (clock.fireNext(...END)) {
      // ordinary timers overflow after 24.8 days
    }
    expect(seen).toEqual([129_600, 21_024_000]);
  });

  it('stops before a deadline when asked to stop at decisions', () => {
    const clock = createEventClock();
    const seen: string[] = [];
    clock.setTimeout(() => seen.push('deadline'), 10.5);
    clock.setTimeout(() => seen.push('act'), 10);
    clock.setTimeout(() => seen.push('decision'), 10.25);
    while (clock.fireNext(10, 0.25)) {
      // acts and decisions only
    }
    expect(seen).toEqual(['act', 'decision']);
    expect(clock.next()).toEqual({ minute: 10, rank: 0.5 });
  });

  it('does not fire what was cancelled, and refuses the past, the negative and the missing', () => {
    const clock = createEventClock();
    const booking = clock.setTimeout(() => expect.unreachable(), 1);
    clock.clearTimeout(booking);
    expect(clock.next()).toBeNull();
    clock.settle(5 as never);
    expect(() => clock.bookAt(4, 0, () => {})).toThrow('already 5');
    for (const delay of [-1, Number.NaN, undefined as unknown as number])
      expect(() => clock.setTimeout(() => {}, delay)).toThrow();
  });
});

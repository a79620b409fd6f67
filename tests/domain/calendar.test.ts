import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarSource, createCalendarTable, type OfficeCalendar } from '#domain/calendar.ts';
import { count } from '#support/counts.ts';

const OFFICE: OfficeCalendar = {
  opens: '09:00',
  closes: '17:00',
  weekend: [6, 7],
  holidays: ['12-25', '2027-03-26'],
  recess: [{ from: '12-28', to: '01-03' }],
};
const HORIZON = 5 * 365 * 1440;
/** Monday 8 March 2027, 07:00 UTC, in a State on UTC. */
const source: CalendarSource = {
  opensAt: '2027-03-08T07:00Z',
  horizon: HORIZON,
  utcOffset: 0,
  calendar: OFFICE,
  season: null,
};
const at = (from: string) => (Date.parse(from) - Date.parse(source.opensAt)) / 60_000;
const finishOn = (day: string, changes: Partial<CalendarSource> = {}) => {
  const finish = createCalendarTable({ ...source, ...changes }).finish(0, at(day));
  return new Date(Date.parse(source.opensAt) + finish * 60_000).toISOString().slice(0, 16);
};

describe('what is finished out of office hours', () => {
  it.each([
    ['within them stays', '2027-03-08T10:30Z', '2027-03-08T10:30'],
    ['at the minute of closing stays', '2027-03-08T17:00Z', '2027-03-08T17:00'],
    ['before they begin waits for the morning', '2027-03-09T03:00Z', '2027-03-09T09:00'],
    ['in the evening waits for the next morning', '2027-03-08T17:01Z', '2027-03-09T09:00'],
    ['on a Friday night waits for Monday', '2027-03-12T20:00Z', '2027-03-15T09:00'],
    ['before a holiday of that year waits over the weekend', '2027-03-25T18:00Z', '2027-03-29T09:00'],
    ['on a holiday of every year', '2029-12-25T10:00Z', '2029-12-26T09:00'],
    ['in a recess over the new year', '2028-12-28T12:00Z', '2029-01-04T09:00'],
  ])('%s', (_, finished, handedOn) => {
    expect(finishOn(finished)).toBe(handedOn);
  });

  it('is local time: five hours behind, and five and a half ahead', () => {
    expect(finishOn('2027-03-08T12:00Z', { utcOffset: -300 })).toBe('2027-03-08T14:00');
    expect(finishOn('2027-03-08T12:00Z', { utcOffset: 330 })).toBe('2027-03-09T03:30');
    // Saturday night in the one, Sunday morning already in the other.
    expect(finishOn('2027-03-14T22:00Z', { utcOffset: 330 })).toBe('2027-03-15T03:30');
  });
});

describe('a slow season', () => {
  const slow = { calendar: null, season: { months: [7, 8], holidays: ['12-25'], progress: 0.6 } } as const;
  it('stretches what falls into it, and nothing else', () => {
    const table = createCalendarTable({ ...source, ...slow });
    expect(table.finish(0, 1440)).toBe(1440);
    const [july, september] = [at('2027-07-01T00:00Z'), at('2027-09-01T00:00Z')];
    expect(table.finish(july, 600)).toBe(july + 1000);
    // Sixty-two days of summer do the work of 37.2 days.
    expect(table.finish(july, 53_568)).toBe(september);
    expect(table.finish(july - 300, 600)).toBe(july + 500);
    expect(table.finish(july, 55_008)).toBe(september + 1440);
  });
  it('is every holiday too, of that day only', () => {
    const table = createCalendarTable({ ...source, ...slow });
    const christmas = at('2027-12-25T00:00Z');
    expect(table.finish(christmas, 600)).toBe(christmas + 1000);
    expect(table.finish(christmas - 1440, 1440)).toBe(christmas);
    expect(table.finish(christmas, 1440)).toBe(christmas + 1440 + 576);
  });
  it('rounds a part of a minute up', () => {
    const july = at('2027-07-01T00:00Z');
    expect(createCalendarTable({ ...source, ...slow }).finish(july, 1)).toBe(july + 2);
  });
});

describe('any calendar', () => {
  const day = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
  const calendar = fc.record({
    opens: fc.constantFrom('00:00', '06:15', '09:00', '11:30'),
    closes: fc.constantFrom('12:00', '16:45', '23:59'),
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    holidays: fc.array(day, { maxLength: 12 }),
    recess: fc.array(day, { maxLength: 2 }).map((days) => days.map((from) => ({ from, to: from }))),
  });
  const anySource = fc.record({
    opensAt: fc.constantFrom('2026-11-22T06:00Z', '2027-03-08T07:44Z', '2028-02-28T23:59Z'),
    horizon: fc.constant(3 * 365 * 1440),
    utcOffset: fc.integer({ min: -720, max: 840 }),
    calendar: fc.option(calendar),
    season: fc.option(
      fc.record({
        months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
        holidays: fc.array(day, { maxLength: 12 }),
        progress: fc.constantFrom(0.05, 0.33, 0.6, 1),
      }),
    ),
  });
  const minute = fc.integer({ min: 0, max: 4 * 365 * 1440 });
  const check = (law: (table: ReturnType<typeof createCalendarTable>, a: number, b: number) => void) =>
    fc.assert(
      fc.property(anySource, fc.array(fc.tuple(minute, minute), { minLength: 20, maxLength: 20 }), (one, pairs) => {
        const table = createCalendarTable(one);
        for (const [a, b] of pairs) law(table, a, b);
      }),
      { numRuns: count(500) },
    );

  it('is never early, and always whole', () => {
    check((table, start, work) => {
      const finish = table.finish(start, work);
      expect(finish).toBeGreaterThanOrEqual(start + work);
      expect(Number.isSafeInteger(finish)).toBe(true);
    });
  });
  it('changes nothing about what is handed on already', () => {
    check((table, start, work) => {
      const finish = table.finish(start, work);
      expect(table.finish(finish, 0)).toBe(finish);
    });
  });
  it('never lets what took longer, or began later, be handed on first', () => {
    check((table, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(table.finish(0, low)).toBeLessThanOrEqual(table.finish(0, high));
      expect(table.finish(low, 5000)).toBeLessThanOrEqual(table.finish(high, 5000));
    });
  });
  it('without calendar and season is the clock on the wall', () => {
    const table = createCalendarTable({ ...source, calendar: null });
    fc.assert(
      fc.property(minute, minute, (start, work) => {
        expect(table.finish(start, work)).toBe(start + work);
      }),
      { numRuns: count(1000) },
    );
  });
});

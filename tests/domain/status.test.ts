import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Joining } from '#domain/status.ts';
import { addDays, bindsFrom, bindsSince, firstOfMonthAfter, isParty, isSignatoryOnly } from '#domain/status.ts';
import { count } from '#support/counts.ts';

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-08-31', 30, '2026-09-30'],
  ])('%s and %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  it('count as the calendar does, back and forth', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), days, (start, step) => {
        const iso = (day: number) => new Date(Date.UTC(1900, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(iso(start), step)).toBe(iso(start + step));
        expect(addDays(addDays(iso(start), step), -step)).toBe(iso(start));
      }),
      { numRuns: count(5_000) },
    );
  });

  it.each([
    ['2006-09-29', 3, '2007-01-01'],
    ['2009-11-30', 3, '2010-03-01'],
    ['2011-12-31', 3, '2012-04-01'],
    ['2024-06-11', 3, '2024-10-01'],
  ])('the first of the month after %s and %i months have passed is %s (Budapest 36(4))', (day, months, expected) =>
    expect(firstOfMonthAfter(day, months)).toBe(expected),
  );
});

const THIRTY: Joining = { article: '65(2)', after: { days: 30 }, checked: 'recalled' };
const state = (signed: string | null, deposited: string | null) => ({
  memberships: [{ instrument: 'uncc' as const, signed, deposited }],
});
const treaty = (since: string | null) => ({
  id: 'uncc' as const,
  joining: THIRTY,
  status: { form: 'treaty' as const, since, note: '', checked: 'text' as const },
});

describe('when a treaty binds a State', () => {
  it.each([
    ['deposited long before entry into force: on that day', '2027-01-10', '2026-05-01', '2027-01-10'],
    ['deposited the day before: thirty days after the deposit', '2027-01-10', '2027-01-09', '2027-02-08'],
    ['deposited later: thirty days after the deposit', '2027-01-10', '2028-02-01', '2028-03-02'],
  ])('%s', (_what, since, deposited, expected) => {
    expect(bindsFrom(THIRTY, since, deposited)).toBe(expected);
    expect(bindsSince(state(null, deposited), treaty(since))).toBe(expected);
  });

  it('never, while it is not in force and nobody supposes that it is', () => {
    expect(bindsSince(state('2025-10-25', '2026-05-01'), treaty(null))).toBeNull();
    expect(bindsSince(state('2025-10-25', '2026-05-01'), treaty(null), '2026-06-15')).toBe('2026-06-15');
  });

  it('never, for a State that only signed', () => {
    expect(bindsSince(state('2025-10-25', null), treaty('2026-01-01'))).toBeNull();
  });

  it('without a rule for later States: on the deposit, or on entry into force if that is later', () => {
    expect(bindsFrom(null, '2026-08-18', '2023-07-12')).toBe('2026-08-18');
    expect(bindsFrom(null, '2017-05-22', '2018-10-24')).toBe('2018-10-24');
  });
});

describe('a signatory, a party, and neither', () => {
  it.each([
    ['before the signature', '2025-10-24', false, false],
    ['between signature and deposit', '2026-01-01', true, false],
    ['on the day of the deposit', '2026-08-31', false, true],
  ])('%s', (_what, day, signatory, party) => {
    const kestrel = state('2025-10-25', '2026-08-31');
    expect(isSignatoryOnly(kestrel, 'uncc', day)).toBe(signatory);
    expect(isParty(kestrel, 'uncc', day)).toBe(party);
    expect(isParty(kestrel, 'budapest', day)).toBe(false);
  });
});

import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFormat } from '#app/i18n/format.ts';
import { ShellMessages } from '#app/i18n/provider.tsx';

const format = renderHook(useFormat, { wrapper: ShellMessages }).result.current;
const DAY = 1440;

describe('the words for', () => {
  it.each([
    ['2027-03-12', '12 March 2027'],
    ['2027-03-12T23:30', '12 March 2027'],
    ['2027-03-12T23:30:00Z', '12 March 2027'],
    ['2027-03-12T23:30:00-02:00', '13 March 2027'],
  ])('the date %s are %s', (iso, words) => expect(format.date(iso)).toBe(words));

  it('a moment name the clock', () => expect(format.dateTime('2027-03-12T07:44')).toBe('12 March 2027, 07:44 UTC'));

  it('midnight are not 24:00', () => expect(format.dateTime('2027-03-12T00:00')).toBe('12 March 2027, 00:00 UTC'));

  it.each([
    [0, 'day 0'],
    [DAY - 1, 'day 0'],
    [12 * DAY, 'day 12'],
    [1200 * DAY, 'day 1,200'],
  ])('%i minutes since opening are %s', (minutes, words) => expect(format.day(minutes)).toBe(words));

  it.each([
    [1, '1 minute'],
    [119, '119 minutes'],
    [2 * 60, '2 hours'],
    [2 * DAY, '2 days'],
    [20 * DAY, '20 days'],
    [21 * DAY, '3 weeks'],
    [89 * DAY, '13 weeks'],
    [90 * DAY, '3 months'],
    [425 * DAY, '14 months'],
    [730 * DAY, '2 years'],
    [913 * DAY, '2.5 years'],
  ])('%i minutes are %s', (minutes, words) => expect(format.duration(minutes)).toBe(words));

  it.each([
    [0, '0%'],
    [0.001, 'less than 1%'],
    [0.374, '37%'],
    [0.9999, 'more than 99%'],
    [1, '100%'],
  ])('the share %f are %s', (share, words) => expect(format.percent(share)).toBe(words));

  it('a number group its thousands', () => {
    expect(format.number(80_000)).toBe('80,000');
    expect(format.number(2.25, 1)).toBe('2.3');
  });
});

import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayAfterKey } from '#app/comparison/day-line.tsx';
import { timeScale } from '#app/comparison/time-scale.ts';
import { cellsOf, labelled, openRoom, tableUnder } from './open-room.tsx';

const handle = () => labelled(/^Day line/);
const field = () => labelled(/^Day $/);
const press = (key: string) => fireEvent.keyDown(handle(), { key });
const readout = (route: string) =>
  cellsOf(tableUnder(/How the runs stand by/))
    .find(([head]) => head === route)
    ?.slice(1);

describe('keys', () => {
  const scale = timeScale({
    ...{ kind: 'log', lastDay: 730, width: 500, marginStart: 0, marginEnd: 0, reversed: false, tickGap: 60 },
  });
  it('move by a day, by thirty, and to the ends', () => {
    const after = (key: string) => dayAfterKey(key, 100, scale);
    expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map(after)).toEqual([101, 101, 99, 99]);
    expect(['PageUp', 'PageDown', 'Home', 'End', 'x'].map(after)).toEqual([130, 70, 1, 730, null]);
  });
  it('stop at the ends of the axis', () => {
    expect([dayAfterKey('ArrowLeft', 1, scale), dayAfterKey('PageUp', 720, scale)]).toEqual([1, 730]);
  });
  it('follow the reading direction', () => {
    const reversed = { ...scale, reversed: true };
    expect([dayAfterKey('ArrowLeft', 5, reversed), dayAfterKey('ArrowRight', 5, reversed)]).toEqual([6, 4]);
  });
});

it('reads every route on its day, on the screen and aloud once it rests', async () => {
  const { finish, address } = await openRoom();
  finish();
  expect(handle().getAttribute('aria-valuetext')).toBe('day 365 (12 months)');
  expect(readout('A – Letters rogatory (no treaty)')).toEqual([
    ...['30%', '5%', '15%', '5%', '0%', '0%', '0%', '45%', '35%', '40%'],
  ]);
  press('End');
  press('PageDown');
  expect(handle().getAttribute('aria-valuenow')).toBe('1430');
  expect(readout('A – Letters rogatory (no treaty)')).toEqual([
    ...['50%', '10%', '20%', '10%', '10%', '0%', '0%', '0%', '60%', '30%'],
  ]);
  const said = () => [...document.querySelectorAll('[aria-live="polite"]')].map((one) => one.textContent).join('');
  expect(said()).not.toContain('Letters rogatory');
  await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
  expect(said()).toContain('Letters rogatory (no treaty): all evidence 50%');
  expect(address.query).toBe('day=1430');
});

it('can be given as a number; one off the axis is not taken', async () => {
  const { finish } = await openRoom();
  finish();
  fireEvent.change(field(), { target: { value: '21' } });
  expect(handle().getAttribute('aria-valuenow')).toBe('21');
  fireEvent.change(field(), { target: { value: '99999' } });
  expect(handle().getAttribute('aria-valuenow')).toBe('21');
});

it('follows the pointer', async () => {
  const { finish } = await openRoom({ query: 'axis=linear' });
  finish();
  fireEvent.pointerDown(handle(), { clientX: 10_000, buttons: 1 });
  expect(handle().getAttribute('aria-valuenow')).toBe('1460');
  fireEvent.pointerMove(handle(), { clientX: -10_000, buttons: 1 });
  expect(handle().getAttribute('aria-valuenow')).toBe('0');
  fireEvent.pointerMove(handle(), { clientX: 10_000, buttons: 0 });
  expect(handle().getAttribute('aria-valuenow')).toBe('0');
});

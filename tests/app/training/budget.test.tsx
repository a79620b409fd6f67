/** The minutes of a class on a clock that the test moves by hand. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SlotBar } from '#app/training/budget/slot-bar.tsx';
import { slotPlan } from '#app/training/budget/slot-plan.ts';
import { readBudget } from '#app/training/budget/use-budget.ts';
import { type WallClock, WallClockContext } from '#app/training/budget/wall-clock.ts';
import { TableSetup } from '#app/training/team/table-setup.tsx';
import { BUDGETS } from '#domain/class-terms.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pageText } from './harness.tsx';

const START = 1_000_000;

function handClock() {
  let now = START;
  const ticks = new Set<() => void>();
  const clock: WallClock = {
    now: () => now,
    every(_milliseconds, tick) {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  };
  const toMinute = (minute: number) => {
    now = START + minute * 60_000;
    act(() => {
      for (const tick of [...ticks]) tick();
    });
  };
  return { clock, toMinute, ticks };
}

function open(budget: unknown) {
  const hand = handClock();
  const part = (
    <WallClockContext.Provider value={hand.clock}>
      <SlotBar />
      <TableSetup />
    </WallClockContext.Provider>
  );
  return { ...hand, ...openRoom({ desk: { budget }, part }) };
}
const running = { minutes: 45, used: 0, since: START, hidden: false };
/** What screen readers were told last: the two regions take turns, so that the same sentence twice is another state. */
const heard = () =>
  [...document.querySelectorAll('.visually-hidden [aria-live]')].map((one) => one.innerHTML).join('|');

describe('the plan of a class', () => {
  it.each([...BUDGETS])('of %d minutes ends with them, step after step', (minutes) => {
    for (const otherDesk of [true, false]) {
      const by = slotPlan(minutes, otherDesk).map((step) => step.by);
      expect(by).toEqual([...new Set(by)].sort((a, b) => a - b));
      expect(by.at(-1)).toBe(minutes);
    }
    expect(slotPlan(90, true).map(({ id }) => id)).toContain('other-desk');
    expect(slotPlan(90, false).map(({ id }) => id)).not.toContain('other-desk');
  });
});

describe('the minutes of a class', () => {
  it('begin when they are chosen, and say what is done by when', async () => {
    const { session, toMinute } = open(null);
    expect(screen.queryByLabelText('Time of the class')).toBeNull();
    await userEvent.click(screen.getByText(/^Your table: one person; no time set$/));
    await userEvent.click(screen.getByLabelText('45 minutes'));
    expect(session.kept.desk.budget).toEqual(running);
    const bar = within(screen.getByLabelText('Time of the class'));
    expect(bar.getByText('Minute 0 of 45.')).toBeDefined();
    toMinute(12.5);
    expect(bar.getByText('Minute 12 of 45.').parentElement?.textContent).toContain('By minute 30: play the case.');
    expect(bar.getAllByRole('listitem', { hidden: true }).map((one) => one.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('go on over a reload, because only moments are kept', () => {
    const { toMinute } = open({ minutes: 90, used: 10 * 60_000, since: START, hidden: false });
    toMinute(20);
    expect(pageText()).toContain('Minute 30 of 90.');
  });

  it('pause, and go on from there', async () => {
    const { session, toMinute, ticks } = open(running);
    toMinute(8);
    await userEvent.click(button('Pause the count'));
    expect(session.kept.desk.budget).toEqual({ ...running, used: 8 * 60_000, since: null });
    expect(ticks.size).toBe(0);
    toMinute(20);
    expect(pageText()).toContain('Minute 8 of 45. The count pauses.');
    await userEvent.click(button('Let it count'));
    toMinute(22);
    expect(pageText()).toContain('Minute 10 of 45.');
    await userEvent.click(button('Count from zero'));
    expect(pageText()).toContain('Minute 0 of 45.');
  });

  it('are announced once, five minutes before the end', () => {
    const { toMinute } = open(running);
    const silent = heard();
    toMinute(39);
    expect(heard()).toBe(silent);
    toMinute(40);
    const warned = heard();
    expect(warned).not.toBe(silent);
    expect(warned).toContain('5 minutes of the class are left.');
    toMinute(41);
    toMinute(44);
    expect(heard()).toBe(warned);
  });

  it('end without closing anything', () => {
    const { toMinute } = open(running);
    toMinute(200);
    expect(pageText()).toContain('Minute 45 of 45. The time of the class is over. Everything stays open.');
    expect(button('Pause the count')).toBeDefined();
  });

  it('can be hidden, and are then silent', async () => {
    const { toMinute } = open(running);
    const before = heard();
    await userEvent.click(button('Hide the time'));
    expect(pageText()).not.toContain('Minute 0');
    toMinute(41);
    await userEvent.click(button('Show the time of the class'));
    expect(pageText()).toContain('Minute 41 of 45.');
    expect(heard()).toBe(before);
  });

  it('never run backwards, and are read with care', () => {
    const { toMinute } = open(running);
    toMinute(-5);
    expect(pageText()).toContain('Minute 0 of 45.');
    for (const wrong of [
      null,
      'x',
      { minutes: 30, used: 0 },
      { minutes: 45, used: -1 },
      { minutes: 45, used: Number.NaN },
    ]) {
      expect(readBudget(wrong)).toBeNull();
    }
    expect(readBudget({ minutes: 45, used: 1, since: 'now' })).toEqual({
      minutes: 45,
      used: 1,
      since: null,
      hidden: false,
    });
  });
});

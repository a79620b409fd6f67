import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { session } from '#app/stores/session.ts';
import { encodeClass, recipeOfClass } from '#simulation/codes/class-code.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { nightShift } from '#support/night-shift.ts';

// What is loaded when it is needed takes its time on a busy computer.
configure({ asyncUtilTimeout: 20_000 });

const { plan, planHash } = await nightShift();

vi.mock('virtual:comity/shelf', async () => {
  const { plan: real, planHash: hash, card } = await (await import('#support/night-shift.ts')).nightShift();
  return { cards: [card], scenarios: { [real.scenario]: async () => ({ plan: real, planHash: hash }) } };
});
vi.mock('#app/training/training-room.tsx', () => ({ default: () => <h1>The room</h1> }));

const setup = {
  seed: 5,
  seat: plan.seats[0]?.id ?? null,
  help: 'exam',
  table: 3,
  slot: 45,
  others: 'overloaded',
  stops: [14],
} as const;

beforeEach(async () => {
  window.scrollTo = () => undefined;
  history.replaceState(null, '', '#/');
  await session
    .getState()
    .open({ ...memoryStorage(), kind: 'database' }, { tell: () => undefined, close: () => undefined });
  session.getState().leave();
  render(<App />);
});

async function join(text: string): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name: 'Class code' }), text);
  await userEvent.click(screen.getByRole('button', { name: 'Join the class' }));
}

describe('a class code typed at the shelf', () => {
  it('opens the run that the trainer has set', async () => {
    await join(encodeClass(plan, setup).toLowerCase());
    expect(await screen.findByRole('heading', { name: 'The room' })).toBeDefined();
    const [run] = session.getState().runs;
    expect(run?.recipe).toEqual(recipeOfClass(plan, planHash, setup));
    expect(run?.recipe).toMatchObject({ class: { table: 3, slot: 45 }, cast: { 'requested-judge': 'overloaded' } });
    expect(location.hash).toBe(`#/play/${plan.scenario}/${run?.id}`);
  });

  it('that was mistyped is named as such, and nothing is kept', async () => {
    const code = encodeClass(plan, setup);
    await join(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
    expect(await screen.findByText(/One letter is wrong, or two are swapped/)).toBeDefined();
    await waitFor(() => expect(session.getState().runs).toEqual([]));
    expect(await axeFindings()).toEqual([]);
  });
});

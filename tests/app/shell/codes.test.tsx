import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import qrcode from 'qrcode-generator';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { session } from '#app/stores/session.ts';
import { qrPath } from '#app/ui/qr-code.tsx';
import { minutes } from '#domain/case-time.ts';
import { encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { enquiry, recipeOf } from '#support/recipes.ts';

// What is loaded when it is needed takes its time on a busy computer.
configure({ asyncUtilTimeout: 20_000 });

vi.mock('virtual:comity/shelf', () => import('#support/shelf-stub.ts'));
vi.mock('#app/training/training-room.tsx', async () => {
  const { useCurrentRun } = await import('#app/stores/session.ts');
  return { default: () => <h1>{`Room at minute ${useCurrentRun().recipe.until}`}</h1> };
});
vi.mock('#simulation/replay.ts', () => ({ replay: () => ({ rejected: null }) }));

const state = () => session.getState();
const recipe = recipeOf({ decisions: [enquiry(1440)], until: minutes(3000), notes: { '0': 'To be quick.' } });
const { notes: _left, ...bare } = recipe;
const code = encodeRecipe(recipe) ?? '';

async function open(hash: string): Promise<void> {
  history.replaceState(null, '', '#/');
  render(<App />);
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

beforeEach(async () => {
  window.scrollTo = () => undefined;
  await state().open({ ...memoryStorage(), kind: 'database' }, { tell: () => undefined, close: () => undefined });
  state().leave();
});

describe('the link of a run', () => {
  it('opens it as a new run, once, and leaves its own address', async () => {
    await open(`#/run/${code}`);
    expect(await screen.findByRole('heading', { name: 'Room at minute 3000' })).toBeDefined();
    expect(state().runs.map((run) => run.recipe)).toEqual([bare]);
    expect(location.hash).toBe(`#/play/night-shift/${state().runs[0]?.id}`);
  });

  it('of another version of the case is explained and kept as it was', async () => {
    const old = recipeOf({ ...bare, planHash: 'b'.repeat(64) });
    await open(`#/run/${encodeRecipe(old)}`);
    expect(await screen.findByText('This run was made with another version of the case')).toBeDefined();
    expect(state().runs[0]?.recipe.decisions).toEqual(bare.decisions);
  });

  it('that is damaged says so, and nothing is kept', async () => {
    await open(`#/run/${code.slice(0, -2)}`);
    expect(await screen.findByText('This code cannot be used')).toBeDefined();
    expect(screen.getByText(/A letter of the code is wrong/)).toBeDefined();
    expect(state().runs).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  it('is shown with a QR code from the list of runs, and is copied', async () => {
    await state().add(recipe);
    const copied: string[] = [];
    const user = userEvent.setup();
    await open('#/');
    await user.click(screen.getByRole('button', { name: 'Link to this run Run 1' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Link to Run 1' }));
    const link = `${location.href.split('#')[0]}#/run/${code}`;
    expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveProperty('value', link);
    expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeDefined();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await user.click(dialog.getByRole('button', { name: 'Copy the link' }));
    expect(copied).toEqual([link]);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a pasted code', () => {
  const paste = async (text: string) => {
    await open('#/');
    const box = screen.getByRole('textbox', { name: 'Or paste the code or the link of a run' });
    await userEvent.click(box);
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole('button', { name: 'Take this code' }));
  };

  it('becomes a run of the list, also out of a whole link', async () => {
    await paste(`http://localhost/#/run/${code}`);
    expect(await screen.findByText('Run 1 is imported')).toBeDefined();
    expect(state().runs.map((run) => run.recipe)).toEqual([bare]);
  });

  it('that is none is refused in words', async () => {
    await paste('Table 3');
    expect(await screen.findByText(/This is not the code of a run/)).toBeDefined();
    expect(state().runs).toEqual([]);
  });
});

describe('a QR code', () => {
  /** The path painted again, square by square. */
  function painted(path: string, size: number): boolean[][] {
    const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let i = 0; i < Number(wide); i += 1) (grid[Number(y)] ?? [])[Number(x) + i] = true;
    }
    return grid;
  }

  it('is what the library says, square by square', () => {
    const text = `https://training.example/#/run/${code}`;
    const whole = qrcode(0, 'M');
    whole.addData(text);
    whole.make();
    const { path, size } = qrPath(text) ?? { path: '', size: 0 };
    const grid = painted(path, size);
    const inside = Array.from({ length: size - 8 }, (_, row) => grid[row + 4]?.slice(4, -4));
    expect(inside).toEqual(inside.map((row, y) => row?.map((_, x) => whole.isDark(y, x))));
  });

  it('has its three corners and four white squares around', () => {
    const { path, size } = qrPath(`https://training.example/#/run/${code}`) ?? { path: '', size: 0 };
    const grid = painted(path, size);
    const dark = (row: number, from: number) =>
      grid[row]
        ?.slice(from, from + 7)
        .map(Number)
        .join('');
    for (const [row, column] of [
      [4, 4],
      [4, size - 11],
      [size - 11, 4],
    ] as const) {
      expect([0, 1, 2, 3, 4, 5, 6].map((i) => dark(row + i, column))).toEqual([
        '1111111',
        '1000001',
        '1011101',
        '1011101',
        '1011101',
        '1000001',
        '1111111',
      ]);
    }
    const edge = [0, 1, 2, 3].flatMap((i) => [...(grid[i] ?? []), ...(grid[size - 1 - i] ?? [])]);
    expect(edge).not.toContain(true);
    expect(grid.every((row) => !row.slice(0, 4).includes(true) && !row.slice(-4).includes(true))).toBe(true);
  });

  it('is none where the text is longer than any', () => {
    expect(qrPath('a'.repeat(2953))?.size).toBe(177 + 8);
    expect(qrPath('a'.repeat(2954))).toBeNull();
  });
});

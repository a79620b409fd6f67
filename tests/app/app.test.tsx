import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { decide, letPass, rewindTo } from '#app/stores/play.ts';
import { session } from '#app/stores/session.ts';
import { minutes } from '#domain/case-time.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { enquiry, recipeOf } from '#support/recipes.ts';

vi.mock('virtual:comity/shelf', () => import('#support/shelf-stub.ts'));
// The rooms have tests of their own; here only what leads to them is tried.
vi.mock('#app/training/training-room.tsx', async () => {
  const { useCurrentRun } = await import('#app/stores/session.ts');
  return {
    default: function Room() {
      const { recipe } = useCurrentRun();
      if (recipe.until === 13) throw new Error('a fault on purpose');
      return <h1>{`Room at minute ${recipe.until}`}</h1>;
    },
  };
});
vi.mock('#app/comparison/comparison-room.tsx', () => ({ default: () => <h1>Comparison</h1> }));
vi.mock('#simulation/replay.ts', () => ({
  replay: (_plan: unknown, { seed }: { readonly seed: number }) => ({
    rejected: seed === 99 ? { index: 1, reason: 'no police enquiry is open', decision: null } : null,
  }),
}));

const state = () => session.getState();

async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

beforeEach(async () => {
  window.scrollTo = () => undefined;
  history.replaceState(null, '', '#/');
  await state().open({ ...memoryStorage(), kind: 'database' }, { tell: () => undefined, close: () => undefined });
  state().leave();
});
afterEach(() => vi.restoreAllMocks());

describe('the frame', () => {
  it('carries the training line, the name and the doors on every screen, and axe finds nothing', async () => {
    render(<App />);
    for (const hash of ['#/', '#/play/night-shift', '#/compare/night-shift', '#/nowhere']) {
      await go(hash);
      await screen.findByRole('heading', { level: 1 });
      expect(screen.getByRole('contentinfo').textContent).toBe(
        'Training exercise. Not a request. Not legal advice. Real requests follow national law and the official text.',
      );
      expect(screen.getByRole('link', { name: 'Comity' }).getAttribute('href')).toBe('#/');
      expect(await axeFindings(), hash).toEqual([]);
    }
  });

  it('moves the focus to a page that was opened, and names it in the title', async () => {
    render(<App />);
    await go('#/compare/night-shift');
    await screen.findByRole('heading', { name: 'Comparison' });
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(document.title).toBe('The night shift: comparison room – Comity');
    expect(screen.getByRole('link', { name: 'Comparison room' }).getAttribute('aria-current')).toBe('page');
  });

  it('has a link that skips to the content and leaves the address alone', async () => {
    render(<App />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the content');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe('#/');
  });

  it.each([
    ['#/nowhere', 'There is no such page'],
    ['#/play/no-case', 'There is no such case'],
    ['#/compare/no-case', 'There is no such case'],
    ['#/compare/constructor', 'There is no such case'],
    ['#/play/night-shift/no-run', 'This run is not on this computer'],
  ])('says that %s leads nowhere, and the way back', async (hash, words) => {
    render(<App />);
    await go(hash);
    expect(await screen.findByRole('heading', { level: 1, name: words })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Back to the cases' }).getAttribute('href')).toBe('#/');
  });
});

describe('playing', () => {
  it('begins a new run, which gets its address with its first change', async () => {
    render(<App />);
    await go('#/play/night-shift');
    await screen.findByRole('heading', { name: 'Room at minute 0' });
    expect(state().runs).toEqual([]);
    await act(async () => letPass(minutes(60)));
    await waitFor(() => expect(location.hash).toBe(`#/play/night-shift/${state().current?.id}`));
    expect(screen.getByRole('heading', { name: 'Room at minute 60' })).toBeDefined();
  });

  it('resumes a kept run exactly at its address', async () => {
    const kept = await state().add(recipeOf({ decisions: [enquiry(30)], until: minutes(45) }));
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    await screen.findByRole('heading', { name: 'Room at minute 45' });
    expect(state().current?.recipe).toEqual(kept.recipe);
  });

  it('rewinds into a new run with its own address; the first one is behind "back"', async () => {
    const kept = await state().add(recipeOf({ decisions: [enquiry(30)], until: minutes(45) }));
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    await screen.findByRole('heading', { name: 'Room at minute 45' });
    await act(async () => rewindTo(0));
    await screen.findByRole('heading', { name: 'Room at minute 30' });
    const fork = state().current?.id;
    expect(location.hash).toBe(`#/play/night-shift/${fork}`);
    expect(fork).not.toBe(kept.id);
    await go(`#/play/night-shift/${kept.id}`);
    await screen.findByRole('heading', { name: 'Room at minute 45' });
    expect(state().runs).toHaveLength(2);
  });

  it('begins afresh when the case is played again, and keeps the run before', async () => {
    render(<App />);
    await go('#/play/night-shift');
    await screen.findByRole('heading', { name: 'Room at minute 0' });
    await act(async () => decide(enquiry(20)));
    await go('#/');
    await go('#/play/night-shift');
    await screen.findByRole('heading', { name: 'Room at minute 0' });
    expect(state().runs.map((run) => run.recipe.decisions.length)).toEqual([1]);
  });
});

describe('a run of another version of the case', () => {
  const old = recipeOf({ planHash: 'b'.repeat(64), decisions: [enquiry(30), enquiry(40)], until: minutes(45) });

  it('is explained and goes on in a copy; the original stays', async () => {
    const kept = await state().add(old);
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    await screen.findByText('This run was made with another version of the case');
    expect(screen.getByText(/All 2 decisions can be taken/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Play on in a copy' }));
    await screen.findByRole('heading', { name: 'Room at minute 45' });
    expect(state().current?.recipe).toEqual({ ...old, planHash: 'a'.repeat(64) });
    expect(state().runs.find((run) => run.id === kept.id)?.recipe).toEqual(old);
  });

  it('is replayed up to the first decision that cannot be taken, and says why', async () => {
    const kept = await state().add({ ...old, seed: 99 });
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    expect(await screen.findByText(/Number 2 cannot be taken here: no police enquiry is open/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Save the original as a file' })).toBeDefined();
  });

  it('is told apart from a file that was changed by hand', async () => {
    const kept = await state().add(recipeOf({ seed: 99, decisions: [enquiry(30), enquiry(40)], until: minutes(45) }));
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    expect(await screen.findByText('This run contains a decision that cannot be taken')).toBeDefined();
  });
});

describe('a run that is erased in another window while it is open', () => {
  it('is said to be gone', async () => {
    const kept = await state().add(recipeOf({ until: minutes(45) }));
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    await screen.findByRole('heading', { name: 'Room at minute 45' });
    await act(async () => state().hear({ type: 'erased' }));
    expect(screen.getByText('Everything was erased in another window')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'This run is not on this computer' })).toBeDefined();
  });
});

describe('a fault in a room', () => {
  it('says what happened and what to do, offers the run as a file, and leaves the way back open', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const kept = await state().add(recipeOf({ until: minutes(13) }));
    render(<App />);
    await go(`#/play/night-shift/${kept.id}`);
    await screen.findByRole('heading', { name: 'This page stopped working' });
    expect(screen.getByText('a fault on purpose')).toBeDefined();
    expect(screen.getByText(/Your run is saved on this computer/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(screen.getByRole('dialog', { name: 'Save Run 1 as a file' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await go('#/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Cases' })).toBeDefined();
  });
});

describe('the display', () => {
  it('is chosen at once and remembered', async () => {
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'Display' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Largest' }));
    expect(localStorage.getItem('comity.theme')).toBe('dark');
    expect(localStorage.getItem('comity.text-size')).toBe('largest');
  });
});

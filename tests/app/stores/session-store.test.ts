import { describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import type { RunStorage } from '#app/storage/run-storage.ts';
import type { WindowNews } from '#app/storage/window-channel.ts';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { createSession, type SessionState } from '#app/stores/session-store.ts';
import { minutes } from '#domain/case-time.ts';
import { enquiry, recipeOf } from '#support/recipes.ts';

const first = recipeOf({ until: minutes(10) });
const second = recipeOf({ until: minutes(20), decisions: [enquiry(20)] });
const third = recipeOf({ until: minutes(30), decisions: [enquiry(20)] });

/** Windows of one computer: they share the storage and hear one another. */
async function windows(count: number, storage: RunStorage = memoryStorage()) {
  const sessions = Array.from({ length: count }, createSession);
  for (const session of sessions) {
    const others = sessions.filter((other) => other !== session);
    const tell = (news: WindowNews) => {
      for (const other of others) void other.getState().hear(news);
    };
    await session.getState().open(storage, { tell, close: () => undefined });
  }
  return sessions;
}

async function one(storage?: RunStorage) {
  const [session] = await windows(1, storage);
  if (!session) throw new Error('no window');
  return session;
}

const currentOf = (state: SessionState): KeptRun => {
  if (!state.current) throw new Error('no run is open');
  return state.current;
};

describe('a run', () => {
  it('is not kept before anything was done', async () => {
    const session = await one();
    session.getState().begin(first);
    await session.getState().saved();
    expect(session.getState().runs).toEqual([]);
    expect(session.getState().current?.revision).toBe(0);
  });

  it('is kept with every change and resumed exactly after the window was closed', async () => {
    const storage = memoryStorage();
    const session = await one(storage);
    session.getState().begin(first);
    session.getState().change(second);
    session.getState().setDesk('draft', { facts: ['f1'] });
    await session.getState().saved();
    const { id } = currentOf(session.getState());

    const later = await one(storage);
    expect(later.getState().current).toBeNull();
    expect(later.getState().runs.map((run) => run.id)).toEqual([id]);
    expect(await later.getState().resume(id)).toBe(true);
    expect(later.getState().current?.recipe).toEqual(second);
    expect(later.getState().current?.desk).toEqual({ draft: { facts: ['f1'] } });
  });

  it('that is not here is not resumed, and the open one stays', async () => {
    const session = await one();
    session.getState().begin(first);
    expect(await session.getState().resume('elsewhere')).toBe(false);
    expect(session.getState().current?.recipe).toEqual(first);
  });

  it('keeps each change as a version of its own', async () => {
    const session = await one();
    session.getState().begin(first);
    session.getState().change(second);
    session.getState().change(third);
    await session.getState().saved();
    const versions = await session.getState().versions(currentOf(session.getState()).id);
    expect(versions.map((version) => version.recipe)).toEqual([third, second]);
  });

  it('forks when it is rewound: both runs are kept, and the second knows where it left the first', async () => {
    const session = await one();
    session.getState().begin(first);
    session.getState().change(third);
    await session.getState().saved();
    const original = currentOf(session.getState());
    session.getState().fork(first, 0);
    session.getState().change(second);
    await session.getState().saved();

    const { runs, current } = session.getState();
    expect(runs).toHaveLength(2);
    expect(runs.find((run) => run.id === original.id)?.recipe).toEqual(third);
    expect(current?.recipe).toEqual(second);
    expect(current?.parent).toEqual({ run: original.id, index: 0 });
    expect(current?.number).toBe(original.number + 1);
  });

  it('forgets how it ended when it goes on', async () => {
    const session = await one();
    session.getState().begin(first);
    session.getState().settle('lost');
    expect(session.getState().current?.outcome).toBe('lost');
    session.getState().change(second);
    expect(session.getState().current?.outcome).toBeNull();
  });

  it('is renamed whether it is open or not', async () => {
    const session = await one();
    session.getState().begin(first);
    session.getState().change(second);
    const { id } = currentOf(session.getState());
    await session.getState().rename(id, 'Table 3');
    session.getState().leave();
    await session.getState().saved();
    expect(session.getState().runs[0]?.name).toBe('Table 3');
    await session.getState().rename(id, null);
    expect(session.getState().runs[0]?.name).toBeNull();
    expect(session.getState().runs[0]?.recipe).toEqual(second);
  });

  it('comes back after it was deleted', async () => {
    const session = await one();
    const run = await session.getState().add(second);
    await session.getState().remove(run.id);
    expect(session.getState().runs).toEqual([]);
    await session.getState().undoRemove();
    expect(session.getState().runs.map((each) => each.recipe)).toEqual([second]);
    expect(session.getState().removed).toBeNull();
    expect(await session.getState().resume(run.id)).toBe(true);
  });
});

describe('two windows on one run', () => {
  async function bothOpen() {
    const storage = memoryStorage();
    const [left, right] = await windows(2, storage);
    if (!left || !right) throw new Error('no windows');
    const run = await left.getState().add(first);
    await left.getState().resume(run.id);
    await right.getState().resume(run.id);
    return { left, right, run };
  }

  it('tell one another of a change', async () => {
    const { left, right } = await bothOpen();
    left.getState().change(second);
    await left.getState().saved();
    expect(right.getState().news).toEqual({ kind: 'changed-elsewhere' });
    expect(left.getState().news).toBeNull();
  });

  it('both keep what they did: the second one goes on as a copy', async () => {
    const { left, right, run } = await bothOpen();
    left.getState().change(second);
    await left.getState().saved();
    right.getState().change(second);
    right.getState().change(third);
    await right.getState().saved();

    expect(right.getState().news).toEqual({ kind: 'kept-both', number: 2 });
    const copy = currentOf(right.getState());
    expect(copy.id).not.toBe(run.id);
    expect(copy.recipe).toEqual(third);
    await vi.waitFor(() => expect(left.getState().runs).toHaveLength(2));
    expect(left.getState().runs.find((each) => each.id === run.id)?.recipe).toEqual(second);
    expect(left.getState().runs.find((each) => each.id === copy.id)).toMatchObject({ recipe: third, number: 2 });

    right.getState().change(recipeOf({ until: minutes(40) }));
    await right.getState().saved();
    expect(right.getState().runs).toHaveLength(2);
  });

  it('go on as one where the second loads the change first', async () => {
    const { left, right, run } = await bothOpen();
    left.getState().change(second);
    await left.getState().saved();
    await right.getState().resume(run.id);
    right.getState().change(third);
    await right.getState().saved();
    expect(right.getState().runs).toHaveLength(1);
    expect(right.getState().current?.recipe).toEqual(third);
    expect(right.getState().news).toBeNull();
  });

  it('both empty when one erases everything', async () => {
    const { left, right } = await bothOpen();
    localStorage.setItem('comity.theme', 'dark');
    localStorage.setItem('another.program', 'kept');
    await left.getState().eraseAll();
    expect(right.getState().current).toBeNull();
    expect(right.getState().news).toEqual({ kind: 'erased-elsewhere' });
    await vi.waitFor(() => expect(right.getState().runs).toEqual([]));
    expect(localStorage.getItem('comity.theme')).toBeNull();
    expect(localStorage.getItem('another.program')).toBe('kept');
  });
});

describe('where the browser stops writing', () => {
  it('goes on in memory with all it knows, and says so', async () => {
    const working = memoryStorage();
    const failing: RunStorage = { ...working, kind: 'database' };
    const session = await one(failing);
    const kept = await session.getState().add(first);
    Object.assign(failing, { save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });

    await session.getState().resume(kept.id);
    session.getState().change(second);
    session.getState().change(third);
    await session.getState().saved();
    expect(session.getState().keeping).toBe('memory');
    expect(session.getState().runs.map((run) => run.recipe)).toEqual([third]);
    expect(await session.getState().resume(kept.id)).toBe(true);
  });
});

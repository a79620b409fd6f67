import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseStorage } from '#app/storage/database-storage.ts';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { openStorage } from '#app/storage/open-storage.ts';
import type { RunStorage } from '#app/storage/run-storage.ts';
import { freshRun, KEPT_VERSIONS, type KeptRun, nextRevision } from '#app/stores/kept-run.ts';
import { minutes } from '#domain/case-time.ts';
import { recipeOf } from '#support/recipes.ts';

const run = freshRun(recipeOf(), []);

async function saveTimes(storage: RunStorage, times: number): Promise<KeptRun> {
  let latest = run;
  for (let step = 1; step <= times; step += 1) {
    latest = nextRevision({ ...latest, recipe: recipeOf({ until: minutes(step) }) });
    expect(await storage.save(latest)).toBe('saved');
  }
  return latest;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe.each([
  ['database', () => databaseStorage(() => undefined)],
  ['memory', async () => memoryStorage()],
] as const)('runs kept in the %s', (kind, open) => {
  it('come back as they were saved', async () => {
    const storage = await open();
    const saved = await saveTimes(storage, 2);
    expect(storage.kind).toBe(kind);
    expect(await storage.list()).toEqual([saved]);
    expect(await storage.get(run.id)).toEqual(saved);
    expect(await storage.get('another')).toBeNull();
  });

  it('keep the latest versions, newest first', async () => {
    const storage = await open();
    await saveTimes(storage, KEPT_VERSIONS + 3);
    const revisions = (await storage.versions(run.id)).map((version) => version.revision);
    expect(revisions).toHaveLength(KEPT_VERSIONS);
    expect(revisions[0]).toBe(KEPT_VERSIONS + 3);
    expect(revisions.at(-1)).toBe(4);
  });

  it('add no version while only the desk changes, so that work on a draft pushes no decision out', async () => {
    const storage = await open();
    let latest = await saveTimes(storage, 2);
    for (let stroke = 0; stroke < KEPT_VERSIONS + 5; stroke += 1) {
      latest = nextRevision({ ...latest, desk: { draft: stroke } });
      expect(await storage.save(latest)).toBe('saved');
    }
    expect((await storage.get(run.id))?.desk).toEqual({ draft: KEPT_VERSIONS + 4 });
    expect(await storage.versions(run.id)).toHaveLength(2);
  });

  it('refuse to be written over by a window that does not know the last save', async () => {
    const storage = await open();
    const saved = await saveTimes(storage, 2);
    const late = { ...saved, revision: 2, recipe: recipeOf({ until: minutes(99) }) };
    expect(await storage.save(late)).toBe('conflict');
    expect(await storage.get(run.id)).toEqual(saved);
    expect(await storage.versions(run.id)).toHaveLength(2);
  });

  it('refuse to bring back a deleted run by a late save', async () => {
    const storage = await open();
    const saved = await saveTimes(storage, 1);
    await storage.remove(run.id);
    expect(await storage.save(nextRevision(saved))).toBe('conflict');
    expect(await storage.list()).toEqual([]);
  });

  it('are put back whole after a deletion', async () => {
    const storage = await open();
    const saved = await saveTimes(storage, 3);
    const bundle = await storage.remove(run.id);
    expect(await storage.list()).toEqual([]);
    expect(await storage.versions(run.id)).toEqual([]);
    expect(bundle).not.toBeNull();
    if (bundle) await storage.putBack(bundle);
    expect(await storage.get(run.id)).toEqual(saved);
    expect(await storage.versions(run.id)).toHaveLength(3);
  });

  it('leave nothing when all is erased', async () => {
    const storage = await open();
    await saveTimes(storage, 2);
    await storage.eraseAll();
    expect(await storage.list()).toEqual([]);
    expect(await storage.versions(run.id)).toEqual([]);
  });
});

describe('opening', () => {
  it('falls back to memory where the browser refuses a database', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    expect((await openStorage(() => undefined)).kind).toBe('memory');
  });

  it('falls back to memory where the browser never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    const opening = openStorage(() => undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect((await opening).kind).toBe('memory');
    vi.useRealTimers();
  });

  it('makes way for a newer version of the tables in another window, and says so', async () => {
    const closed = vi.fn();
    const storage = await openStorage(closed);
    expect(storage.kind).toBe('database');
    await new Promise((resolve) => {
      indexedDB.open('comity-runs', 2).onsuccess = resolve;
    });
    expect(closed).toHaveBeenCalled();
    await expect(storage.list()).rejects.toThrow();
  });
});

/**
 * The runs of this computer and the one that is open. Holds recipes only; what happens in a run is `replay(plan, recipe)`.
 * Every change is saved at once. The rules of play (decide, let pass, rewind) are in play.ts, outside the first screen.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { eraseLocal } from '#app/storage/local-values.ts';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import type { RunBundle, RunStorage } from '#app/storage/run-storage.ts';
import type { WindowChannel, WindowNews } from '#app/storage/window-channel.ts';
import type { Outcome } from '#domain/case-run.ts';
import type { Recipe } from '#domain/recipe.ts';
import { freshRun, type KeptRun, newestFirst, type RunVersion } from './kept-run.ts';
import { saveQueue } from './save-queue.ts';

export type SessionNews =
  /** The open run was saved by another window. Going on here makes a copy. */
  | { readonly kind: 'changed-elsewhere' }
  /** It was, and we went on: this window now holds the copy with this number. */
  | { readonly kind: 'kept-both'; readonly number: number }
  | { readonly kind: 'erased-elsewhere' };

export interface SessionState {
  readonly ready: boolean;
  /** `memory`: the browser keeps nothing; say so and offer the file. */
  readonly keeping: RunStorage['kind'];
  /** All kept runs, newest first. */
  readonly runs: readonly KeptRun[];
  readonly current: KeptRun | null;
  readonly news: SessionNews | null;
  /** What was deleted last, as long as it can come back. */
  readonly removed: RunBundle | null;

  open(storage: RunStorage, channel: WindowChannel): Promise<void>;
  /** Opens a new run. It is saved with its first change. */
  begin(recipe: Recipe): void;
  /** Opens and saves a new run that leaves the open one at the decision `index`. The first run stays. */
  fork(recipe: Recipe, index: number): void;
  /** The open run, one step further. */
  change(recipe: Recipe): void;
  setDesk(key: string, value: unknown): void;
  settle(outcome: Outcome | null): void;
  /** Opens a kept run as it was last saved by any window. False: there is none with this id. */
  resume(id: string): Promise<boolean>;
  leave(): void;
  /** Keeps a recipe from a file or of another version as a run of its own. */
  add(recipe: Recipe, parent?: KeptRun['parent']): Promise<KeptRun>;
  rename(id: string, name: string | null): Promise<void>;
  versions(id: string): Promise<readonly RunVersion[]>;
  remove(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  dismissRemoved(): void;
  eraseAll(): Promise<void>;
  dismissNews(): void;
  hear(news: WindowNews): Promise<void>;
  /** The database went away: goes on in memory with what this window knows. */
  loseStorage(): void;
  /** Resolves when everything so far is saved. */
  saved(): Promise<void>;
}

const silent: WindowChannel = { tell: () => undefined, close: () => undefined };

export function createSession(): StoreApi<SessionState> {
  let storage: RunStorage = memoryStorage();
  let channel = silent;

  return createStore<SessionState>((set, get) => {
    const queue = saveQueue({
      storage: () => storage,
      saved(run) {
        set(({ runs, current }) => ({
          runs: newestFirst([run, ...runs.filter((each) => each.id !== run.id)]),
          current: current?.id === run.id ? { ...current, revision: run.revision, savedAt: run.savedAt } : current,
        }));
        channel.tell({ type: 'saved', run: run.id, revision: run.revision });
      },
      copyOf: (run) => ({
        ...run,
        ...idOf(freshRun(run.recipe, get().runs)),
        parent: { run: run.id, index: run.recipe.decisions.length },
      }),
      moved(from, copy) {
        const { current } = get();
        if (current?.id === from) set({ current: { ...current, ...idOf(copy), parent: copy.parent } });
        set({ news: { kind: 'kept-both', number: copy.number } });
        void refresh();
      },
      refused: () => get().loseStorage(),
    });
    const idOf = ({ id, number, revision }: KeptRun) => ({ id, number, revision });
    const refresh = async () => set({ runs: newestFirst(await storage.list()) });
    /** Changes the open run and saves it. */
    const edit = (changes: Partial<KeptRun>) => {
      const { current } = get();
      if (!current) return;
      const run = { ...current, ...changes };
      set({ current: run });
      queue.push(run);
    };

    return {
      ready: false,
      keeping: 'memory',
      runs: [],
      current: null,
      news: null,
      removed: null,

      async open(newStorage, newChannel) {
        storage = newStorage;
        channel = newChannel;
        const runs = newestFirst(await storage.list());
        set({ ready: true, keeping: storage.kind, runs, current: null, news: null, removed: null });
      },
      begin: (recipe) => set({ current: freshRun(recipe, get().runs) }),
      fork(recipe, index) {
        const { current, runs } = get();
        if (!current) return;
        const run = { ...freshRun(recipe, runs, { run: current.id, index }), desk: current.desk };
        set({ current: run });
        queue.push(run);
      },
      change: (recipe) => edit({ recipe, outcome: null }),
      setDesk: (key, value) => edit({ desk: { ...get().current?.desk, [key]: value } }),
      settle(outcome) {
        if (get().current?.outcome !== outcome) edit({ outcome });
      },
      async resume(id) {
        await queue.idle();
        const run = await storage.get(id);
        if (!run) return false;
        queue.knows(run);
        set({ current: run, news: null });
        return true;
      },
      leave: () => set({ current: null }),
      async add(recipe, parent = null) {
        const run = freshRun(recipe, get().runs, parent);
        queue.push(run);
        await queue.idle();
        return run;
      },
      async rename(id, name) {
        if (get().current?.id === id) return edit({ name });
        await queue.idle();
        const run = await storage.get(id);
        if (!run) return;
        queue.knows(run);
        queue.push({ ...run, name });
        await queue.idle();
      },
      versions: (id) => storage.versions(id),
      async remove(id) {
        await queue.idle();
        const removed = await storage.remove(id);
        if (get().current?.id === id) set({ current: null });
        set({ removed });
        channel.tell({ type: 'removed', run: id });
        await refresh();
      },
      async undoRemove() {
        const { removed } = get();
        if (!removed) return;
        await storage.putBack(removed);
        queue.knows(removed.run);
        set({ removed: null });
        channel.tell({ type: 'saved', run: removed.run.id, revision: removed.run.revision });
        await refresh();
      },
      dismissRemoved: () => set({ removed: null }),
      async eraseAll() {
        await queue.idle();
        set({ current: null, removed: null, news: null });
        await storage.eraseAll();
        eraseLocal();
        channel.tell({ type: 'erased' });
        await refresh();
      },
      dismissNews: () => set({ news: null }),
      async hear(news) {
        const { current } = get();
        if (news.type === 'erased') set({ current: null, removed: null, news: { kind: 'erased-elsewhere' } });
        else if (news.run === current?.id && current.revision > 0) set({ news: { kind: 'changed-elsewhere' } });
        await refresh();
      },
      loseStorage() {
        storage = memoryStorage(get().runs);
        set({ keeping: 'memory' });
      },
      saved: () => queue.idle(),
    };
  });
}

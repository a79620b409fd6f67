/**
 * Saves runs one after the other, each change as its own version. Where a second window wrote the same run meanwhile,
 * ours goes on as a copy, so that both are kept; where the browser stops writing, saving goes on in memory.
 */
import type { RunStorage } from '#app/storage/run-storage.ts';
import { type KeptRun, nextRevision } from './kept-run.ts';

export interface SaveQueueHost {
  storage(): RunStorage;
  saved(run: KeptRun): void;
  /** A new run (revision 0) with the contents of `run`. */
  copyOf(run: KeptRun): KeptRun;
  /** From now on the run with id `from` is `copy` here. */
  moved(from: string, copy: KeptRun): void;
  /** The browser refused to write. After it `storage()` must be one that works. */
  refused(): void;
}

export interface SaveQueue {
  push(run: KeptRun): void;
  /** Says that this window has just read `run` as it is kept. */
  knows(run: KeptRun): void;
  /** Resolves when all that was pushed is saved. */
  idle(): Promise<void>;
}

export function saveQueue(host: SaveQueueHost): SaveQueue {
  const revisions = new Map<string, number>();
  /** What a run that became a copy is called from then on: later changes were pushed under its old identity. */
  const copies = new Map<string, Pick<KeptRun, 'id' | 'number' | 'parent'>>();
  let last: Promise<void> = Promise.resolve();

  const write = async (run: KeptRun): Promise<KeptRun | null> => {
    const next = nextRevision({ ...run, revision: revisions.get(run.id) ?? run.revision });
    if ((await host.storage().save(next)) === 'conflict') return null;
    revisions.set(next.id, next.revision);
    host.saved(next);
    return next;
  };

  const writeOrCopy = async (pushed: KeptRun): Promise<void> => {
    const run = { ...pushed, ...copies.get(pushed.id) };
    if (await write(run)) return;
    const copy = await write(host.copyOf(run));
    if (!copy) throw new Error('A new run was refused as if it existed already.');
    const identity = { id: copy.id, number: copy.number, parent: copy.parent };
    copies.set(pushed.id, identity);
    copies.set(run.id, identity);
    host.moved(run.id, copy);
  };

  const save = async (run: KeptRun): Promise<void> => {
    try {
      await writeOrCopy(run);
    } catch {
      host.refused();
      await writeOrCopy(run);
    }
  };

  return {
    push(run) {
      last = last.then(() => save(run));
    },
    knows(run) {
      revisions.set(run.id, run.revision);
      copies.delete(run.id);
    },
    idle: () => last,
  };
}

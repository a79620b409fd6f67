/** Runs kept in IndexedDB. The name is prefixed, because pages opened from files may share one origin. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { addsVersion, KEPT_VERSIONS, type KeptRun, type RunVersion } from '#app/stores/kept-run.ts';
import type { RunStorage } from './run-storage.ts';

const DATABASE = 'comity-runs';
const VERSION = 1;

interface Tables extends DBSchema {
  runs: { key: string; value: KeptRun };
  versions: { key: [run: string, revision: number]; value: RunVersion };
}

/** All versions of one run, by key. */
const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/**
 * @param onClosed called when the database goes away under us: a newer Comity in another window needs it, or the browser
 *   took it back. From then on every call throws.
 * @throws where the browser refuses a database
 */
export async function databaseStorage(onClosed: () => void): Promise<RunStorage> {
  const db: IDBPDatabase<Tables> = await openDB<Tables>(DATABASE, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('runs', { keyPath: 'id' });
      fresh.createObjectStore('versions', { keyPath: ['run', 'revision'] });
    },
    // Another window wants to change the tables: an open connection would block it for ever.
    blocking() {
      db.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return {
    kind: 'database',
    list: () => db.getAll('runs'),
    get: async (id) => (await db.get('runs', id)) ?? null,
    async save(run) {
      const transaction = db.transaction(['runs', 'versions'], 'readwrite');
      const runs = transaction.objectStore('runs');
      const versions = transaction.objectStore('versions');
      const kept = await runs.get(run.id);
      if ((kept?.revision ?? 0) !== run.revision - 1) {
        await transaction.done;
        return 'conflict';
      }
      await runs.put(run);
      if (addsVersion(kept, run)) {
        await versions.put({ run: run.id, revision: run.revision, savedAt: run.savedAt, recipe: run.recipe });
        const keys = await versions.getAllKeys(versionsOf(run.id));
        for (const key of keys.slice(0, -KEPT_VERSIONS)) await versions.delete(key);
      }
      await transaction.done;
      return 'saved';
    },
    versions: async (id) => (await db.getAll('versions', versionsOf(id))).reverse(),
    async remove(id) {
      const transaction = db.transaction(['runs', 'versions'], 'readwrite');
      const run = await transaction.objectStore('runs').get(id);
      const versions = await transaction.objectStore('versions').getAll(versionsOf(id));
      await transaction.objectStore('runs').delete(id);
      await transaction.objectStore('versions').delete(versionsOf(id));
      await transaction.done;
      return run ? { run, versions: versions.reverse() } : null;
    },
    async putBack({ run, versions }) {
      const transaction = db.transaction(['runs', 'versions'], 'readwrite');
      await transaction.objectStore('runs').put(run);
      for (const version of versions) await transaction.objectStore('versions').put(version);
      await transaction.done;
    },
    async eraseAll() {
      const transaction = db.transaction(['runs', 'versions'], 'readwrite');
      await transaction.objectStore('runs').clear();
      await transaction.objectStore('versions').clear();
      await transaction.done;
    },
    close: () => db.close(),
  };
}

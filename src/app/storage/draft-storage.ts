/** Where drafts are kept: a database of their own, or memory where the browser refuses one. */
import { type DBSchema, openDB } from 'idb';
import { type DraftVersion, KEPT_DRAFT_VERSIONS, type KeptDraft } from '#app/stores/draft.ts';

export interface DraftStorage {
  readonly kind: 'database' | 'memory';
  list(): Promise<readonly KeptDraft[]>;
  get(id: string): Promise<KeptDraft | null>;
  /**
   * Keeps `draft`, whose revision is one above the one it was read or saved with; `step` also keeps it as a version.
   * @returns `conflict`, with nothing written, where another window has written meanwhile
   */
  save(draft: KeptDraft, step: string | null): Promise<'saved' | 'conflict'>;
  /** Newest first. */
  versions(id: string): Promise<readonly DraftVersion[]>;
  remove(id: string): Promise<void>;
  eraseAll(): Promise<void>;
}

const DATABASE = 'comity-drafts';

interface Tables extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  versions: { key: [draft: string, revision: number]; value: DraftVersion };
}

const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

export const versionOf = (draft: KeptDraft, step: string): DraftVersion => ({
  draft: draft.id,
  revision: draft.revision,
  savedAt: draft.savedAt,
  step,
  files: draft.files,
});

async function databaseDrafts(): Promise<DraftStorage> {
  const db = await openDB<Tables>(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
      fresh.createObjectStore('versions', { keyPath: ['draft', 'revision'] });
    },
    blocking: () => db.close(),
  });
  return {
    kind: 'database',
    list: () => db.getAll('drafts'),
    get: async (id) => (await db.get('drafts', id)) ?? null,
    async save(draft, step) {
      const transaction = db.transaction(['drafts', 'versions'], 'readwrite');
      const drafts = transaction.objectStore('drafts');
      const kept = await drafts.get(draft.id);
      if ((kept?.revision ?? 0) !== draft.revision - 1) {
        await transaction.done;
        return 'conflict';
      }
      await drafts.put(draft);
      if (step !== null) {
        const versions = transaction.objectStore('versions');
        await versions.put(versionOf(draft, step));
        const keys = await versions.getAllKeys(versionsOf(draft.id));
        for (const key of keys.slice(0, -KEPT_DRAFT_VERSIONS)) await versions.delete(key);
      }
      await transaction.done;
      return 'saved';
    },
    versions: async (id) => (await db.getAll('versions', versionsOf(id))).reverse(),
    async remove(id) {
      const transaction = db.transaction(['drafts', 'versions'], 'readwrite');
      await transaction.objectStore('drafts').delete(id);
      await transaction.objectStore('versions').delete(versionsOf(id));
      await transaction.done;
    },
    async eraseAll() {
      const transaction = db.transaction(['drafts', 'versions'], 'readwrite');
      await transaction.objectStore('drafts').clear();
      await transaction.objectStore('versions').clear();
      await transaction.done;
    },
  };
}

export function memoryDrafts(): DraftStorage {
  const drafts = new Map<string, KeptDraft>();
  let versions: readonly DraftVersion[] = [];
  return {
    kind: 'memory',
    list: async () => [...drafts.values()],
    get: async (id) => drafts.get(id) ?? null,
    async save(draft, step) {
      if ((drafts.get(draft.id)?.revision ?? 0) !== draft.revision - 1) return 'conflict';
      drafts.set(draft.id, draft);
      if (step !== null) versions = [versionOf(draft, step), ...versions];
      return 'saved';
    },
    versions: async (id) => versions.filter(({ draft }) => draft === id),
    async remove(id) {
      drafts.delete(id);
      versions = versions.filter(({ draft }) => draft !== id);
    },
    async eraseAll() {
      drafts.clear();
      versions = [];
    },
  };
}

const PATIENCE_MS = 3000;
let opened: Promise<DraftStorage> | null = null;

/** The one storage of this window. Never fails: without a database, drafts live in memory until the page is closed. */
export function openDrafts(): Promise<DraftStorage> {
  const late = new Promise<DraftStorage>((resolve) => setTimeout(() => resolve(memoryDrafts()), PATIENCE_MS));
  opened ??= Promise.race([databaseDrafts().catch(() => memoryDrafts()), late]);
  return opened;
}

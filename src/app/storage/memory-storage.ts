/** Runs kept in memory only: they live as long as the window. */
import { addsVersion, KEPT_VERSIONS, type KeptRun, type RunVersion } from '#app/stores/kept-run.ts';
import type { RunStorage } from './run-storage.ts';

/** @param known runs that were kept elsewhere until now */
export function memoryStorage(known: readonly KeptRun[] = []): RunStorage {
  const runs = new Map<string, KeptRun>(known.map((run) => [run.id, run]));
  const versions = new Map<string, RunVersion[]>();
  return {
    kind: 'memory',
    list: async () => [...runs.values()],
    get: async (id) => runs.get(id) ?? null,
    async save(run) {
      const kept = runs.get(run.id);
      if ((kept?.revision ?? 0) !== run.revision - 1) return 'conflict';
      runs.set(run.id, run);
      if (!addsVersion(kept, run)) return 'saved';
      const version = { run: run.id, revision: run.revision, savedAt: run.savedAt, recipe: run.recipe };
      versions.set(run.id, [version, ...(versions.get(run.id) ?? [])].slice(0, KEPT_VERSIONS));
      return 'saved';
    },
    versions: async (id) => versions.get(id) ?? [],
    async remove(id) {
      const run = runs.get(id);
      if (!run) return null;
      const bundle = { run, versions: versions.get(id) ?? [] };
      runs.delete(id);
      versions.delete(id);
      return bundle;
    },
    async putBack(bundle) {
      runs.set(bundle.run.id, bundle.run);
      versions.set(bundle.run.id, [...bundle.versions]);
    },
    async eraseAll() {
      runs.clear();
      versions.clear();
    },
    close: () => undefined,
  };
}

/** Where runs are kept. Two kinds: the browser's database, or memory where the browser refuses one. */
import type { KeptRun, RunVersion } from '#app/stores/kept-run.ts';

/** Everything of one run, to put it back after a deletion. */
export interface RunBundle {
  readonly run: KeptRun;
  readonly versions: readonly RunVersion[];
}

export interface RunStorage {
  readonly kind: 'database' | 'memory';
  list(): Promise<readonly KeptRun[]>;
  get(id: string): Promise<KeptRun | null>;
  /**
   * Keeps `run`, whose revision is one above the one it was read or last saved with; a changed recipe becomes a version.
   * @returns `conflict`, with nothing written, where the kept revision is another: a second window wrote or deleted it
   * @throws where the browser cannot write (no room, database closed)
   */
  save(run: KeptRun): Promise<'saved' | 'conflict'>;
  /** Newest first, at most `KEPT_VERSIONS`. */
  versions(id: string): Promise<readonly RunVersion[]>;
  remove(id: string): Promise<RunBundle | null>;
  putBack(bundle: RunBundle): Promise<void>;
  eraseAll(): Promise<void>;
  close(): void;
}

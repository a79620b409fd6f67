/**
 * Runs jobs in the simulation worker, one at a time; where no worker can start, on the page in small slices.
 * Knows nothing of React: `useSimulation` gives its reports to the screen.
 */
import type { RouteResult } from '#domain/simulation-result.ts';
import type { FromWorker, SimulateJob, ToWorker } from '#simulation/worker-protocol.ts';

export type Order = Omit<SimulateJob, 'type' | 'job'>;

export type Report =
  /** `done` and `total` count replications over all routes. */
  | {
      readonly type: 'progress';
      readonly done: number;
      readonly total: number;
      readonly results: readonly RouteResult[];
    }
  | { readonly type: 'done'; readonly results: readonly RouteResult[] }
  | { readonly type: 'failed'; readonly reason: string };

/** The part of a Worker that is used, so that a test can be one. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Simulates on the page. Stops at the next slice once `stopped` says so; what it resolves with is then ignored. */
export type PageEngine = (order: Order, report: (report: Report) => void, stopped: () => boolean) => Promise<void>;

export interface Simulator {
  /** Starts a job and ends the one before. Returns a function that cancels it: no report comes after that. */
  run(order: Order, report: (report: Report) => void): () => void;
  /** Ends the worker. Nothing may be run afterwards. */
  close(): void;
}

interface Current {
  readonly job: number;
  readonly order: Order;
  readonly report: (report: Report) => void;
}

export function createSimulator(openWorker: () => WorkerLike, onPage: PageEngine): Simulator {
  let jobs = 0;
  let current: Current | null = null;
  // undefined: not tried yet; null: refused, so the page does the work.
  let worker: WorkerLike | null | undefined;

  const isCurrent = (job: number) => current?.job === job;
  const runOnPage = ({ job, order, report }: Current) => {
    const say = (message: Report) => {
      if (isCurrent(job)) report(message);
    };
    onPage(order, say, () => !isCurrent(job)).catch((error: unknown) =>
      say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  const giveUpWorker = () => {
    worker?.terminate();
    worker = null;
    if (current) runOnPage(current);
  };
  const start = (): WorkerLike | null => {
    try {
      const opened = openWorker();
      opened.addEventListener('message', ({ data }) => {
        if (isCurrent(data.job)) current?.report(data);
      });
      opened.addEventListener('error', giveUpWorker);
      return opened;
    } catch {
      return null;
    }
  };

  return {
    run(order, report) {
      jobs += 1;
      const mine: Current = { job: jobs, order, report };
      current = mine;
      if (worker === undefined) worker = start();
      if (worker) worker.postMessage({ type: 'simulate', job: mine.job, ...order });
      else runOnPage(mine);
      return () => {
        if (!isCurrent(mine.job)) return;
        current = null;
        worker?.postMessage({ type: 'cancel', job: mine.job });
      };
    },
    close() {
      current = null;
      worker?.terminate();
      worker = null;
    },
  };
}

/** Workers that are opened when they are needed, and one on the page in their stead where the browser refuses them. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { FromWorker, ToWorker } from '#simulation/worker-protocol.ts';

/** The part of a Worker that is used, so that a test can be one. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Makes the message of a job; `keyOf` names a plan by its number, and sends it where the worker does not have it yet. */
type Message = (keyOf: (plan: CasePlan) => number, job: number) => ToWorker;

interface Mate {
  readonly worker: WorkerLike;
  /** Keys of the plans it keeps, the oldest first. */
  readonly plans: number[];
}

interface Task {
  readonly place: number;
  readonly message: Message;
  readonly hear: (answer: FromWorker) => void;
}

export interface Crew {
  /** Gives a job to the worker at a place. Returns how to cancel it: nothing is heard after that. */
  give(place: number, message: Message, hear: (answer: FromWorker) => void): () => void;
  close(): void;
}

/** As many as a comparison needs at once: two laws, and those before them. */
const PLANS_KEPT = 4;

const isLast = (answer: FromWorker): boolean =>
  answer.type === 'done' || answer.type === 'failed' || ('done' in answer && answer.done === answer.total);

export function createCrew(openWorker: () => WorkerLike, openPage: () => WorkerLike, cores: number): Crew {
  const tasks = new Map<number, Task>();
  const keys = new WeakMap<CasePlan, number>();
  let mates: Mate[] = [];
  let refused = false;
  let closed = false;
  let count = 0;

  const join = (worker: WorkerLike): Mate => {
    worker.addEventListener('message', ({ data }) => {
      const task = tasks.get(data.job);
      if (isLast(data)) tasks.delete(data.job);
      task?.hear(data);
    });
    const mate = { worker, plans: [] };
    mates.push(mate);
    return mate;
  };
  const dismiss = () => {
    for (const { worker } of mates) worker.terminate();
    mates = [];
  };
  /** All that was under way begins anew on the page. */
  const giveUpWorkers = () => {
    if (refused || closed) return;
    refused = true;
    dismiss();
    for (const [job, task] of tasks) send(job, task);
  };
  const mateAt = (place: number): Mate => {
    for (let at = mates.length; !refused && at <= place % cores; at += 1) {
      try {
        const worker = openWorker();
        worker.addEventListener('error', giveUpWorkers);
        join(worker);
      } catch {
        giveUpWorkers();
      }
    }
    return mates[refused ? 0 : place % cores] ?? join(openPage());
  };
  const send = (job: number, { place, message }: Task) => {
    const mate = mateAt(place);
    const keyOf = (plan: CasePlan): number => {
      const key = keys.get(plan) ?? ++count;
      keys.set(plan, key);
      if (!mate.plans.includes(key)) {
        mate.plans.push(key);
        const drop = mate.plans.length > PLANS_KEPT ? (mate.plans.shift() ?? null) : null;
        mate.worker.postMessage({ type: 'plan', key, plan, drop });
      }
      return key;
    };
    mate.worker.postMessage(message(keyOf, job));
  };

  return {
    give(place, message, hear) {
      const job = ++count;
      const task = { place, message, hear };
      tasks.set(job, task);
      send(job, task);
      return () => {
        if (!tasks.delete(job)) return;
        mates[refused ? 0 : place % cores]?.worker.postMessage({ type: 'cancel', job });
      };
    },
    close() {
      closed = true;
      tasks.clear();
      dismiss();
    },
  };
}

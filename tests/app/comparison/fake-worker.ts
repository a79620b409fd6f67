/** A worker that keeps what it is sent and says what the test tells it to. */
import { createSimulator, type WorkerLike } from '#app/comparison/simulator.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { FromWorker, SimulateJob, ToWorker } from '#simulation/worker-protocol.ts';

export class FakeWorker implements WorkerLike {
  readonly sent: ToWorker[] = [];
  ended = false;
  readonly #listeners: Record<string, ((event: { readonly data: FromWorker }) => void)[]> = { message: [], error: [] };

  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  addEventListener(type: string, listener: (event: { readonly data: FromWorker }) => void): void {
    this.#listeners[type]?.push(listener);
  }
  terminate(): void {
    this.ended = true;
  }

  jobs(): readonly SimulateJob[] {
    return this.sent.filter((message) => message.type === 'simulate');
  }
  /** The plan that a job names by its key. */
  planOf({ plan }: SimulateJob): CasePlan {
    const found = this.sent.find((message) => message.type === 'plan' && message.key === plan);
    if (found?.type !== 'plan') throw new Error('the plan of a job was not sent');
    return found.plan;
  }
  lastJob(): SimulateJob {
    const job = this.jobs().at(-1);
    if (!job) throw new Error('no job was sent');
    return job;
  }
  say(data: FromWorker): void {
    for (const listener of this.#listeners.message ?? []) listener({ data });
  }
  progress(results: readonly RouteResult[], done: number, job = this.lastJob().job): void {
    this.say({ type: 'progress', job, done, total: 1000, results });
  }
  finish(results: readonly RouteResult[], job = this.lastJob().job): void {
    this.say({ type: 'done', job, results, spent: results.map(() => 1) });
  }
  break(): void {
    for (const listener of this.#listeners.error ?? []) listener({ data: { type: 'failed', job: 0, reason: '' } });
  }
}

const noPage = (): WorkerLike => {
  throw new Error('nothing runs on the page in this test');
};

/** One worker, so that a test hears of everything in one place. */
export function fakeSimulator(openPage: () => WorkerLike = noPage) {
  const worker = new FakeWorker();
  return { worker, simulator: createSimulator(() => worker, openPage, 1) };
}

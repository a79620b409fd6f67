/** A worker that is none: for browsers that refuse them, the page does the same work in slices short enough to answer. */
import type { FromWorker, ToWorker } from '#simulation/worker-protocol.ts';
import type { WorkerLike } from './crew.ts';

export function openPageWorker(): WorkerLike {
  const listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  const jobs = new Set<number>();
  let ended = false;
  const say = (data: FromWorker) => {
    if (!ended) for (const listener of listeners) listener({ data });
  };
  const engine = Promise.all([import('#app/workers/engine.ts'), import('#app/workers/pace.ts')]).then(
    ([{ createEngine }, { PAGE_PACE }]) => createEngine(say, PAGE_PACE),
  );
  return {
    postMessage(message: ToWorker) {
      if ('job' in message) jobs.add(message.job);
      engine.then(
        (hear) => (ended && message.type !== 'cancel' ? undefined : hear(message)),
        (error: unknown) => {
          if ('job' in message) say({ type: 'failed', job: message.job, reason: String(error) });
        },
      );
    },
    addEventListener(type: string, listener: (event: { readonly data: FromWorker }) => void) {
      if (type === 'message') listeners.push(listener);
    },
    terminate() {
      ended = true;
      // Unlike a real worker's, its work would go on, on the page's own thread, for nobody.
      for (const job of jobs) this.postMessage({ type: 'cancel', job });
    },
  };
}

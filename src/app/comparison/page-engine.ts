/** A worker that is none: for browsers that refuse them, the page does the same work in slices short enough to answer. */
import type { FromWorker, ToWorker } from '#simulation/worker-protocol.ts';
import type { WorkerLike } from './simulator.ts';

export function openPageWorker(): WorkerLike {
  const listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  let ended = false;
  const say = (data: FromWorker) => {
    if (!ended) for (const listener of listeners) listener({ data });
  };
  const engine = Promise.all([import('#app/workers/engine.ts'), import('#app/workers/pace.ts')]).then(
    ([{ createEngine }, { PAGE_PACE }]) => createEngine(say, PAGE_PACE),
  );
  return {
    postMessage(message: ToWorker) {
      engine.then(
        (hear) => hear(message),
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
    },
  };
}

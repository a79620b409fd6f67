/** The simulation off the page's thread. */
import type { ToWorker } from '#simulation/worker-protocol.ts';
import { createEngine } from './engine.ts';
import { WORKER_PACE } from './pace.ts';

const hear = createEngine((message) => self.postMessage(message), WORKER_PACE);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));

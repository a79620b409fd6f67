/** Drafts are read off the page's thread, so that a file that takes too long can be ended. */
import { createChecker } from './checker.ts';
import type { ToChecker } from './checker-protocol.ts';

const hear = createChecker((answer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<ToChecker>) => hear(data));

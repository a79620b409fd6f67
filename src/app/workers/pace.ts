/** How long work goes on before it listens again. */

/** Milliseconds. */
export interface Pace {
  /** Of work in one piece. */
  readonly slice: number;
  /** Before the first report: as many runs as fit, so that the first picture is soon, and not rougher than it must be. */
  readonly first: number;
  /** Between two reports. */
  readonly report: number;
}

/** In a worker nobody waits for the next frame, but a cancel and a new order shall be heard within one. */
export const WORKER_PACE: Pace = { slice: 12, first: 20, report: 250 };
/** On the page a slice must leave room for a frame. */
export const PAGE_PACE: Pace = { slice: 8, first: 40, report: 400 };

/** Says when a span of time has passed since it last rested. */
export function pacer(span: number) {
  let since = performance.now();
  return {
    due: () => performance.now() - since >= span,
    rest: () => {
      since = performance.now();
    },
  };
}

/** Lets messages, and on the page a frame, come in between. Without the four milliseconds that a timer takes at least. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Rows are counted in blocks of this many. */
const LARGEST = 4096;

/** Runs of the next slice, so that it takes about `wanted` milliseconds; it grows or shrinks four times at most. */
export function sizeAfter(size: number, took: number, wanted: number): number {
  const factor = Math.min(4, Math.max(0.25, wanted / Math.max(took, 0.1)));
  return Math.min(LARGEST, Math.max(1, Math.round(size * factor)));
}

/**
 * Runs inside the page: from the input event of a slider to the frames that show its pictures. It reads what a reader reads,
 * the line under the pictures that says what they rest on, so the product holds nothing for it.
 */

/** Milliseconds from the event of the slider. */
export interface Move {
  /** To the frame with the first picture for the new setting, and to the one in which all figures rest on all runs. */
  readonly firstPictureMs: number;
  readonly finalPictureMs: number;
  /** Of the tasks of 50 ms and more on the interface thread that began after the event: the longest, or 0. */
  readonly longestTaskMs: number;
  /** How many pictures there were, the final one included. */
  readonly pictures: number;
}

export interface Watch {
  /** The newest move, once its last picture has been seen. */
  move: Promise<Move>;
}

declare global {
  // biome-ignore lint/style/noVar: a global of the page
  var comityWatch: Watch;
}

/** Must stand alone: its text is sent into the page. `runs`: of each route, as the page writes the number. */
export function watchMoves(runs: string): void {
  let tell: (move: Move) => void = () => undefined;
  const next = () =>
    new Promise<Move>((resolve) => {
      tell = resolve;
    });
  const watch: Watch = { move: next() };
  globalThis.comityWatch = watch;
  const tasks: { start: number; length: number }[] = [];
  let started = 0;
  let wanted = '';
  let shown = '';
  let first = 0;
  let pictures = 0;
  let final = false;

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask' });

  addEventListener(
    'input',
    (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      started = event.timeStamp;
      wanted = `Drafting quality ${event.target.value}%.`;
      [watch.move, first, pictures, final] = [next(), 0, 0, false];
    },
    true,
  );

  /** The task after the next frame begins when that frame has been handed over to be shown. */
  const afterFrame = (then: (time: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const longest = () =>
    tasks.reduce((most, { start, length }) => (start + length > started ? Math.max(most, length) : most), 0);
  const settle = (last: number, drawn: number) => {
    // The browser tells of a long task some time after it.
    setTimeout(() => {
      tell({ firstPictureMs: first, finalPictureMs: last, longestTaskMs: longest(), pictures: drawn });
    }, 500);
  };

  const room = document.querySelector('.comparison__pictures');
  if (!room) throw new Error('the page shows no comparison');
  new MutationObserver(() => {
    const lines = [...room.querySelectorAll('.figure-kind')].map(({ textContent }) => textContent ?? '');
    const [line = ''] = lines;
    const of = wanted;
    if (line !== shown && line.includes(of)) {
      pictures += 1;
      if (pictures === 1) {
        afterFrame((time) => {
          if (of === wanted) first = time - started;
        });
      }
    }
    shown = line;
    if (final || !lines.every((one) => one.includes(of) && one.includes(` ${runs} runs of each route`))) return;
    final = true;
    afterFrame((time) => {
      if (of === wanted) settle(time - started, pictures);
    });
  }).observe(room, { childList: true, characterData: true, subtree: true });
}

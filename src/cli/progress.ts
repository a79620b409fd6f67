/** A progress bar on a terminal; nothing where the errors go to a file. */
import type { Output } from './output.ts';

const WIDTH = 30;

export function progressOn({ error, terminal }: Output): (done: number, total: number) => void {
  if (!terminal) return () => undefined;
  return (done, total) => {
    const filled = Math.round((done / total) * WIDTH);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}`;
    error(`\r[${bar}] ${Math.floor((done / total) * 100)} %${done === total ? '\n' : ''}`);
  };
}

/** Before a line of results, which may go to the same terminal as the bar. */
export function wipeBar({ error, terminal }: Output): void {
  if (terminal) error(`\r${' '.repeat(WIDTH + 8)}\r`);
}

/**
 * What changed, said to screen readers: `announce('Day 31. A letter has arrived.')`. The app mounts <LiveRegion /> once.
 * Two regions take turns, so that the same sentence twice is read twice.
 */
import { type ReactNode, useSyncExternalStore } from 'react';

type Said = readonly [string, string];
let said: Said = ['', ''];
let turn: 0 | 1 = 0;
const listeners = new Set<() => void>();

/** Reads `text` when the reader is idle. Call it after the change, from an event or an effect, never while rendering. */
export function announce(text: string): void {
  turn = turn === 0 ? 1 : 0;
  said = turn === 0 ? [text, ''] : ['', text];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function LiveRegion(): ReactNode {
  const [first, second] = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="visually-hidden">
      <p aria-live="polite">{first}</p>
      <p aria-live="polite">{second}</p>
    </div>
  );
}

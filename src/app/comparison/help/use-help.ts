/** Trying each stage of a route with its time halved: on demand, with progress, and given up when the order changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Help } from '#simulation/what-helps.ts';
import type { Order, Simulator } from '../simulator.ts';

export interface HelpState {
  readonly status: 'none' | 'running' | 'done' | 'failed';
  readonly helps: readonly Help[];
  readonly done: number;
  readonly total: number;
  readonly reason: string | null;
}

const NONE: HelpState = { status: 'none', helps: [], done: 0, total: 0, reason: null };

/** Runs of each stage: enough to rank them, few enough to wait for. */
const MOST_RUNS = 1000;

/** @param order what the pictures show, for one route */
export function useHelp(simulator: Simulator, order: Order | null, route: string | null) {
  const [state, setState] = useState(NONE);
  const cancel = useRef<() => void>(() => undefined);
  const stop = useCallback(() => {
    cancel.current();
    setState(NONE);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order or route makes what was computed wrong
  useEffect(() => stop, [stop, order, route]);
  const start = () => {
    if (!order || route === null) return;
    stop();
    setState({ ...NONE, status: 'running' });
    const runs = Math.min(order.runs, MOST_RUNS);
    cancel.current = simulator.help({ ...order, routes: [route], runs }, (report) => {
      if (report.type === 'failed') return setState({ ...NONE, status: 'failed', reason: report.reason });
      const { done, total, helps } = report;
      setState({ status: done === total ? 'done' : 'running', helps, done, total, reason: null });
    });
  };
  return { state, start, stop };
}

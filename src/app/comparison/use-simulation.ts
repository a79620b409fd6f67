/** The results on the screen: recomputed a moment after the order changes; the picture before stays until the first part comes. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { Order, Report, Simulator } from './simulator.ts';

export interface Simulation {
  readonly status: 'running' | 'done' | 'cancelled' | 'failed';
  readonly results: readonly RouteResult[];
  /** The order that `results` answer; null before the first. */
  readonly shown: Order | null;
  readonly done: number;
  readonly total: number;
  readonly reason: string | null;
}

export interface SimulationControls {
  readonly simulation: Simulation;
  cancel(): void;
  /** The same order once more, after a cancel or a failure. */
  restart(): void;
}

type Action =
  | { readonly type: 'started'; readonly total: number }
  | { readonly type: 'cancelled' }
  | (Report & { readonly order: Order });

const NOTHING: Simulation = { status: 'running', results: [], shown: null, done: 0, total: 0, reason: null };

function reduce(before: Simulation, action: Action): Simulation {
  switch (action.type) {
    case 'started':
      return { ...before, status: 'running', done: 0, total: action.total, reason: null };
    case 'progress': {
      const { done, total, results, order } = action;
      // Until every route has a run the picture before says more than half a picture.
      if (!results.every((result) => result.runs > 0) || results.length === 0) return { ...before, done, total };
      return { ...before, done, total, results, shown: order };
    }
    case 'done':
      return { ...before, status: 'done', done: before.total, results: action.results, shown: action.order };
    case 'cancelled':
      return { ...before, status: 'cancelled' };
    case 'failed':
      return { ...before, status: 'failed', reason: action.reason };
  }
}

/** `order` must keep its identity while nothing in it changes. `pause`: milliseconds a slider must rest. */
export function useSimulation(simulator: Simulator, order: Order, pause = 250): SimulationControls {
  const [simulation, dispatch] = useReducer(reduce, NOTHING);
  const [attempt, setAttempt] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to run the same order again
  useEffect(() => {
    dispatch({ type: 'started', total: order.routes.length * order.runs });
    const timer = setTimeout(
      () => {
        stop.current = simulator.run(order, (report) => dispatch({ ...report, order }));
      },
      first.current ? 0 : pause,
    );
    first.current = false;
    stop.current = () => clearTimeout(timer);
    return () => stop.current();
  }, [simulator, order, pause, attempt]);

  const cancel = useCallback(() => {
    stop.current();
    dispatch({ type: 'cancelled' });
  }, []);
  const restart = useCallback(() => setAttempt((count) => count + 1), []);
  return { simulation, cancel, restart };
}

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

/** What came last, drawn or not. */
type Newest = Pick<Simulation, 'results' | 'shown'>;
interface State extends Simulation {
  readonly newest: Newest;
}

const NO_RESULTS: Newest = { results: [], shown: null };
const NOTHING: State = { status: 'running', ...NO_RESULTS, newest: NO_RESULTS, done: 0, total: 0, reason: null };

/** How many times as many runs a picture must rest on before it is drawn again: each costs a slow computer a moment. */
const SHARPER = 2;

/** Runs of the route that has fewest. */
const fewest = (results: readonly RouteResult[]): number =>
  results.length === 0 ? 0 : Math.min(...results.map((result) => result.runs));
/** Until every route has a run the picture before says more than half a picture. */
const isWhole = (results: readonly RouteResult[], { routes }: Order): boolean =>
  results.length === routes.length && fewest(results) > 0;

function reduce(before: State, action: Action): State {
  switch (action.type) {
    case 'started':
      return { ...before, status: 'running', done: 0, total: action.total, reason: null };
    case 'progress': {
      const { done, total, results, order } = action;
      if (!isWhole(results, order)) return { ...before, done, total };
      const newest = { results, shown: order };
      const sharper = before.shown !== order || fewest(results) >= SHARPER * fewest(before.results);
      return { ...before, ...(sharper && newest), newest, done, total };
    }
    case 'done': {
      const newest = { results: action.results, shown: action.order };
      return { ...before, ...newest, newest, status: 'done', done: before.total };
    }
    case 'cancelled':
      return { ...before, ...before.newest, status: 'cancelled' };
    case 'failed':
      return { ...before, ...before.newest, status: 'failed', reason: action.reason };
  }
}

/** Milliseconds a slider must rest that moves on while its first move is still being computed. */
const PAUSE = 30;
/** Milliseconds between two reports on the screen: each interrupts the drawing of the picture before. */
const BETWEEN = 250;

/** `order` must keep its identity while nothing in it changes. */
export function useSimulation(simulator: Simulator, order: Order): SimulationControls {
  const [simulation, dispatch] = useReducer(reduce, NOTHING);
  const [attempt, setAttempt] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  const waiting = useRef<Action | null>(null);
  const underWay = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to run the same order again
  useEffect(() => {
    dispatch({ type: 'started', total: order.routes.length * order.runs });
    let last = performance.now();
    let drawn = false;
    const hear = (report: Report) => {
      const action = { ...report, order };
      if (report.type !== 'progress') underWay.current = false;
      const complete = report.type === 'progress' && isWhole(report.results, order);
      const now = performance.now();
      if (report.type === 'progress' && now - last < BETWEEN && (drawn || !complete)) {
        waiting.current = action;
        return;
      }
      last = now;
      drawn ||= complete;
      waiting.current = null;
      dispatch(action);
    };
    const start = () => {
      stop.current = simulator.run(order, hear);
    };
    if (underWay.current) {
      const timer = setTimeout(start, PAUSE);
      stop.current = () => clearTimeout(timer);
    } else start();
    underWay.current = true;
    return () => {
      stop.current();
      waiting.current = null;
    };
  }, [simulator, order, attempt]);

  const cancel = useCallback(() => {
    stop.current();
    if (waiting.current) dispatch(waiting.current);
    waiting.current = null;
    underWay.current = false;
    dispatch({ type: 'cancelled' });
  }, []);
  const restart = useCallback(() => setAttempt((count) => count + 1), []);
  return { simulation, cancel, restart };
}

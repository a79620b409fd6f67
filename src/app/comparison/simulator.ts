/**
 * Runs jobs in a pool of simulation workers, split by route; where no worker can start, on the page in small slices.
 * Knows nothing of React: `useSimulation` gives its reports to the screen.
 */

import { createCrew, type WorkerLike } from '#app/workers/crew.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { PairedResult } from '#simulation/paired.ts';
import type { Help } from '#simulation/what-helps.ts';
import type { FromWorker, ToWorker } from '#simulation/worker-protocol.ts';
import { createBalance } from './balance.ts';

export type { WorkerLike } from '#app/workers/crew.ts';

export interface Order {
  readonly plan: CasePlan;
  readonly routes: readonly string[];
  readonly settings: Settings;
  readonly seed: number;
  /** Replications per route. */
  readonly runs: number;
}

/** The same routes under a baseline and as ordered, under the same luck. */
export interface Comparison extends Order {
  readonly baseline: { readonly plan: CasePlan; readonly settings: Settings };
}

export type Failure = { readonly type: 'failed'; readonly reason: string };
interface Progress {
  /** Replications over all routes. */
  readonly done: number;
  readonly total: number;
}
export type Report =
  | ({ readonly type: 'progress'; readonly results: readonly RouteResult[] } & Progress)
  | { readonly type: 'done'; readonly results: readonly RouteResult[] }
  | Failure;
/** Final when `done` is `total`. */
export type ComparisonReport =
  | ({ readonly type: 'compared'; readonly results: Readonly<Record<string, PairedResult>> } & Progress)
  | Failure;
export type HelpReport = ({ readonly type: 'helped'; readonly helps: readonly Help[] } & Progress) | Failure;

/** Each starts a job and returns a function that cancels it: no report comes after that. */
export interface Simulator {
  /** Ends the simulation before. */
  run(order: Order, report: (report: Report) => void): () => void;
  compare(comparison: Comparison, report: (report: ComparisonReport) => void): () => void;
  /** What would help most on the one route of the order. */
  help(order: Order, report: (report: HelpReport) => void): () => void;
  /** Ends the workers. Nothing may be run afterwards. */
  close(): void;
}

/** @param cores how many workers run side by side, at most */
export function createSimulator(openWorker: () => WorkerLike, openPage: () => WorkerLike, cores: number): Simulator {
  const crew = createCrew(openWorker, openPage, cores);
  const balance = createBalance();
  let cancelRun: () => void = () => undefined;

  /** One part for each worker. `said` hears the newest answer of every part that has answered. */
  function spread(
    routes: readonly string[],
    messageFor: (routes: readonly string[], keyOf: (plan: CasePlan) => number, job: number) => ToWorker,
    said: (answers: readonly FromWorker[], parts: number) => void,
    failed: (failure: Failure) => void,
  ): () => void {
    const count = Math.min(cores, Math.max(1, routes.length));
    const answers: FromWorker[] = [];
    const cancels = balance.split(routes, count).map((share, part) =>
      crew.give(
        part,
        (keyOf, job) => messageFor(share, keyOf, job),
        (answer) => {
          if (answer.type === 'failed') {
            cancel();
            failed({ type: 'failed', reason: answer.reason });
            return;
          }
          answers[part] = answer;
          said(answers.filter(Boolean), count);
        },
      ),
    );
    const cancel = () => {
      for (const one of cancels) one();
    };
    return cancel;
  }

  function learn(answer: FromWorker, runs: number): void {
    if (answer.type !== 'done') return;
    for (const [i, { route }] of answer.results.entries()) balance.learn(route, (answer.spent[i] ?? 0) / runs);
  }

  return {
    run({ plan, routes, settings, seed, runs }, report) {
      cancelRun();
      const total = runs * routes.length;
      const inOrder = (answers: readonly FromWorker[]) => {
        const found = answers.flatMap((one) => (one.type === 'progress' || one.type === 'done' ? one.results : []));
        return routes.flatMap((route) => found.find((result) => result.route === route) ?? []);
      };
      cancelRun = spread(
        routes,
        (part, keyOf, job) => ({ type: 'simulate', job, plan: keyOf(plan), routes: part, settings, seed, runs }),
        (answers, parts) => {
          const results = inOrder(answers);
          const finished = answers.filter(({ type }) => type === 'done').length === parts;
          if (finished) for (const one of answers) learn(one, runs);
          const doneBy = (one: FromWorker) =>
            one.type === 'progress' ? one.done : one.type === 'done' ? one.results.length * runs : 0;
          const done = answers.reduce((sum, one) => sum + doneBy(one), 0);
          report(finished ? { type: 'done', results } : { type: 'progress', done, total, results });
        },
        report,
      );
      return cancelRun;
    },
    compare({ plan, routes, settings, seed, runs, baseline }, report) {
      return spread(
        routes,
        (part, keyOf, job) => ({
          ...{ type: 'compare', job, plan: keyOf(plan), routes: part, settings, seed, runs },
          baseline: { plan: keyOf(baseline.plan), settings: baseline.settings },
        }),
        (answers) => {
          const heard = answers.flatMap((one) => (one.type === 'compared' ? [one] : []));
          const done = heard.reduce((sum, one) => sum + one.done, 0);
          const results: Record<string, PairedResult> = Object.assign({}, ...heard.map((one) => one.results));
          report({ type: 'compared', done, total: runs * routes.length, results });
        },
        report,
      );
    },
    help({ plan, routes: [route = ''], settings, seed, runs }, report) {
      return spread(
        [route],
        (_, keyOf, job) => ({ type: 'help', job, plan: keyOf(plan), route, settings, seed, runs }),
        ([answer]) => {
          if (answer?.type === 'helped') report(answer);
        },
        report,
      );
    },
    close: () => crew.close(),
  };
}

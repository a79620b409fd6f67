/** What the page and the simulation worker say to each other. Structured-clone safe. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import type { RouteResult } from '#domain/simulation-result.ts';

export interface SimulateJob {
  readonly type: 'simulate';
  /** Chosen by the page; replies carry it. A new job ends the one before. */
  readonly job: number;
  readonly plan: CasePlan;
  readonly routes: readonly string[];
  readonly settings: Settings;
  readonly seed: number;
  /** Replications per route. */
  readonly runs: number;
}

export type ToWorker = SimulateJob | { readonly type: 'cancel'; readonly job: number };

export type FromWorker =
  /** `done` and `total` count replications over all routes; `results` so far, every route with what it has. */
  | {
      readonly type: 'progress';
      readonly job: number;
      readonly done: number;
      readonly total: number;
      readonly results: readonly RouteResult[];
    }
  | { readonly type: 'done'; readonly job: number; readonly results: readonly RouteResult[] }
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };

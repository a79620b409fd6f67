/** What the page and its simulation workers say to each other. Structured-clone safe. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Decision, Recipe, Settings } from '#domain/recipe.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { DecisionCostLine } from './assess/costs.ts';
import type { Place } from './assess/place.ts';
import type { PairedResult } from './paired.ts';
import type { Help } from './what-helps.ts';

/** A plan is sent once to each worker, and named by its key from then on. */
export interface PlanMessage {
  readonly type: 'plan';
  readonly key: number;
  readonly plan: CasePlan;
  /** Key of a plan that may be forgotten. */
  readonly drop: number | null;
}

interface Named {
  /** Chosen by the page; replies carry it. */
  readonly job: number;
  /** Key of the plan. */
  readonly plan: number;
}

interface Job extends Named {
  readonly settings: Settings;
  readonly seed: number;
  /** Replications per route, from run number 0. */
  readonly runs: number;
}

export interface SimulateJob extends Job {
  readonly type: 'simulate';
  readonly routes: readonly string[];
}

/** The same routes under a baseline and as ordered, run by run under the same luck. */
export interface CompareJob extends Job {
  readonly type: 'compare';
  readonly routes: readonly string[];
  readonly baseline: { readonly plan: number; readonly settings: Settings };
}

/** What would help most on one route. */
export interface HelpJob extends Job {
  readonly type: 'help';
  readonly route: string;
}

/** Where a run stands among those of its route, and what each of its decisions cost. */
export interface AssessJob extends Named {
  readonly type: 'assess';
  readonly recipe: Recipe;
  /** The model answer for the seat that is played. */
  readonly model: readonly Decision[];
  /** Simulated runs for the place, and paired runs for the costs. */
  readonly among: number;
  readonly pairs: number;
}

export type ToWorker =
  | PlanMessage
  | SimulateJob
  | CompareJob
  | HelpJob
  | AssessJob
  | { readonly type: 'cancel'; readonly job: number };

/** `done` and `total` count replications over all routes of the job. */
interface Progress {
  readonly job: number;
  readonly done: number;
  readonly total: number;
}

export type FromWorker =
  /** `results` so far, every route with what it has. */
  | (Progress & { readonly type: 'progress'; readonly results: readonly RouteResult[] })
  | {
      readonly type: 'done';
      readonly job: number;
      readonly results: readonly RouteResult[];
      /** Milliseconds that each of them took. */
      readonly spent: readonly number[];
    }
  /** By route. The last where `done` is `total`. */
  | (Progress & { readonly type: 'compared'; readonly results: Readonly<Record<string, PairedResult>> })
  | (Progress & { readonly type: 'helped'; readonly helps: readonly Help[] })
  /** `place`: null until it is known, and where the run followed no route. */
  | (Progress & {
      readonly type: 'assessed';
      readonly place: Place | null;
      readonly costs: readonly DecisionCostLine[];
    })
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };

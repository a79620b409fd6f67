/** Monte Carlo over routes, through the live actors, in chunks: the picture sharpens and can be abandoned at any time. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { rehearse, routeOf } from './rehearse.ts';
import { count, newTally, resultOf } from './tally.ts';

export interface SimulationStep {
  readonly done: number;
  readonly total: number;
  readonly results: readonly RouteResult[];
}

/** Runs a chunk on each route in turn, so that all lanes sharpen together; yields after every round. */
const CHUNK = 20;

/** `runs` replications a route, from run number `fromRun`. Throws for an unknown or closed route. */
export function* simulationSteps(
  plan: CasePlan,
  routes: readonly string[],
  settings: Settings,
  seed: number,
  runs: number,
  fromRun = 0,
): Generator<SimulationStep, readonly RouteResult[]> {
  const lanes = routes.map((id) => ({
    route: routeOf(plan, id),
    tally: newTally(
      id,
      seed,
      plan.items.map((item) => item.id),
    ),
  }));
  const results = () => lanes.map(({ tally }) => resultOf(tally, plan.horizon));
  for (let start = 0; start < runs; start += CHUNK) {
    const end = Math.min(start + CHUNK, runs);
    for (const { route, tally } of lanes) {
      for (let run = start; run < end; run += 1) count(tally, rehearse(plan, route, settings, seed, fromRun + run));
    }
    yield { done: end * lanes.length, total: runs * lanes.length, results: results() };
  }
  return results();
}

/** All at once, for the terminal and for pages without a worker; awaits `onStep` so that a page can breathe. */
export async function simulateRoutes(
  plan: CasePlan,
  routes: readonly string[],
  settings: Settings,
  seed: number,
  runs: number,
  onStep?: (step: SimulationStep) => void | Promise<void>,
): Promise<readonly RouteResult[]> {
  let results: readonly RouteResult[] = [];
  for (const step of simulationSteps(plan, routes, settings, seed, runs)) {
    results = step.results;
    await onStep?.(step);
  }
  return results;
}

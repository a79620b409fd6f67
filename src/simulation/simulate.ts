/** Monte Carlo over routes, in chunks: the picture sharpens and can be abandoned at any time. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { resultOf } from './rows/results.ts';
import { openSource, type SimulationOptions } from './rows/source.ts';
import { newTally, type Tally } from './rows/tally.ts';
import { countRuns, sliceSizes } from './slices.ts';

export interface SimulationStep {
  /** Replications over all routes. */
  readonly done: number;
  readonly total: number;
  /** Of each route so far; they go on growing. */
  readonly tallies: readonly Tally[];
  /** Computed when it is read: a step that nobody shows costs nothing. */
  readonly results: readonly RouteResult[];
}

/** Live actors are slow: so few that a slow computer still answers in time. */
const ON_ACTORS = 20;

/**
 * `runs` replications a route, from run number `fromRun`: a chunk on each route in turn, so that all lanes sharpen together.
 * Yields after every round. Throws for an unknown or closed route.
 */
export function* simulationSteps(
  plan: CasePlan,
  routes: readonly string[],
  settings: Settings,
  seed: number,
  runs: number,
  fromRun = 0,
  options: SimulationOptions = {},
): Generator<SimulationStep, readonly RouteResult[]> {
  const lanes = routes.map((id) => {
    const source = openSource(plan, id, settings, seed, options);
    return { source, tally: newTally(source.layout, seed, source.onActors) };
  });
  const slow = lanes.some(({ source }) => source.onActors !== null);
  const tallies = lanes.map(({ tally }) => tally);
  let done = 0;
  for (const size of slow ? sliceSizes(runs, ON_ACTORS, ON_ACTORS) : sliceSizes(runs)) {
    for (const { source, tally } of lanes) countRuns(tally, source, fromRun + done, size);
    done += size;
    yield {
      done: done * lanes.length,
      total: runs * lanes.length,
      tallies,
      get results() {
        return tallies.map(resultOf);
      },
    };
  }
  return tallies.map(resultOf);
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
  const steps = simulationSteps(plan, routes, settings, seed, runs);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await onStep?.(step.value);
  }
}

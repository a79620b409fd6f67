/** Where rows come from: the kernel; for a plan that it has no room for, the live actors. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import type { Route } from '#domain/route.ts';
import type { Halved } from '../case-memory.ts';
import { openKernel } from '../kernel/kernel-source.ts';
import { rehearse, routeOf } from '../rehearse.ts';
import { writeRow } from './from-run.ts';
import { type Layout, layoutOf } from './layout.ts';

export interface SimulationOptions {
  /** One stage takes half its time: “what would help most”. */
  readonly halved?: Halved | null;
}

/** Runs of one route as rows. The same run number always gives the same row. */
export interface RowSource {
  readonly layout: Layout;
  /** Writes runs `fromRun` to `fromRun + count - 1` into `rows`, from its start. */
  fill(fromRun: number, count: number, rows: Int32Array): void;
  /** As in `RouteResult`. */
  readonly onActors: string | null;
}

/** `why`: the reason why live actors run this, as a sentence. */
function actorSource(
  plan: CasePlan,
  route: Route,
  settings: Settings,
  seed: number,
  { halved = null }: SimulationOptions,
  why: string,
): RowSource {
  const layout = layoutOf(plan, route);
  return {
    layout,
    onActors: why,
    fill(fromRun, count, rows) {
      for (let i = 0; i < count; i += 1) {
        writeRow(layout, rehearse(plan, route, settings, seed, fromRun + i, halved), rows, i * layout.width);
      }
    },
  };
}

/** Throws for an unknown or closed route, and where the case cannot be counted (`layoutOf`). */
export function openSource(
  plan: CasePlan,
  routeId: string,
  settings: Settings,
  seed: number,
  options: SimulationOptions = {},
): RowSource {
  const route = routeOf(plan, routeId);
  const layout = layoutOf(plan, route);
  try {
    const kernel = openKernel(plan, route, settings, options.halved ?? null);
    return { layout, onActors: null, fill: (fromRun, count, rows) => kernel.fill(seed, fromRun, count, rows) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return actorSource(plan, route, settings, seed, options, `The live statecharts made these runs: ${why}.`);
  }
}

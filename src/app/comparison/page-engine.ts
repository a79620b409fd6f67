/** The simulation on the page, for browsers that refuse workers: small slices, so that the page still answers. */
import type { RouteResult } from '#domain/simulation-result.ts';
import type { PageEngine } from './simulator.ts';

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A slice is a few runs of one route; the routes take turns, so that all lanes sharpen together. */
export const simulateOnPage: PageEngine = async (order, report, stopped) => {
  const { simulationSteps } = await import('#simulation/simulate.ts');
  const { plan, routes, settings, seed, runs } = order;
  const total = runs * routes.length;
  const lanes = routes.map((route) => ({
    steps: simulationSteps(plan, [route], settings, seed, runs),
    done: 0,
    result: null as RouteResult | null,
  }));
  const results = () => lanes.flatMap(({ result }) => (result ? [result] : []));
  for (let running = lanes; running.length > 0; ) {
    const unfinished: typeof lanes = [];
    for (const lane of running) {
      const step = lane.steps.next();
      lane.result = (step.done ? step.value : step.value.results)[0] ?? null;
      if (step.done) continue;
      lane.done = step.value.done;
      unfinished.push(lane);
      await breathe();
      if (stopped()) return;
    }
    running = unfinished;
    report({ type: 'progress', done: lanes.reduce((sum, { done }) => sum + done, 0), total, results: results() });
  }
  report({ type: 'done', results: results() });
};

/** Does the jobs of a simulation worker in short slices, and listens between them. The page without workers uses it too. */
import type { CasePlan } from '#domain/case-plan.ts';
import { must } from '#domain/result.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { type AssessStep, assessSteps } from '#simulation/assess/assess-steps.ts';
import { type PairedResult, pairedSteps } from '#simulation/paired.ts';
import { resultOf } from '#simulation/rows/results.ts';
import { openSource, type RowSource } from '#simulation/rows/source.ts';
import { newTally, type Tally } from '#simulation/rows/tally.ts';
import { countRuns } from '#simulation/slices.ts';
import { type HelpStep, whatHelpsSteps } from '#simulation/what-helps.ts';
import type { AssessJob, CompareJob, FromWorker, HelpJob, SimulateJob, ToWorker } from '#simulation/worker-protocol.ts';
import { breathe, type Pace, pacer, sizeAfter } from './pace.ts';

interface Lane {
  readonly source: RowSource;
  readonly tally: Tally;
  done: number;
  /** Runs of the next slice. */
  size: number;
  /** Milliseconds. */
  spent: number;
}

/** First slices: small enough for a picture at once, on live actors much smaller. */
const FIRST = 16;
const FIRST_ON_ACTORS = 4;

export function createEngine(say: (message: FromWorker) => void, pace: Pace): (message: ToWorker) => void {
  const plans = new Map<number, CasePlan>();
  const live = new Set<number>();

  const planOf = (key: number): CasePlan => must(plans.get(key), 'a job names a plan that was not sent');
  /** Waits where a slice is over; says whether the job goes on. */
  const goesOn = (job: number) => {
    const pause = pacer(pace.slice);
    return async () => {
      if (pause.due()) {
        await breathe();
        pause.rest();
      }
      return live.has(job);
    };
  };

  async function simulate({ job, plan, routes, settings, seed, runs }: SimulateJob): Promise<void> {
    const next = goesOn(job);
    const lanes: Lane[] = [];
    const report = pacer(pace.report);
    const first = pacer(pace.first);
    let pictures = 0;
    const results = (): RouteResult[] => lanes.map(({ tally }) => resultOf(tally));
    const doneOf = () => lanes.reduce((sum, lane) => sum + lane.done, 0);
    const total = runs * routes.length;
    for (const route of routes) {
      const begun = performance.now();
      const source = openSource(planOf(plan), route, settings, seed);
      const tally = newTally(source.layout, seed, source.onActors);
      const size = source.onActors === null ? FIRST : FIRST_ON_ACTORS;
      lanes.push({ source, tally, done: 0, size, spent: performance.now() - begun });
      if (!(await next())) return;
    }
    while (doneOf() < total) {
      for (const lane of lanes) {
        const size = Math.min(lane.size, runs - lane.done);
        if (size === 0) continue;
        const begun = performance.now();
        countRuns(lane.tally, lane.source, lane.done, size);
        lane.done += size;
        const took = performance.now() - begun;
        lane.spent += took;
        lane.size = sizeAfter(size, took, pace.slice);
        if (!(await next())) return;
      }
      const done = doneOf();
      if (done < total && (pictures === 0 ? first.due() : report.due())) {
        say({ type: 'progress', job, done, total, results: results() });
        pictures += 1;
        report.rest();
      }
    }
    say({ type: 'done', job, results: results(), spent: lanes.map(({ spent }) => spent) });
  }

  async function compare({ job, plan, settings, baseline, routes, seed, runs }: CompareJob): Promise<void> {
    const next = goesOn(job);
    const report = pacer(pace.report);
    const results: Record<string, PairedResult> = {};
    const total = runs * routes.length;
    let before = 0;
    for (const route of routes) {
      const first = { plan: planOf(baseline.plan), route, settings: baseline.settings };
      for (const step of pairedSteps(first, { plan: planOf(plan), route, settings }, seed, runs)) {
        if (step.done === step.total) results[route] = step.result;
        else if (report.due()) {
          say({ type: 'compared', job, done: Math.min(before + step.done, total - 1), total, results: { ...results } });
          report.rest();
        }
        if (!(await next())) return;
      }
      before += runs;
    }
    say({ type: 'compared', job, done: total, total, results });
  }

  async function help({ job, plan, settings, route, seed, runs }: HelpJob): Promise<void> {
    const next = goesOn(job);
    const report = pacer(pace.report);
    let last: HelpStep = { done: 0, total: 0, helps: [] };
    for (const step of whatHelpsSteps({ plan: planOf(plan), route, settings }, seed, runs)) {
      last = step;
      if (step.done < step.total && report.due()) {
        say({ type: 'helped', job, done: step.done, total: step.total, helps: step.helps });
        report.rest();
      }
      if (!(await next())) return;
    }
    say({ type: 'helped', job, done: last.total, total: last.total, helps: last.helps });
  }

  async function assess({ job, plan, recipe, model, among, pairs }: AssessJob): Promise<void> {
    const next = goesOn(job);
    const report = pacer(pace.report);
    let last: AssessStep = { done: 0, total: 0, place: null, costs: [] };
    for (const step of assessSteps(planOf(plan), recipe, model, among, pairs)) {
      last = step;
      // The story comes at once; what takes long follows.
      if (step.done === 0 || (step.done < step.total && report.due())) {
        say({ type: 'assessed', job, done: step.done, total: step.total, place: step.place, costs: step.costs });
        report.rest();
      }
      if (!(await next())) return;
    }
    say({ type: 'assessed', job, done: last.total, total: last.total, place: last.place, costs: last.costs });
  }

  const start = (job: number, work: Promise<void>) =>
    work
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (live.has(job)) say({ type: 'failed', job, reason });
      })
      .finally(() => live.delete(job));

  return (message) => {
    if (message.type === 'plan') {
      plans.set(message.key, message.plan);
      if (message.drop !== null) plans.delete(message.drop);
      return;
    }
    if (message.type === 'cancel') {
      live.delete(message.job);
      return;
    }
    live.add(message.job);
    if (message.type === 'simulate') void start(message.job, simulate(message));
    else if (message.type === 'compare') void start(message.job, compare(message));
    else if (message.type === 'help') void start(message.job, help(message));
    else void start(message.job, assess(message));
  };
}

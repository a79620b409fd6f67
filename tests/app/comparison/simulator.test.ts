import { describe, expect, it } from 'vitest';
import { createSimulator, type Order, type Report } from '#app/comparison/simulator.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { anyPlan } from '#support/plans.ts';
import { FakeWorker, fakeSimulator } from './fake-worker.ts';
import { answeredResult } from './results.ts';

const ROUTES = ['comity', 'budapest', 'uncc'];
const order: Order = { plan: anyPlan(), routes: ['comity'], settings: DEFAULT_SETTINGS, seed: 7, runs: 300 };
const results = [answeredResult('comity')];
const heard = () => {
  const reports: Report[] = [];
  return { reports, hear: (report: Report) => reports.push(report) };
};

describe('with one worker', () => {
  it('sends the plan once, then orders that name it, and passes reports on', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    simulator.run(order, hear);
    simulator.run({ ...order, seed: 8 }, hear);
    expect(worker.sent.map(({ type }) => type)).toEqual(['plan', 'simulate', 'cancel', 'simulate']);
    const { plan: _plan, ...rest } = order;
    expect(worker.lastJob()).toMatchObject({ ...rest, seed: 8 });
    expect(worker.planOf(worker.lastJob())).toBe(order.plan);
    worker.progress(results, 20);
    worker.finish(results);
    expect(reports.map(({ type }) => type)).toEqual(['progress', 'done']);
  });
  it('forgets the plans of long ago', () => {
    const { worker, simulator } = fakeSimulator();
    for (let i = 0; i < 6; i += 1) simulator.run({ ...order, plan: { ...order.plan } }, () => undefined);
    const plans = worker.sent.flatMap((message) => (message.type === 'plan' ? [message] : []));
    expect(plans.map(({ drop }) => drop)).toEqual([null, null, null, null, plans[0]?.key, plans[1]?.key]);
  });
  it('passes nothing on of a job that another has ended', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    simulator.run(order, hear);
    const first = worker.lastJob().job;
    simulator.run({ ...order, seed: 8 }, hear);
    worker.finish(results, first);
    expect(reports).toEqual([]);
    worker.finish(results);
    expect(reports).toHaveLength(1);
  });
  it('cancels once, and only its own job', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    const cancel = simulator.run(order, hear);
    const { job } = worker.lastJob();
    cancel();
    cancel();
    expect(worker.sent.filter((message) => message.type === 'cancel')).toEqual([{ type: 'cancel', job }]);
    worker.finish(results, job);
    expect(reports).toEqual([]);
  });
  it('compares beside a simulation without ending it', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    simulator.run(order, hear);
    const { job } = worker.lastJob();
    simulator.compare({ ...order, baseline: { plan: order.plan, settings: DEFAULT_SETTINGS } }, () => undefined);
    worker.finish(results, job);
    expect(reports).toEqual([{ type: 'done', results }]);
  });
  it('ends the worker when the room closes', () => {
    const { worker, simulator } = fakeSimulator();
    simulator.run(order, () => undefined);
    simulator.close();
    expect(worker.ended).toBe(true);
  });
});

describe('with several workers', () => {
  const pool = (cores: number) => {
    const workers: FakeWorker[] = [];
    const simulator = createSimulator(
      () => {
        const worker = new FakeWorker();
        workers.push(worker);
        return worker;
      },
      () => new FakeWorker(),
      cores,
    );
    return { workers, simulator };
  };
  it('gives each its routes, and no worker nothing to do', () => {
    const { workers, simulator } = pool(2);
    simulator.run({ ...order, routes: ROUTES }, () => undefined);
    expect(workers.map((worker) => worker.lastJob().routes)).toEqual([['comity', 'uncc'], ['budapest']]);
    const one = pool(4);
    one.simulator.run(order, () => undefined);
    expect(one.workers).toHaveLength(1);
  });
  it('puts the answers together in the order of the routes, and is done when all are', () => {
    const { workers, simulator } = pool(2);
    const { reports, hear } = heard();
    simulator.run({ ...order, routes: ROUTES }, hear);
    workers[1]?.finish([answeredResult('budapest')]);
    workers[0]?.finish([answeredResult('comity'), answeredResult('uncc')]);
    expect(
      reports.map((report) => [report.type, 'results' in report && report.results.map(({ route }) => route)]),
    ).toEqual([
      ['progress', ['budapest']],
      ['done', ROUTES],
    ]);
  });
  it('ends all parts when one fails, and says so once', () => {
    const { workers, simulator } = pool(2);
    const { reports, hear } = heard();
    simulator.run({ ...order, routes: ROUTES }, hear);
    workers[0]?.say({ type: 'failed', job: workers[0].lastJob().job, reason: 'no such route' });
    workers[1]?.finish([answeredResult('budapest')]);
    expect(reports).toEqual([{ type: 'failed', reason: 'no such route' }]);
    expect(workers[1]?.sent.at(-1)?.type).toBe('cancel');
  });
});

describe('without a worker', () => {
  it('runs on the page where none can be opened', () => {
    const page = new FakeWorker();
    const { reports, hear } = heard();
    const refuse = () => {
      throw new Error('workers are refused');
    };
    createSimulator(refuse, () => page, 2).run({ ...order, routes: ROUTES }, hear);
    for (const { job, routes } of page.jobs())
      page.finish(
        routes.map((route) => answeredResult(route)),
        job,
      );
    expect(reports.at(-1)?.type).toBe('done');
  });
  it('goes on with the same order on the page where the worker breaks', () => {
    const page = new FakeWorker();
    const { worker, simulator } = fakeSimulator(() => page);
    const { reports, hear } = heard();
    const cancel = simulator.run(order, hear);
    worker.break();
    expect(worker.ended).toBe(true);
    page.progress(results, 20);
    expect(reports.map(({ type }) => type)).toEqual(['progress']);
    cancel();
    expect(page.sent.at(-1)?.type).toBe('cancel');
  });
});

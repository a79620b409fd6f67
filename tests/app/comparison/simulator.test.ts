import { describe, expect, it, vi } from 'vitest';
import { createSimulator, type Order, type PageEngine, type Report } from '#app/comparison/simulator.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { anyPlan } from '#support/plans.ts';
import { fakeSimulator } from './fake-worker.ts';
import { answeredResult } from './results.ts';

const order: Order = { plan: anyPlan(), routes: ['comity'], settings: DEFAULT_SETTINGS, seed: 7, runs: 300 };
const results = [answeredResult('comity')];
const heard = () => {
  const reports: Report[] = [];
  return { reports, hear: (report: Report) => reports.push(report) };
};

describe('with a worker', () => {
  it('sends the order and passes its reports on', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    simulator.run(order, hear);
    expect(worker.lastJob()).toEqual({ type: 'simulate', job: 1, ...order });
    worker.progress(results, 20);
    worker.finish(results);
    expect(reports.map(({ type }) => type)).toEqual(['progress', 'done']);
  });
  it('passes nothing on of a job that another has ended', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    simulator.run(order, hear);
    simulator.run({ ...order, seed: 8 }, hear);
    worker.finish(results, 1);
    expect(reports).toEqual([]);
    worker.finish(results, 2);
    expect(reports).toHaveLength(1);
  });
  it('cancels once, and only its own job', () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    const cancelFirst = simulator.run(order, hear);
    const cancelSecond = simulator.run(order, hear);
    cancelFirst();
    expect(worker.sent.some((message) => message.type === 'cancel')).toBe(false);
    cancelSecond();
    cancelSecond();
    expect(worker.sent.filter((message) => message.type === 'cancel')).toEqual([{ type: 'cancel', job: 2 }]);
    worker.finish(results, 2);
    expect(reports).toEqual([]);
  });
  it('ends the worker when the room closes', () => {
    const { worker, simulator } = fakeSimulator();
    simulator.run(order, () => undefined);
    simulator.close();
    expect(worker.ended).toBe(true);
  });
});

describe('without a worker', () => {
  const onPage: PageEngine = async (_order, report) => report({ type: 'done', results });
  const done = { type: 'done', results };

  it('runs on the page where none can be opened', async () => {
    const { reports, hear } = heard();
    const refuse = () => {
      throw new Error('workers are refused');
    };
    createSimulator(refuse, onPage).run(order, hear);
    await vi.waitFor(() => expect(reports).toEqual([done]));
  });
  it('goes on with the same order on the page where the worker breaks', async () => {
    const { worker, simulator } = fakeSimulator(onPage);
    const { reports, hear } = heard();
    simulator.run(order, hear);
    worker.break();
    await vi.waitFor(() => expect(reports).toEqual([done]));
    expect(worker.ended).toBe(true);
  });
  it('tells the reason where the page cannot either', async () => {
    const { worker, simulator } = fakeSimulator();
    const { reports, hear } = heard();
    simulator.run(order, hear);
    worker.break();
    await vi.waitFor(() =>
      expect(reports).toEqual([{ type: 'failed', reason: 'nothing runs on the page in this test' }]),
    );
  });
  it('lets the page stop as soon as the job is cancelled', () => {
    let stopped = () => false;
    const { worker, simulator } = fakeSimulator(async (_order, _report, isStopped) => {
      stopped = isStopped;
    });
    const cancel = simulator.run(order, () => undefined);
    worker.break();
    expect(stopped()).toBe(false);
    cancel();
    expect(stopped()).toBe(true);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createEngine } from '#app/workers/engine.ts';
import { sizeAfter, WORKER_PACE } from '#app/workers/pace.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { simulateRoutes } from '#simulation/simulate.ts';
import type { FromWorker, ToWorker } from '#simulation/worker-protocol.ts';
import { count } from '#support/counts.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const routes = ['comity', 'budapest-preserved'];
const job = { job: 1, plan: 1, settings: DEFAULT_SETTINGS, seed: 7, runs: 60 };

/** Plays messages to an engine and waits for the last answer of a job. */
function played(messages: readonly ToWorker[], last: (answer: FromWorker) => boolean) {
  const said: FromWorker[] = [];
  return new Promise<readonly FromWorker[]>((resolve) => {
    const hear = createEngine(
      (answer) => {
        said.push(answer);
        if (last(answer)) resolve(said);
      },
      { ...WORKER_PACE, first: 0, report: 0 },
    );
    hear({ type: 'plan', key: 1, plan, drop: null });
    for (const message of messages) hear(message);
  });
}

describe('a simulation in slices', () => {
  it('comes to exactly the figures of one that is made at once, however it is sliced', async () => {
    const runs = count(10_000);
    const said = await played([{ type: 'simulate', ...job, runs, routes }], ({ type }) => type === 'done');
    const done = said.at(-1);
    expect(done?.type === 'done' && done.results).toEqual(
      await simulateRoutes(plan, routes, DEFAULT_SETTINGS, job.seed, runs),
    );
    const [first] = said;
    expect(first?.type === 'progress' && first.results.map(({ route }) => route)).toEqual(routes);
    expect(first?.type === 'progress' && Math.min(...first.results.map(({ runs }) => runs))).toBeGreaterThan(0);
  });
  it('is silent after a cancel, while another job goes on', async () => {
    const said = await played(
      [
        { type: 'simulate', ...job, runs: 100_000, routes },
        { type: 'cancel', job: 1 },
        { type: 'simulate', ...job, job: 2, runs: 10, routes },
      ],
      (answer) => answer.type === 'done',
    );
    expect(said.every((answer) => answer.job === 2)).toBe(true);
  });
  it('says why it cannot', async () => {
    const said = await played([{ type: 'simulate', ...job, routes: ['nowhere'] }], ({ type }) => type === 'failed');
    expect(said).toEqual([{ type: 'failed', job: 1, reason: expect.stringContaining('nowhere') }]);
  });
});

it('compares with a baseline under the same luck: nothing changed, nothing differs', async () => {
  const same = { plan: 1, settings: DEFAULT_SETTINGS };
  const final = (answer: FromWorker) => answer.type === 'compared' && answer.done === answer.total;
  const said = await played([{ type: 'compare', ...job, routes, baseline: same }], final);
  const last = said.at(-1);
  const results = last?.type === 'compared' ? last.results : {};
  expect(Object.keys(results)).toEqual(routes);
  for (const result of Object.values(results)) {
    expect(result).toMatchObject({ runs: 60, onlyFirst: 0, onlySecond: 0, usable: { difference: 0 } });
    expect(result.days?.mean ?? 0).toBe(0);
  }
});

it('ranks what would help, the most days saved first', async () => {
  const final = (answer: FromWorker) => answer.type === 'helped' && answer.done === answer.total;
  const said = await played([{ type: 'help', ...job, runs: 40, route: 'comity' }], final);
  const last = said.at(-1);
  const saved = last?.type === 'helped' ? last.helps.map(({ result }) => -(result.days?.mean ?? 0)) : [];
  expect(saved.length).toBeGreaterThan(3);
  expect(saved).toEqual([...saved].sort((a, b) => b - a));
  expect(saved[0]).toBeGreaterThan(0);
});

it('makes slices longer or shorter, within bounds', () => {
  expect([sizeAfter(64, 12, 12), sizeAfter(64, 1, 12), sizeAfter(64, 999, 12)]).toEqual([64, 256, 16]);
  expect([sizeAfter(4096, 0, 12), sizeAfter(1, 999, 12)]).toEqual([4096, 1]);
});

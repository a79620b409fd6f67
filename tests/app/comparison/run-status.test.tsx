import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { button, openRoom, rest } from './open-room.tsx';
import { answeredResult } from './results.ts';

const text = () => document.body.textContent;

it('shows how far it is, and the first picture from partial results', async () => {
  const { progress, finish } = await openRoom();
  const bar = () => document.querySelector('progress');
  expect(bar()).toHaveProperty('value', 0);
  expect(text()).toContain('No run has been simulated yet.');
  progress(1250, (route) => answeredResult(route, { runs: 20, answered: 18 }));
  expect(bar()).toHaveProperty('value', 0.25);
  expect(text()).toContain('Simulating: 1,250 of 5,000 runs');
  expect(text()).toMatch(/Median 200 days/);
  expect(text()).toMatch(/20 runs of each route\. Drafting quality 50%/);
  finish();
  expect(document.querySelector('progress')).toBeNull();
  expect(text()).toContain('Finished: 1,000 runs of each route.');
});

it('does not draw while a route has no run yet', async () => {
  const { worker, results } = await openRoom();
  const [first, ...others] = results();
  act(() => worker.progress([...(first ? [first] : []), ...others.map((each) => ({ ...each, runs: 0 }))], 20));
  expect(text()).not.toMatch(/Median \d/);
});

it('draws a sharper picture only where it rests on clearly more runs, and what there is on a stop', async () => {
  const { progress } = await openRoom();
  const of = (runs: number, median: number) => (route: string) =>
    answeredResult(route, { runs, days: { p10: 1, p50: median, p90: 900, mean: 99 } });
  progress(100, of(20, 210));
  await rest();
  progress(125, of(25, 220));
  expect(text()).toContain('Median 210 days');
  expect(text()).toContain('125 of 5,000 runs');
  await rest();
  progress(200, of(40, 230));
  expect(text()).toContain('Median 230 days');
  progress(225, of(45, 240));
  await userEvent.click(button('Stop'));
  expect(text()).toContain('Median 240 days');
});

it('can be stopped: the worker hears it, the partial picture stays and says what it is', async () => {
  const { worker, progress, finish } = await openRoom();
  progress(250, (route) => answeredResult(route, { runs: 20 }));
  await userEvent.click(button('Stop'));
  expect(worker.sent.at(-1)).toEqual({ type: 'cancel', job: worker.lastJob().job });
  expect(document.querySelector('progress')).toBeNull();
  expect(text()).toContain('The simulation was stopped');
  finish((route) => answeredResult(route, { days: null }));
  expect(text()).toMatch(/Median 200 days/);
});

it('can be started again after a stop', async () => {
  const { worker } = await openRoom();
  await userEvent.click(button('Stop'));
  expect(text()).toContain('There is no result to show yet.');
  const before = worker.jobs().length;
  await userEvent.click(button('Simulate again'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(worker.jobs().length).toBe(before + 1);
});

it('a failure is said with its reason', async () => {
  const { worker } = await openRoom();
  act(() => worker.say({ type: 'failed', job: worker.lastJob().job, reason: 'route "x" is unknown' }));
  const alert = document.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain('The simulation could not be finished');
  expect(alert?.textContent).toContain('route "x" is unknown');
});

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openRoom } from './open-room.tsx';
import { answeredResult } from './results.ts';

it('shows how far it is, and the first picture from partial results', async () => {
  const { progress, finish } = await openRoom();
  const bar = () => document.querySelector('progress');
  expect(bar()).toHaveProperty('value', 0);
  expect(screen.getAllByText('No run has been simulated yet.').length).toBeGreaterThan(0);
  progress(250, (route) => answeredResult(route, { runs: 20, answered: 18 }));
  expect(bar()).toHaveProperty('value', 0.25);
  expect(screen.getByText('Simulating: 250 of 1,000 runs')).toBeTruthy();
  expect(screen.getAllByText(/Median 200 days/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/20 runs of each route\. Drafting quality 50%/).length).toBeGreaterThan(0);
  finish();
  expect(document.querySelector('progress')).toBeNull();
  expect(screen.getByText('Finished: 300 runs of each route.')).toBeTruthy();
});

it('does not draw while a route has no run yet', async () => {
  const { worker, results } = await openRoom();
  const [first, ...others] = results();
  act(() => worker.progress([...(first ? [first] : []), ...others.map((each) => ({ ...each, runs: 0 }))], 20));
  expect(screen.queryByText(/Median \d/)).toBeNull();
});

it('can be stopped: the worker hears it, the partial picture stays and says what it is', async () => {
  const { worker, progress, finish } = await openRoom();
  progress(250, (route) => answeredResult(route, { runs: 20 }));
  await userEvent.click(screen.getByText('Stop'));
  expect(worker.sent.at(-1)).toEqual({ type: 'cancel', job: worker.lastJob().job });
  expect(document.querySelector('progress')).toBeNull();
  expect(screen.getByText('The simulation was stopped')).toBeTruthy();
  finish((route) => answeredResult(route, { days: null }));
  expect(screen.getAllByText(/Median 200 days/).length).toBeGreaterThan(0);
});

it('can be started again after a stop', async () => {
  const { worker } = await openRoom();
  await userEvent.click(screen.getByText('Stop'));
  expect(screen.getByText('There is no result to show yet.')).toBeTruthy();
  const before = worker.jobs().length;
  await userEvent.click(screen.getByText('Simulate again'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(worker.jobs().length).toBe(before + 1);
});

it('a failure is said with its reason', async () => {
  const { worker } = await openRoom();
  act(() => worker.say({ type: 'failed', job: worker.lastJob().job, reason: 'route "x" is unknown' }));
  const alert = screen.getByText('The simulation could not be finished').closest<HTMLElement>('[role="alert"]');
  expect(alert?.textContent).toContain('route "x" is unknown');
});

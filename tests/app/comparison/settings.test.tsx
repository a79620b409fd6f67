import { fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { drawnRoutes } from '#app/comparison/lane-view.ts';
import { button, labelled, openRoom, rest } from './open-room.tsx';
import { answeredResult } from './results.ts';

const text = () => document.body.textContent;
const slider = () => labelled(/^Drafting quality/);
const faster = (route: string) => answeredResult(route, { days: { p10: 50, p50: 90, p90: 150, mean: 95 } });

describe('on opening', () => {
  it('every drawn route is simulated with the settings of the scenario', async () => {
    const { worker, plan } = await openRoom();
    expect(worker.lastJob()).toMatchObject({
      routes: drawnRoutes(plan).map((route) => route.id),
      settings: { quality: null, requestingTier: null, requestedTier: null },
      seed: plan.seed,
      runs: 1000,
    });
  });
  it('a view is opened again from its address', async () => {
    const { worker } = await openRoom({ query: 'quality=80&requested=L&seed=42&runs=3000&what-if=no&axis=linear' });
    expect(worker.lastJob()).toMatchObject({
      settings: { quality: 0.8, requestingTier: null, requestedTier: 'L' },
      seed: 42,
      runs: 3000,
    });
    expect(worker.lastJob().routes.some((id) => id.includes('alone'))).toBe(false);
    expect(labelled(/^Linear/)).toHaveProperty('checked', true);
  });
});

describe('when a setting changes', () => {
  it('a job is sent at once, and one more after a slider that moves on has come to rest', async () => {
    const { worker, finish } = await openRoom();
    finish();
    fireEvent.change(slider(), { target: { value: '60' } });
    expect(worker.jobs()).toHaveLength(2);
    const { job } = worker.lastJob();
    for (const value of ['70', '85']) fireEvent.change(slider(), { target: { value } });
    expect(worker.sent.at(-1)).toEqual({ type: 'cancel', job });
    await rest();
    expect(worker.jobs()).toHaveLength(3);
    expect(worker.lastJob().settings.quality).toBe(0.85);
    expect(slider().getAttribute('aria-valuetext')).toBe('85%');
  });
  it('the picture before stays until the first part of the new one', async () => {
    const { finish, progress } = await openRoom();
    finish();
    fireEvent.change(slider(), { target: { value: '85' } });
    await rest();
    expect(text()).toContain('Median 200 days');
    expect(text()).toContain('Drafting quality 50%');
    progress(200, faster);
    expect(text()).not.toContain('Median 200 days');
    expect(text()).toContain('Median 90 days');
    expect(text()).toContain('Drafting quality 85%');
  });
  it('workload and staffing, runs and seed go into the job, and the address', async () => {
    const { worker, address } = await openRoom();
    await userEvent.selectOptions(labelled(/^Aldermark/), 'heavy, few staff');
    await userEvent.selectOptions(labelled(/^Kestrel/), 'light, well staffed');
    await userEvent.selectOptions(labelled(/^Runs/), '3,000');
    const seed = labelled(/^Seed/);
    await userEvent.clear(seed);
    await userEvent.type(seed, '99');
    await rest();
    expect(worker.lastJob()).toMatchObject({
      settings: { requestingTier: 'L', requestedTier: 'H' },
      runs: 3000,
      seed: 99,
    });
    await rest();
    expect(address.query).toBe('requesting=L&requested=H&seed=99&runs=3000');
  });
  it('a seed that is none says so and changes nothing', async () => {
    const { worker } = await openRoom();
    const seed = labelled(/^Seed/);
    await userEvent.clear(seed);
    await userEvent.type(seed, 'luck');
    await rest();
    expect(seed.getAttribute('aria-invalid')).toBe('true');
    expect(worker.jobs()).toHaveLength(1);
  });
  it('moving the day line or the axis simulates nothing anew', async () => {
    const { worker, finish } = await openRoom();
    finish();
    await userEvent.click(labelled(/^Linear/));
    fireEvent.change(labelled(/^Day $/), { target: { value: '100' } });
    await rest();
    expect(worker.jobs()).toHaveLength(1);
  });
  it('one button brings the settings of the scenario back', async () => {
    const { worker } = await openRoom({ query: 'quality=80&requested=L&seed=42' });
    await userEvent.click(button('Use the scenario’s settings'));
    await rest();
    expect(worker.lastJob()).toMatchObject({ settings: { quality: null, requestedTier: null }, seed: 7 });
  });
  it('an address that somebody else changes is followed', async () => {
    const { worker, address } = await openRoom();
    address.goTo('quality=10');
    await rest();
    expect(worker.lastJob().settings.quality).toBe(0.1);
  });
});

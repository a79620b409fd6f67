import { act, fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { planUnder, USUAL } from '#app/comparison/what-if.ts';
import type { PairedResult } from '#simulation/paired.ts';
import { anyPlan } from '#support/plans.ts';
import { button, labelled, openAll, openRoom, rest } from './open-room.tsx';

const text = () => document.body.textContent;
const choose = (label: RegExp, option: string) => userEvent.selectOptions(labelled(label), option);

describe('the what-if panel', () => {
  it('puts every choice into the job and the address', async () => {
    const { worker, address } = await openRoom();
    await openAll();
    await choose(/^Ready-made/, 'Reformed authority');
    await choose(/^Channel/, 'diplomatic');
    await choose(/^Translation/, 'in 25% of runs');
    await choose(/^Renewal/, 'never asked in time');
    await choose(/^Appeal/, 'always');
    for (const name of [/^Priority/, /^Office hours/, /^Summer/]) await userEvent.click(labelled(name));
    await rest();
    expect(worker.lastJob().settings).toEqual({
      quality: null,
      requestingTier: null,
      requestedTier: null,
      channel: 'diplomatic',
      translation: 0.25,
      priority: true,
      calendar: true,
      season: true,
      renewals: 'missed',
      preset: 'reformed-authority',
      appeal: 1,
    });
    expect(address.query).toBe(
      'channel=diplomatic&translation=25&priority=yes&calendar=yes&season=yes&renewals=missed&preset=reformed-authority&appeal=100',
    );
  }, 60_000);

  it('asks under another law, says so, and draws its routes once their results are there', async () => {
    const { worker } = await openRoom({ plan: anyPlan() });
    await openAll();
    await userEvent.click(labelled(/^Budapest Convention/));
    await rest();
    expect(worker.lastJob().routes.some((id) => id.startsWith('budapest'))).toBe(false);
    expect(worker.planOf(worker.lastJob()).requesting.memberships.some((one) => one.instrument === 'budapest')).toBe(
      false,
    );
    expect(text()).toContain('The law is changed for this comparison');
    expect(text()).toContain('Treated as not in force between Aldermark and Kestrel: Budapest Convention.');
    await userEvent.click(labelled(/^Budapest Convention/));
    await rest();
    expect(worker.lastJob().routes).toContain('budapest');
    expect(text()).not.toContain('The law is changed');
  }, 60_000);

  it('goes back one choice at a time; one pull of a slider is one choice', async () => {
    const { worker } = await openRoom();
    expect(button('Undo the last choice')).toHaveProperty('disabled', true);
    await choose(/^Channel/, 'post');
    for (const value of ['60', '70', '85']) fireEvent.change(labelled(/^Drafting quality/), { target: { value } });
    await rest();
    expect(worker.lastJob().settings).toMatchObject({ channel: 'post', quality: 0.85 });
    await userEvent.click(button('Undo the last choice'));
    await rest();
    expect(worker.lastJob().settings).toMatchObject({ channel: 'post', quality: null });
    await userEvent.click(button('Undo the last choice'));
    await rest();
    expect(worker.lastJob().settings).toMatchObject({ channel: null, quality: null });
    expect(button('Undo the last choice')).toHaveProperty('disabled', true);
  }, 60_000);
});

describe('preservation first or not', () => {
  const plan = anyPlan();
  const drawn = (preservation: 'first' | 'not') =>
    planUnder(plan, { ...USUAL, preservation }).routes.filter(({ open, whatIf }) => open || whatIf);
  it('leaves one lane for each request, with a hold wherever one is offered', () => {
    expect(drawn('first').map(({ id }) => id)).not.toContain('budapest');
    expect(drawn('first').find(({ id }) => id === 'budapest-preserved')?.preservationBasis).toBe(
      'preservation-budapest',
    );
  });
  it('leaves the same lanes without a hold, so that each can be compared with itself', () => {
    expect(drawn('not').map(({ id }) => id)).toEqual(drawn('first').map(({ id }) => id));
    expect(drawn('not').every(({ preservationBasis }) => preservationBasis === null)).toBe(true);
  });
});

describe('a baseline', () => {
  const paired = (mean: number, low: number, high: number): PairedResult => ({
    runs: 100,
    bothAnswered: 80,
    days: { mean, low, high },
    usable: { difference: 0.04, low: -0.01, high: 0.09 },
    onlyFirst: 1,
    onlySecond: 5,
  });
  it('is kept, compared with once the pictures rest, said in words, and let go', async () => {
    const { worker, finish, address } = await openRoom();
    finish();
    await userEvent.click(button('Keep as baseline'));
    expect(text()).toContain('Change one to see the difference');
    expect(worker.sent.some(({ type }) => type === 'compare')).toBe(false);
    fireEvent.change(labelled(/^Drafting quality/), { target: { value: '90' } });
    await rest();
    expect(text()).toContain('Different from the baseline: drafting quality.');
    finish();
    const sent = worker.sent.at(-1);
    if (sent?.type !== 'compare') throw new Error('no comparison was asked for');
    expect(sent.settings.quality).toBe(0.9);
    expect(sent.baseline.settings.quality).toBeNull();
    const total = sent.routes.length * sent.runs;
    const results = { comity: paired(-40.2, -46.4, -35), budapest: paired(2.14, -1, 5) };
    act(() => worker.say({ type: 'compared', job: sent.job, done: total, total, results }));
    expect(text()).toContain('answered about 40 days sooner (95% interval: 35 to 46; over 80 runs');
    expect(text()).toContain(
      'about 2.1 days later (95% interval: 1 day sooner to 5 days later, so no clear difference',
    );
    expect(text()).toContain('4 percentage points higher');
    await rest();
    expect(address.query).toBe('quality=90&baseline=');
    await userEvent.click(button('Clear the baseline'));
    expect(text()).not.toContain('Against the baseline');
  }, 60_000);
});

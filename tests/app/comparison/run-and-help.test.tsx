import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Help } from '#simulation/what-helps.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, cellsOf, openRoom, tableUnder } from './open-room.tsx';

const text = () => document.body.textContent;

describe('one typical run', () => {
  it('opens as a text with its run number, and can be copied', async () => {
    const { finish } = await openRoom();
    finish();
    await userEvent.click(button('Read one typical run'));
    await vi.waitFor(() => expect(document.querySelector('.run__text')?.textContent).toContain('Outcome:'), 20_000);
    expect(text()).toContain('Run 3 of seed 7');
    expect(document.querySelector('.run__text')?.textContent).toMatch(/day +\d+ {2}\d\d:\d\d/);
    const written = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
    await userEvent.click(button('Copy the text'));
    expect(written.mock.calls[0]?.[0]).toContain('Outcome:');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button('Close'));
    expect(document.querySelector('.run__text')).toBeNull();
  }, 60_000);
});

describe('what would help most', () => {
  const help = (stage: string, mean: number, high: number): Help => ({
    actor: 'request',
    stage,
    label: `Stage ${stage}`,
    result: {
      runs: 100,
      bothAnswered: 90,
      days: { mean, low: mean - 4, high },
      usable: { difference: 0, low: -0.02, high: 0.02 },
      onlyFirst: 0,
      onlySecond: 0,
    },
  });
  it('is computed when it is asked for, ranked, and only a clear saving is called one', async () => {
    const { worker, finish } = await openRoom();
    finish();
    expect(worker.sent.some(({ type }) => type === 'help')).toBe(false);
    await userEvent.click(button('Try each stage'));
    const job = worker.sent.at(-1);
    if (job?.type !== 'help') throw new Error('nothing was asked for');
    expect([job.route, job.runs]).toEqual(['comity', 1000]);
    act(() => worker.say({ type: 'helped', job: job.job, done: 500, total: 1000, helps: [help('slow', -31, 1)] }));
    expect(text()).toContain('Trying each stage: 500 of 1,000 runs');
    const helps = [help('slow', -31, 1), help('sure', -12, -9)];
    act(() => worker.say({ type: 'helped', job: job.job, done: 1000, total: 1000, helps }));
    expect(text()).toContain(
      'Halving the time of “Stage sure” helps most: the answer comes 12 days sooner (95% interval: 9 to 16).',
    );
    const [, ...rows] = cellsOf(tableUnder(/one stage’s time halved/));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['Stage slow', '31 days sooner'],
      ['Stage sure', '12 days sooner'],
    ]);
  }, 60_000);
  it('can be stopped', async () => {
    const { worker, finish } = await openRoom();
    finish();
    await userEvent.click(button('Try each stage'));
    await userEvent.click(button('Stop trying'));
    expect(worker.sent.at(-1)?.type).toBe('cancel');
    expect(text()).not.toContain('Trying each stage:');
  }, 60_000);
});

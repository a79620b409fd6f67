import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { forSlip } from '#app/training/model/slip.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { openRoom, recipeOf, shippedAnswer } from './harness.tsx';
// Loaded lazily by the page. Here it is loaded before, so that no test waits for it on a busy machine.
import '#app/training/debrief/slip-code.tsx';

const placed = <One,>(all: readonly One[]) => all.map((decision, index) => ({ decision, index }));

async function openSlip(recipe = recipeOf(shippedAnswer)) {
  openRoom({ recipe: { ...recipe, notes: { '0': 'The witness is Ms Real Name.' } } });
  await userEvent.click(screen.getByText('Run slip: this run on one page'));
  const slip = screen.getByText('Neither holds your notes or your name.').closest('article');
  return within(slip ?? document.body);
}

describe('the run slip', () => {
  it('says what came of the run, its decisions, and how to open it again; no notes', async () => {
    const recipe = recipeOf(shippedAnswer);
    openRoom({ recipe: { ...recipe, notes: { '0': 'The witness is Ms Real Name.' } } });
    await userEvent.click(screen.getByText('Run slip: this run on one page'));
    const article = (
      await screen.findByText('Neither holds your notes or your name.', {}, { timeout: 50_000 })
    ).closest('article');
    const slip = within(article ?? document.body);
    expect(slip.getByRole('heading', { name: 'The night shift' })).toBeDefined();
    expect(slip.getByText('Run 1')).toBeDefined();
    expect(slip.getByText('Prosecutor of Aldermark')).toBeDefined();
    expect(slip.getByText('All the evidence is in your file.')).toBeDefined();
    expect(slip.getByText(/Ask for expedited preservation/).textContent).toContain('Budapest Convention');
    expect(slip.getByRole('img', { name: 'QR code of the link' })).toBeDefined();
    expect(slip.getByText(encodeRecipe(recipe) ?? '')).toBeDefined();
    expect(article?.textContent).not.toContain('Real Name');
    expect(await axeFindings()).toEqual([]);
    // The figures of many runs are computed beside it, and without a worker on the same thread.
  }, 60_000);

  it('prints alone', async () => {
    const printed: (string | undefined)[] = [];
    vi.stubGlobal('print', () => printed.push(document.documentElement.dataset.print));
    await openSlip();
    await userEvent.click(screen.getByRole('button', { name: 'Print the run slip' }));
    expect(printed).toEqual(['slip']);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.dataset.print).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('what fits on a slip', () => {
  const decision = (at: number, ground?: string): Decision => ({
    at: minutes(at),
    role: 'prosecutor',
    request: 'police',
    type: 'decide.enquire',
    ...(ground === undefined ? {} : { choice: { ground } }),
  });

  it('is everything up to ten, in the order of time', () => {
    const ten = Array.from({ length: 10 }, (_, index) => decision(index));
    expect(forSlip(placed(ten)).shown.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(forSlip(placed(ten)).left).toBe(0);
  });

  it('is ten of more, letters and refusals before all others', () => {
    const many = Array.from({ length: 13 }, (_, index) => decision(index, index >= 11 ? 'R01' : undefined));
    expect(forSlip(placed(many)).shown.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 11, 12]);
    expect(forSlip(placed(many)).left).toBe(3);
  });
});

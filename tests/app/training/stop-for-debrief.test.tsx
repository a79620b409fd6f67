import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pageText, recipeOf, shippedAnswer } from './harness.tsx';

describe('to the debrief now', () => {
  it('asks, then stops the run where it is and opens the debrief', async () => {
    const { session } = openRoom({ recipe: recipeOf(shippedAnswer, 10 * 1440) });
    await userEvent.click(button('To the debrief now'));
    expect(screen.getByRole('dialog', { name: 'Stop here and open the debrief?' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button('Open the debrief'));
    expect(session.kept.recipe.stopped).toBe(true);
    expect(screen.getByRole('heading', { name: 'Debrief' })).toBeDefined();
    expect(pageText()).toContain('Play stopped on day 10');
    expect(screen.queryByRole('button', { name: 'To the debrief now' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('changes nothing where it was not meant', async () => {
    const { session } = openRoom();
    await userEvent.click(button('To the debrief now'));
    await userEvent.click(button('Cancel'));
    expect(session.kept.recipe.stopped).toBeUndefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be asked for while a letter is written', () => {
    openRoom({ desk: { screen: 'decide.preserve' } });
    expect(button('To the debrief now')).toBeDefined();
  });
});

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { withTemperament } from '#simulation/recipes.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { firstRecipe, openRoom, pageText, plan } from './harness.tsx';

const SUMMARY = `Offices of ${plan.requested.name}`;

describe('the offices that nobody plays', () => {
  it('are neutral until the table chooses otherwise, on the first screen', async () => {
    const { session } = openRoom();
    fireEvent.click(screen.getByText(`${SUMMARY}: neutral`));
    fireEvent.click(screen.getByRole('radio', { name: 'strict' }));
    expect(session.kept.recipe.cast).toEqual({
      prosecutor: 'person',
      'contact-point': 'strict',
      'requested-authority': 'strict',
      'requested-judge': 'strict',
    });
    expect(screen.getByText(`${SUMMARY}: strict`)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'neutral' }));
    expect(session.kept.recipe.cast).toEqual({ prosecutor: 'person' });
  });

  it('are no longer asked about once time has passed, nor where a class is run', () => {
    openRoom({ recipe: { ...firstRecipe(), until: minutes(60) } });
    expect(screen.queryByText(SUMMARY, { exact: false })).toBeNull();
    openRoom({ recipe: { ...firstRecipe(), class: { help: 'mentor', stops: [], continued: 0 } } });
    expect(screen.queryByText(SUMMARY, { exact: false })).toBeNull();
  });

  it('are named in the debrief, with what their figures are', () => {
    const recipe = { ...withTemperament(firstRecipe(), 'overloaded'), until: minutes(plan.horizon + 1) };
    openRoom({ recipe, desk: { screen: 'debrief' } });
    expect(pageText()).toContain('were set to “overloaded” in this run, with assumed figures');
  });
});

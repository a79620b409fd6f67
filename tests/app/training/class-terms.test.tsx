import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ClassTerms } from '#domain/class-terms.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, plan, planHash } from './harness.tsx';

const TERMS: ClassTerms = { help: 'mentor', stops: [14, 30], continued: 0 };
const begin = (terms: Partial<ClassTerms> = {}) => newRecipe(plan, planHash, { terms: { ...TERMS, ...terms } });

async function wait(days: number): Promise<void> {
  const box = screen.getByRole('spinbutton', { name: 'Days to wait' });
  await userEvent.clear(box);
  await userEvent.type(box, String(days));
  await userEvent.click(button(`Wait ${days} days`));
}

describe('a stop of the class', () => {
  it('holds time until the table continues, and then until the next', async () => {
    const { session } = openRoom({ recipe: begin() });
    await wait(90);
    expect(session.kept.recipe.until).toBe(14 * 1440);
    expect(screen.getByRole('heading', { name: 'Plenary' })).toBe(document.activeElement);
    expect(
      screen.getByText(/The class stops here for the plenary/, { selector: '.training-time__passed' }),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'To the next event' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button('Continue'));
    expect(session.kept.recipe.class?.continued).toBe(1);
    await wait(90);
    expect(session.kept.recipe.until).toBe(30 * 1440);
  });
});

describe('an instrument that the trainer has closed', () => {
  it('is shown at the desk with the reason and cannot be chosen', async () => {
    openRoom({ recipe: begin({ instruments: ['uncc', 'bilateral'] }), desk: { screen: 'decide.request' } });
    const radios = screen.getAllByRole('radio', { name: /Budapest|United Nations|treaty/i });
    const closed = radios.filter((radio) => (radio as HTMLInputElement).disabled);
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.length).toBeLessThan(radios.length);
    expect(screen.getAllByText(/The trainer has closed .* for this class/).length).toBeGreaterThan(0);
    expect(await axeFindings()).toEqual([]);
  });
});

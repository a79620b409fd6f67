import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import type { ClassTerms } from '#domain/class-terms.ts';
import { letPass, newRecipe } from '#simulation/recipes.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pageText, plan, planHash } from './harness.tsx';

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

describe('a class that says how its tables play', () => {
  const terms = { table: 3, slot: 45 } as const;

  it('has roles and minutes from the first screen, where a table may still choose otherwise', async () => {
    const { session } = openRoom({ recipe: begin(terms) });
    expect(screen.getByLabelText('Roles at your table').textContent).toContain('Seat 1 leads');
    expect(pageText()).toContain('Minute 0 of 45.');
    expect(session.kept.desk.budget).toMatchObject({ minutes: 45, used: 0 });
    await userEvent.click(screen.getByText('Your table: 3 people; 45 minutes'));
    await userEvent.click(screen.getByLabelText('One person'));
    await userEvent.click(screen.getByLabelText('No time set'));
    expect(screen.queryByLabelText('Roles at your table')).toBeNull();
    expect(pageText()).not.toContain('Minute 0 of 45.');
  });

  it('counts no minutes of a run that began elsewhere: nobody knows when', () => {
    const { session } = openRoom({ recipe: letPass(begin(terms), minutes(1440)) });
    expect(screen.getByLabelText('Roles at your table')).toBeDefined();
    expect(session.kept.desk.budget).toBeUndefined();
    expect(pageText()).not.toContain('of 45.');
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

/** The room on the real session: what is done here is saved, and opens again as it was. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { session } from '#app/stores/session.ts';
import TrainingRoom from '#app/training/training-room.tsx';
import { must } from '#domain/result.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { renderInApp } from '#support/app-dom.tsx';
import { button, firstRecipe, pack, pageText } from './harness.tsx';

const channel = { tell: () => undefined, close: () => undefined };

beforeEach(async () => {
  await session.getState().open(memoryStorage(), channel);
  session.getState().begin(firstRecipe());
});

const openAgain = async () => {
  await session.getState().saved();
  const { id } = must(session.getState().current, 'no run');
  cleanup();
  session.getState().leave();
  await session.getState().resume(id);
  renderInApp(<TrainingRoom pack={pack} />);
};

describe('the training room', () => {
  it('opens a draft again as it was left, in a browser that was closed', async () => {
    renderInApp(<TrainingRoom pack={pack} />);
    fireEvent.click(button('Draft a preservation request'));
    fireEvent.click(screen.getByRole('radio', { name: /^Budapest Convention$/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Say that a formal request will follow' }));
    await openAgain();
    expect(screen.getByRole('heading', { name: 'Draft a preservation request' })).toBeDefined();
    expect(
      screen.getByRole('checkbox', { name: 'Say that a formal request will follow', checked: true }),
    ).toBeDefined();
  });

  it('keeps decisions, days and letters, and tells the shelf how the run ended', async () => {
    renderInApp(<TrainingRoom pack={pack} />);
    fireEvent.click(button('Send a police enquiry'));
    fireEvent.click(button('Send a police enquiry'));
    fireEvent.click(button('To the next event'));
    const day = must(/Day \d+/.exec(pageText()), 'no day')[0];
    await openAgain();
    expect(pageText()).toContain(day);
    expect(pageText()).toContain('Police enquiry');
    expect(session.getState().current?.outcome).toBeNull();
    fireEvent.click(button('Close the case'));
    fireEvent.click(button('Close the case'));
    expect(screen.getByRole('heading', { name: 'Debrief' })).toBeDefined();
    expect(session.getState().current?.outcome).toBe('neverSent');
  });

  it('forks a run when going back, and keeps both', async () => {
    renderInApp(<TrainingRoom pack={pack} />);
    fireEvent.click(button('Send a police enquiry'));
    fireEvent.click(button('Send a police enquiry'));
    fireEvent.click(button('Your decisions'));
    fireEvent.click(button(/Go back to “Make a police enquiry”/));
    await session.getState().saved();
    const { runs, current } = session.getState();
    expect(runs.map(({ recipe }) => recipe.decisions.length).sort()).toEqual([0, 1]);
    expect(current?.parent?.index).toBe(0);
  });

  it('takes the people of a table and the minutes of their class along to another desk', async () => {
    renderInApp(<TrainingRoom pack={pack} />);
    fireEvent.click(screen.getByLabelText('A table of 3'));
    fireEvent.click(screen.getByLabelText('90 minutes'));
    const { team, budget } = must(session.getState().current, 'a run').desk;
    fireEvent.click(button('Sit down at this desk'));
    const current = must(session.getState().current, 'another run');
    expect(current.recipe.seat).toBe(pack.plan.seats[0]?.id);
    expect(current.desk).toEqual({ team, budget });
    expect(screen.getByLabelText('Roles at your table')).toBeDefined();
  });

  it('meets the offices of its class at another desk too, and keeps what the table chose otherwise', () => {
    const terms = { help: 'mentor', table: 4, slot: 45, others: 'strict', stops: [], continued: 0 } as const;
    session.getState().begin(newRecipe(pack.plan, pack.planHash, { terms }));
    renderInApp(<TrainingRoom pack={pack} />);
    expect(must(session.getState().current, 'a run').desk.budget).toMatchObject({ minutes: 45, used: 0 });
    expect(screen.queryByText(/How do the offices of/)).toBeNull();
    fireEvent.click(screen.getByLabelText('One person'));
    fireEvent.click(screen.getByLabelText('No time set'));
    fireEvent.click(button('Sit down at this desk'));
    const { recipe, desk } = must(session.getState().current, 'another run');
    expect(recipe.seat).toBe(pack.plan.seats[0]?.id);
    expect(recipe.class).toEqual(terms);
    expect(recipe.cast).toMatchObject({ 'contact-point': 'strict', 'requested-judge': 'strict' });
    expect(desk).toEqual({ team: null, budget: null });
    expect(screen.queryByLabelText('Roles at your table')).toBeNull();
    expect(screen.queryByLabelText('Time of the class')).toBeNull();
  });
});

/** The other desk on the screen: sitting down, reading, asking, a forbidden wish, granting in part, and the debrief. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import * as recipes from '#simulation/recipes.ts';
import { openRoom, plan, planHash, untilOpen } from './harness.tsx';

const seat = must(plan.seats[0], 'the case has a seat');
const sitDown = (): Recipe => recipes.newRecipe(plan, planHash, { seat });
const toDecide = (): Recipe => untilOpen(sitDown(), 'decide.accept');
const press = async (name: string | RegExp) =>
  userEvent.click(must((await screen.findAllByRole('button', { name }))[0], String(name)));

describe('the other desk', () => {
  it('is offered on the first day, and the prosecutor’s run is kept', async () => {
    const { session } = openRoom();
    await userEvent.click(screen.getByText('Other desks in this case'));
    await press('Sit down at this desk');
    expect(session.kept.recipe).toMatchObject({ seat: seat.id, cast: { [seat.role]: 'person' }, decisions: [] });
    expect(screen.getByText(seat.title)).toBeDefined();
    expect(screen.getByText('No file has reached your desk')).toBeDefined();
    expect(screen.queryByText('Draft a preservation request')).toBeNull();
  });

  it('shows the letter as it arrived, and neither facts nor evidence of the prosecutor’s file', async () => {
    openRoom({ recipe: toDecide() });
    await press(/Request for mutual legal assistance/);
    expect(screen.getByText('For the purposes of law enforcement.')).toBeDefined();
    await press('Case file');
    expect(screen.queryByRole('tab', { name: /Facts/ })).toBeNull();
    expect(screen.queryByText(/Ila Moren/)).toBeNull();
  });

  it('asks about something, or does not ask', async () => {
    const { session } = openRoom({ recipe: toDecide() });
    await press('Write the question');
    await press('Send the question');
    expect(screen.getByText('Choose at least one thing to ask about.')).toBeDefined();
    expect(session.kept.recipe.decisions).toEqual([]);
    await userEvent.click(screen.getByLabelText('Purpose'));
    await press('Send the question');
    expect(session.kept.recipe.decisions).toMatchObject([
      { role: seat.role, type: 'decide.ask-supplement', choice: { asks: ['purpose'] } },
    ]);
  });

  it('says with its article why the law does not allow a refusal, and stays where it is', async () => {
    const { session } = openRoom({ recipe: toDecide() });
    await press('Choose a ground');
    await userEvent.click(screen.getByLabelText('Bank secrecy'));
    await press('Refuse on this ground');
    const notice = screen.getByText('The law does not allow this').closest('.notice') as HTMLElement;
    expect(within(notice).getByText(/The instrument lists no such ground\. Nothing has happened\./)).toBeDefined();
    expect(notice.textContent).toContain('Aldermark–Kestrel treaty, art. 4(1)');
    expect(session.kept.recipe.decisions).toMatchObject([{ type: 'decide.refuse', choice: { ground: 'R12' } }]);
    expect(screen.getByRole('button', { name: 'Refuse on this ground' })).toBeDefined();
  });

  it('lets a second postponement be tried, and says why it comes to nothing', async () => {
    const before = recipes.withDecision(toDecide(), {
      at: toDecide().until,
      role: seat.role,
      request: 'request',
      type: 'decide.postpone',
    });
    const { session } = openRoom({ recipe: untilOpen(before, 'decide.accept'), desk: { screen: 'decide.postpone' } });
    await press('Postpone the request');
    const notice = screen.getByText('This cannot be decided again').closest('.notice') as HTMLElement;
    expect(notice.textContent).toContain('The request was postponed once already.');
    expect(session.kept.recipe.decisions).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Postpone the request' })).toBeDefined();
  });

  it('ends in a debrief that says how the letter was read', async () => {
    const asked = recipes.withDecision(toDecide(), {
      at: toDecide().until,
      role: seat.role,
      request: 'request',
      type: 'decide.ask-supplement',
      choice: { asks: ['purpose', 'persons'] },
    });
    const again = untilOpen(asked, 'decide.accept');
    const granted = recipes.withDecision(again, {
      at: again.until,
      role: seat.role,
      request: 'request',
      type: 'decide.accept-in-part',
      choice: { items: ['mailbox'] },
    });
    openRoom({ recipe: recipes.letPass(granted, minutes(plan.horizon + 1)) });
    expect(screen.getAllByText('Missing, and you asked:')).toHaveLength(1);
    expect(screen.getAllByText('Missing, and you did not ask:')).toHaveLength(2);
    expect(screen.getByText(/You asked about what was there already:/).textContent).toContain('Persons');
    expect(screen.getAllByText(/Grant a part of the request: Messages in the account’s mailbox/)).toHaveLength(2);
  });
});

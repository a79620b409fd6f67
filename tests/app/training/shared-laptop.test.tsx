/** Several persons at one laptop, on the real session: each desk sees its own, and between two desks nothing is shown. */
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { session } from '#app/stores/session.ts';
import TrainingRoom from '#app/training/training-room.tsx';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { letPass } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { sameTable } from '#simulation/same-table.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { button, firstRecipe, pack, pageText, plan, shippedAnswer } from './harness.tsx';

const seat = must(plan.seats[0], 'the case has a seat');
const channel = { tell: () => undefined, close: () => undefined };
const recipe = () => must(session.getState().current, 'a run').recipe;

beforeEach(async () => {
  await session.getState().open(memoryStorage(), channel);
  session.getState().begin(firstRecipe());
  renderInApp(<TrainingRoom pack={pack} />);
  fireEvent.click(screen.getByText('Other desks in this case'));
});

const beginTogether = () => {
  fireEvent.click(screen.getByRole('checkbox', { name: seat.title }));
  fireEvent.click(button('Begin together'));
};

/** The prosecutor's letters of the model answer, until the authority has something to decide. */
function untilTheOtherIsAsked(): Recipe {
  let now: Recipe = {
    ...recipe(),
    decisions: shippedAnswer,
    until: minutes(Math.max(...shippedAnswer.map(({ at }) => at))),
  };
  for (;;) {
    if (replay(plan, now).open.some(({ role }) => role === seat.role)) return now;
    now = letPass(now, must(nextStop(plan, now), 'the letter arrives'));
  }
}

describe('several persons at one laptop', () => {
  it('are persons in the recipe, and one must be chosen', () => {
    fireEvent.click(button('Begin together'));
    expect(pageText()).toContain('Choose at least one other desk.');
    beginTogether();
    expect(recipe().cast).toEqual({ prosecutor: 'person', [seat.role]: 'person' });
    expect(recipe().seat).toBeUndefined();
    expect(pageText()).toContain(`At the laptop now: The prosecutor of ${plan.requesting.name}`);
  });

  it('hand it over behind a curtain: nothing of a desk is in the page until the other lifts it', async () => {
    beginTogether();
    expect(pageText()).toContain(plan.summary);
    fireEvent.click(button(`Hand the laptop to: ${seat.title}`));
    expect(pageText()).not.toContain(plan.summary);
    expect(screen.queryByRole('navigation', { name: 'Parts of this room' })).toBeNull();
    expect(document.activeElement?.textContent).toBe(`Hand the laptop to: ${seat.title}`);
    expect(await axeFindings()).toEqual([]);
    fireEvent.click(button('I sit at this desk'));
    expect(pageText()).toContain(`At the laptop now: ${seat.title}`);
    expect(pageText()).not.toContain(plan.summary);
  });

  it('are told where something waits, read only their own letters, and decide in turn', () => {
    beginTogether();
    act(() => session.getState().change(untilTheOtherIsAsked()));
    expect(pageText()).toContain('Something waits there.');
    fireEvent.click(button(`Hand the laptop to: ${seat.title}`));
    fireEvent.click(button('I sit at this desk'));
    expect(pageText()).toContain('Grant the request');
    expect(pageText()).not.toContain('Send a police enquiry');
    fireEvent.click(button('Decide to grant everything'));
    fireEvent.click(must(screen.getAllByRole('button', { name: 'Grant the request' })[0], 'a button'));
    expect(recipe().decisions.at(-1)).toMatchObject({ role: seat.role, type: 'decide.accept' });
    expect(replay(plan, recipe()).rejected).toBeNull();
  });

  it('read each their own debrief once the case has ended, without figures that would leave the others out', () => {
    beginTogether();
    const asked = untilTheOtherIsAsked();
    const accept = { at: asked.until, role: seat.role, request: 'request', type: 'decide.accept' } as const;
    const ended = { ...asked, decisions: [...asked.decisions, accept], until: minutes(plan.horizon + 1) };
    act(() => session.getState().change(ended));
    expect(pageText()).toContain(`Debrief of: The prosecutor of ${plan.requesting.name}`);
    expect(pageText()).toContain('are computed for runs that one person played');
    fireEvent.click(button(`Read the debrief of: ${seat.title}`));
    expect(pageText()).toContain(`Debrief of: ${seat.title}`);
    expect(pageText()).toContain('How you read the letter');
  });
});

describe('the same table', () => {
  it('with decisions of one desk keeps one person: the others are played by the computer', () => {
    beginTogether();
    expect(sameTable(plan, recipe(), shippedAnswer).recipe.cast).toEqual({ prosecutor: 'person' });
    const there = sameTable(plan, { ...recipe(), seat: seat.id }, []);
    expect(there.recipe.cast).toEqual({ [seat.role]: 'person' });
    expect(replay(there.plan, there.recipe).rejected).toBeNull();
  });
});

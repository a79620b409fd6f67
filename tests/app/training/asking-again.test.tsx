import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LetterPage } from '#app/training/letters/letter-page.tsx';
import { formerDraft } from '#app/training/model/draft.ts';
import { lettersOf } from '#app/training/model/letters.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { must } from '#domain/result.ts';
import * as recipes from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, firstRecipe, mistake, openRoom, pageText, plan, recipeOf, untilOpen } from './harness.tsx';

const waiting = untilOpen(recipeOf(mistake.slice(0, 1), 60), 'decide.remind');
const draft = must(mistake[0]?.choice?.draft, 'a letter');

function openLetter(recipe: typeof waiting, type: MilestoneType) {
  const found = must(
    lettersOf(plan, replay(plan, recipe), 'prosecutor').find((one) => one.type === type),
    `no letter ${type}`,
  );
  openRoom({ recipe, part: <LetterPage letter={found} /> });
}

describe('a reminder', () => {
  it('is sent once its three questions are answered, and its letter says how', async () => {
    const { session } = openRoom({ recipe: waiting, desk: { screen: 'decide.remind' } });
    fireEvent.click(button('Ask again'));
    expect(session.kept.recipe.decisions).toHaveLength(waiting.decisions.length);
    expect(screen.getAllByText('Choose one answer to each of the three questions.')).toHaveLength(3);
    expect(await axeFindings()).toEqual([]);
    const choose = (group: RegExp, answer: RegExp) =>
      fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: answer }));
    choose(/How do you ask/, /telephone call/);
    choose(/Which contact details/, /register/);
    choose(/From where/, /From the office/);
    fireEvent.click(button('Ask again'));
    const { recipe } = session.kept;
    expect(recipe.decisions.at(-1)?.choice).toEqual({
      chase: { rung: 'telephone', contact: 'register', sender: 'office' },
    });
    document.body.replaceChildren();
    openLetter(recipe, 'request-chased');
    expect(pageText()).toContain('A telephone call');
  });
});

describe('a draft that is shown', () => {
  const shown = recipes.withDecision(firstRecipe(), {
    at: minutes(0),
    role: 'prosecutor',
    request: 'request',
    type: 'decide.share-draft',
    choice: { draft: { ...draft, facts: [], identifiers: [] } },
  });

  it('comes back with comments, as a letter', () => {
    openLetter(recipes.letPass(shown, minutes(days(120))), 'draft-commented');
    expect(pageText()).toContain('What is missing');
    expect(pageText()).toContain('This is informal, and it binds neither side.');
  });

  it('is what the request begins with, and gives it no second number', () => {
    expect(formerDraft(shown, 'decide.request')).toEqual(shown.decisions[0]?.choice?.draft);
    openRoom({ recipe: shown, desk: { screen: 'decide.request' } });
    expect(pageText()).not.toContain('Which reference do you quote');
    expect(screen.getByText('Our ref.', { selector: 'dt' }).nextElementSibling?.textContent).toMatch(/-R1$/);
  });
});

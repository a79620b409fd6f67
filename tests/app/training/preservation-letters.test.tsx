import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LetterPage } from '#app/training/letters/letter-page.tsx';
import { diaryOf } from '#app/training/model/diary.ts';
import { fileReferences } from '#app/training/model/file-references.ts';
import { lettersOf } from '#app/training/model/letters.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import * as recipes from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, firstRecipe, openRoom, pageText, plan, shippedAnswer, untilOpen } from './harness.tsx';

const letter = must(shippedAnswer.find(({ type }) => type === 'decide.preserve')?.choice?.draft, 'it preserves');
/** Preserved under the convention that knows an extension. */
const held: Recipe = untilOpen(
  recipes.withDecision(firstRecipe(), {
    at: minutes(0),
    role: 'prosecutor',
    request: 'preservation',
    type: 'decide.preserve',
    choice: { draft: { ...letter, basis: 'preservation-uncc', facts: [], identifiers: [] } },
  }),
  'decide.clarify',
);
const answered = recipes.withDecision(held, {
  at: held.until,
  role: 'prosecutor',
  request: 'preservation',
  type: 'decide.clarify',
  choice: { draft: { ...letter, basis: 'preservation-uncc' } },
});
const preserved = untilOpen(answered, 'decide.extend');
const now = replay(plan, preserved);
const fact = (term: string | RegExp) =>
  screen.getAllByText(term, { selector: 'dt' })[0]?.nextElementSibling?.textContent;

function openLetter(recipe: Recipe, type: MilestoneType) {
  const run = replay(plan, recipe);
  const found = must(
    lettersOf(plan, run, 'prosecutor').find((one) => one.type === type),
    `no letter ${type}`,
  );
  openRoom({ recipe, part: <LetterPage letter={found} /> });
}

describe('a confirmation of preservation', () => {
  it('says what, which period, when, until when, under which numbers, and what was not found', () => {
    openLetter(preserved, 'data-frozen');
    for (const { item } of letter.asked) {
      expect(pageText()).toContain(
        must(
          plan.items.find(({ id }) => id === item),
          item,
        ).title,
      );
    }
    expect(fact('Period of the data')).toBe(plan.periods.find(({ id }) => id === letter.period)?.text);
    expect(fact('Snapshot taken')).toMatch(/^\d+ March 2027, \d\d:\d\d UTC$/);
    expect(fact('Preserved until')).toMatch(/^\d+ May 2027$/);
    const [, other, provider] = fileReferences(plan, now, 'preservation', now.now);
    expect(fact('Our reference')).toBe(other?.text);
    expect(fact(/^Reference of/)).toBe(provider?.text);
    expect(fact('Not found')).toBe('All that you named was found.');
  });
});

describe('the form that asks for more time', () => {
  const openForm = () => {
    const opened = openRoom({ recipe: preserved, desk: { screen: 'decide.extend' } });
    return opened;
  };
  const references = () => within(screen.getByRole('group', { name: /Which reference do you quote/ }));

  it('holds what is put on it, and nothing before', () => {
    openForm();
    expect(pageText()).toContain('Extension of an earlier preservation');
    expect(screen.queryByText('The formal request', { selector: 'dt' })).toBeNull();
    expect(screen.queryByText('Your ref.', { selector: 'dt' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tell how the formal request stands' }));
    fireEvent.click(screen.getByRole('radio', { name: 'The request is being translated.' }));
    const own = must(fileReferences(plan, now, 'preservation', now.now)[1], 'a number');
    fireEvent.click(references().getByRole('radio', { name: own.text }));
    expect(fact('The formal request')).toBe('It has not been drafted yet.');
    expect(fact('Why more time is needed')).toBe('The request is being translated.');
    expect(fact('Your ref.')).toBe(own.text);
  });

  it('has no finding of axe', async () => {
    openForm();
    expect(await axeFindings()).toEqual([]);
  });

  const afterQuoting = (which: number | null) => {
    const { session } = openForm();
    const text = which === null ? 'None' : must(fileReferences(plan, now, 'preservation', now.now)[which], 'it').text;
    fireEvent.click(references().getByRole('radio', { name: text }));
    fireEvent.click(button('Ask for an extension'));
    const run = replay(plan, { ...session.kept.recipe, until: minutes(now.now + days(40)) });
    expect(run.rejected).toBeNull();
    return run;
  };

  it('is not matched without the contact point’s number, and the file says why', () => {
    for (const which of [null, 0, 2]) {
      const run = afterQuoting(which);
      const silent = must(
        run.marks.find(({ type }) => type === 'extension-unanswered'),
        'it lies elsewhere',
      );
      expect(silent.findings.map(({ code }) => code)).toEqual(['D06']);
      document.body.replaceChildren();
    }
  });

  it('is matched with it', () => {
    const silent = afterQuoting(1).marks.filter(({ type }) => type === 'extension-unanswered');
    expect(silent.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('shows in the letter that was sent', () => {
    const form = { yourRef: 'provider', tellsRequest: true, reason: 'facts' } as const;
    const decision = {
      at: preserved.until,
      role: 'prosecutor',
      request: 'preservation',
      type: 'decide.extend',
    } as const;
    openLetter(recipes.withDecision(preserved, { ...decision, choice: { extension: form } }), 'extension-asked');
    expect(fact('Your ref.')).toBe(fileReferences(plan, now, 'preservation', now.now)[2]?.text);
    expect(fact('Why more time is needed')).toBe('Facts that the request must tell are still being collected.');
  });
});

describe('the diary', () => {
  it('stops fourteen days before the hold ends, and both clocks stand beside each other', () => {
    const due = must(diaryOf(now), 'a hold runs');
    const { session } = openRoom({ recipe: preserved });
    expect(pageText()).toContain('It begins when your formal request is accepted.');
    expect(pageText()).not.toContain('Diary:');
    for (let i = 0; i < 12 && session.kept.recipe.until < due; i += 1) fireEvent.click(button('To the next event'));
    expect(session.kept.recipe.until).toBe(due);
    expect(pageText()).toContain('Your diary: preservation ends in fourteen days or less.');
    expect(pageText()).toContain('Ask for an extension, or see that your formal request arrives in time.');
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Closing } from '#app/training/debrief/closing.tsx';
import { PackageCheck } from '#app/training/debrief/package-check.tsx';
import { LetterPage } from '#app/training/letters/letter-page.tsx';
import { deliveryAt } from '#app/training/model/delivery.ts';
import { lettersOf } from '#app/training/model/letters.ts';
import { days, minutes } from '#domain/case-time.ts';
import { PACKAGE_FAULTS, type PackageFault } from '#domain/habits.data.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { packageFault } from '#simulation/package-of.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pack, pageText, plan, recipeOf } from './harness.tsx';

/** The model answer under a seed whose data arrive, with this fault in the package. */
function delivered(fault: PackageFault | null): { readonly recipe: Recipe; readonly from: number } {
  for (let seed = 1; seed < 2000; seed += 1) {
    const recipe = { ...recipeOf(pack.debrief.modelAnswer), seed };
    if (packageFault(recipe) !== fault) continue;
    const run = replay(plan, recipe);
    const span = run.spans.find(({ stage }) => stage === 'accepting');
    if (span && run.marks.some(({ type }) => type === 'evidence-received')) return { recipe, from: span.from };
  }
  throw new Error('no such seed');
}
const at = ({ recipe, from }: ReturnType<typeof delivered>): Recipe => ({ ...recipe, until: minutes(from + 1) });
const hash = delivered('hash');

describe('a package', () => {
  it.each([...PACKAGE_FAULTS, null])('with the fault %s shows it to whoever compares, and never says it', (fault) => {
    const case_ = delivered(fault);
    const run = replay(plan, at(case_));
    const delivery = must(deliveryAt(plan, case_.recipe, run, run.now), 'data came');
    expect(delivery.files.some(({ listed, received }) => listed !== received)).toBe(fault === 'hash');
    expect(delivery.linksEnd < delivery.loadedAt).toBe(fault === 'links');
    openRoom({ recipe: at(case_), desk: { screen: 'decide.ask-again' } });
    expect(pageText().includes('No program to read it')).toBe(fault === 'format');
  });

  it('is not there before it has arrived', () => {
    const run = replay(plan, { ...hash.recipe, until: minutes(hash.from - 1) });
    expect(deliveryAt(plan, hash.recipe, run, run.now)).toBeNull();
  });

  it('is asked for again once somebody says what is wrong, and the new copy is whole', () => {
    const { session } = openRoom({ recipe: at(hash), desk: { screen: 'decide.ask-again' } });
    fireEvent.click(button('Ask for a new copy'));
    expect(session.kept.recipe.decisions).toHaveLength(hash.recipe.decisions.length);
    expect(pageText()).toContain('Choose what is wrong.');
    fireEvent.click(screen.getByRole('radio', { name: 'A check value does not match the list' }));
    fireEvent.click(button('Ask for a new copy'));
    const { recipe } = session.kept;
    expect(recipe.decisions.at(-1)?.choice).toEqual({ fault: 'hash' });
    const run = replay(plan, { ...recipe, until: minutes(recipe.until + days(300)) });
    expect(deliveryAt(plan, recipe, run, run.now)?.fault).toBeNull();
  });

  it('lies behind the letter that brings it, sheet by sheet', async () => {
    const run = replay(plan, hash.recipe);
    const letter = must(
      lettersOf(plan, run, 'prosecutor').find(({ type }) => type === 'evidence-received'),
      'it came',
    );
    openRoom({ recipe: hash.recipe, part: <LetterPage letter={letter} /> });
    for (const sheet of [
      'Cover letter',
      'Certificate of the custodian',
      'Check values (SHA-256)',
      'Chain of custody',
    ]) {
      expect(screen.getByRole('heading', { name: sheet })).toBeDefined();
    }
    expect(await axeFindings()).toEqual([]);
  });

  it('is spoken of in the debrief: what was wrong, and whether anybody looked', () => {
    openRoom({ recipe: hash.recipe, part: <PackageCheck /> });
    expect(pageText()).toContain('One check value did not match the list. You accepted it as it was.');
  });
});

describe('the closing checklist', () => {
  it('keeps each answer, says what it means with the rule on use, and writes the closing letter', async () => {
    const { session } = openRoom({ recipe: hash.recipe, part: <Closing /> });
    const choose = (question: RegExp, answer: RegExp) =>
      fireEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: answer }));
    expect(pageText()).not.toContain('This is another use');
    choose(/^The police want/, /pass them on/);
    expect(pageText()).toContain('This is another use than the one that you named.');
    expect(screen.getByRole('button', { name: 'Aldermark–Kestrel treaty, art. 8' })).toBeDefined();
    expect(pageText()).not.toContain('Our request: result and thanks');
    choose(/Do you write/, /closing letter/);
    expect(pageText()).toContain('Our request: result and thanks');
    expect(session.kept.desk.closing).toEqual({ use: 'other', feedback: 'letter' });
    expect(await axeFindings()).toEqual([]);
  });

  it('is not there where nothing came', () => {
    openRoom({ recipe: { ...hash.recipe, until: minutes(hash.from - 1) }, part: <Closing /> });
    expect(pageText()).not.toContain('Before you close the file');
  });
});

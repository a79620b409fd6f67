import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { days } from '#domain/case-time.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import { letPass } from '#simulation/recipes.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, firstRecipe, mistake, openRoom, pageText, recipeOf, untilOpen } from './harness.tsx';

const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const ask = (item: string | RegExp, how: string | RegExp) =>
  fireEvent.click(within(screen.getByRole('group', { name: item })).getByRole('radio', { name: how }));
const letter = () => within(screen.getByRole('region', { name: 'Your letter' }));

describe('the drafting desk', () => {
  it('begins neutral: no instrument, and then nothing ticked', () => {
    openRoom();
    fireEvent.click(button('Draft a formal request'));
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Sign and send' })).toBeNull();
    choose(/^Aldermark–Kestrel treaty$/);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    expect(pageText()).toContain('Invent facts; never enter real cases or names.');
  });

  it('writes what is on the form into the letter, and nothing else', () => {
    openRoom();
    fireEvent.click(button('Draft a preservation request'));
    choose(/^Budapest Convention$/);
    expect(letter().queryByText(/keep the fact/)).toBeNull();
    tick('The provider does not tell its user');
    tick('Say why preservation is needed');
    ask(/^Sign-in logs/, /as traffic data/);
    expect(letter().getByText(/order the provider not to tell its user/)).toBeDefined();
    expect(letter().getByText(/Preservation is needed because/)).toBeDefined();
    expect(letter().getByText(/^Sign-in logs.*, as traffic data\.$/)).toBeDefined();
    expect(letter().queryByText(/mailbox/)).toBeNull();
    tick('Say why preservation is needed');
    expect(letter().queryByText(/Preservation is needed because/)).toBeNull();
  });

  it('sends the draft as it is, empty fields and all, with the note beside it', () => {
    const { session } = openRoom();
    fireEvent.click(button('Draft a preservation request'));
    choose(/^UN Convention against Cybercrime$/);
    tick(/Internet address 203/);
    ask(/^Messages/, /as subscriber data/);
    fireEvent.change(screen.getByLabelText(/Why do you decide this/), { target: { value: ' Logs die first. ' } });
    fireEvent.click(button('Sign and send'));
    expect(session.kept.recipe.decisions).toEqual([
      {
        at: 0,
        role: 'prosecutor',
        request: 'preservation',
        type: 'decide.preserve',
        choice: {
          draft: {
            basis: 'preservation-uncc',
            facts: ['gateway-record'],
            identifiers: [],
            period: null,
            asked: [{ item: 'mailbox', category: 'subscriber' }],
            urgency: 'none',
            confidentiality: 'none',
            purpose: null,
            language: 'x-alder',
            statements: [],
          },
        },
      },
    ]);
    expect(session.kept.recipe.notes).toEqual({ '0': 'Logs die first.' });
    expect(document.activeElement?.textContent).toBe('What to do');
  });

  it('keeps the draft where it was left, for this run', () => {
    const { session } = openRoom();
    fireEvent.click(button('Draft a preservation request'));
    choose(/^Budapest Convention$/);
    tick(/Internet address 203/);
    fireEvent.click(button('Leave the draft here and go back'));
    expect(session.kept.recipe.decisions).toEqual([]);
    fireEvent.click(button('Draft a preservation request'));
    expect(screen.getByRole('checkbox', { name: /Internet address 203/, checked: true })).toBeDefined();
  });

  it('offers only what is known on the day', () => {
    openRoom();
    fireEvent.click(button('Draft a formal request'));
    choose(/^Aldermark–Kestrel treaty$/);
    expect(screen.queryByRole('checkbox', { name: /UTC\+01:00/ })).toBeNull();
  });

  it('offers a fact from the day on which it was learned', () => {
    openRoom({ recipe: letPass(firstRecipe(), days(3)), desk: { screen: 'decide.request' } });
    choose(/^Aldermark–Kestrel treaty$/);
    expect(screen.getAllByRole('checkbox', { name: /UTC\+01:00/ }).length).toBe(2);
  });

  it('says nothing of what is missing or wrong, whatever is on the form', () => {
    openRoom();
    fireEvent.click(button('Draft a formal request'));
    const sentences = Object.values(DEFECTS).flatMap(({ wrong, fix, variants }) => [
      wrong,
      fix,
      ...Object.values(variants).flatMap((variant) => [variant.wrong, variant.fix]),
    ]);
    expect(sentences.length).toBeGreaterThan(40);
    const silent = () => expect(sentences.filter((sentence) => pageText().includes(sentence))).toEqual([]);
    for (const basis of [/^UN Convention against Cybercrime$/, /^Letters rogatory/]) {
      choose(basis);
      silent();
      choose(/danger/);
      choose('From today until further notice');
      silent();
      expect(screen.queryByText(/missing|incomplete|required/i)).toBeNull();
    }
  });

  it('names the supposition where the UN Convention is offered, and again in the letter that relies on it', () => {
    openRoom();
    fireEvent.click(button('Draft a formal request'));
    const times = () => pageText().split('Nobody knows when that will be so').length - 1;
    choose(/^Aldermark–Kestrel treaty$/);
    expect(times()).toBe(1);
    choose(/^UN Convention against Cybercrime, carried out/);
    expect(times()).toBe(2);
  });

  it('puts the questions beside the former draft', () => {
    const sent = recipeOf(mistake.slice(0, 1), 60);
    openRoom({ recipe: untilOpen(sent, 'decide.answer-supplement') });
    fireEvent.click(button(/Write the answer/));
    const questions = within(screen.getByRole('heading', { name: 'What they asked' }).parentElement as HTMLElement);
    expect(questions.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(screen.getByRole('checkbox', { name: 'Sign and seal the request', checked: true })).toBeDefined();
    expect(screen.getByRole('radio', { name: 'Everything since the account was opened', checked: true })).toBeDefined();
  });

  it('has no finding of axe', async () => {
    openRoom();
    fireEvent.click(button('Draft a formal request'));
    choose(/^UN Convention against Cybercrime$/);
    expect(await axeFindings()).toEqual([]);
  });
});

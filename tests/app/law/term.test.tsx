import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Explained, WordsIn } from '#app/law/term.tsx';
import { WordSheet } from '#app/law/word-list.tsx';
import { WordsProvider } from '#app/law/words-context.tsx';
import { glossary } from '#app/stores/glossary-store.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';

const show = (): void => {
  renderInApp(
    <WordsProvider>
      <p>
        <Explained text="Ask for expedited preservation before the retention ends; preservation is no evidence." />
      </p>
      <p data-testid="plain">
        <Explained text="No such word." />
      </p>
      <WordsIn text="Ask for a check value of the files" />
      <button type="button">after</button>
    </WordsProvider>,
  );
};
const names = (): string[] => screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');

beforeEach(() => glossary.getState().remove());

describe('a word that explains itself', () => {
  it('is a button where it first stands, and the text stays what it was', async () => {
    show();
    expect(names()).toEqual(['expedited preservation', 'retention', 'check value', 'after']);
    expect(screen.getByText(/^Ask for/).textContent).toBe(
      'Ask for expedited preservation before the retention ends; preservation is no evidence.',
    );
    expect(screen.getByTestId('plain').innerHTML).toBe('No such word.');
    expect(await axeFindings()).toEqual([]);
  });

  it('opens by keyboard, closes with Escape, and gives the focus back', async () => {
    show();
    await userEvent.tab();
    const word = screen.getByRole('button', { name: 'expedited preservation' });
    expect(document.activeElement).toBe(word);
    await userEvent.keyboard('{Enter}');
    const box = await screen.findByRole('dialog', { name: 'Preservation' });
    expect(box.textContent).toContain('Nobody receives them yet: a formal request must follow.');
    expect(box.textContent).not.toContain('In your glossary');
    await waitFor(() => expect(box.contains(document.activeElement)).toBe(true));
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(word));
  });

  it('shows what the trainer’s glossary says, as text, and marks words that only it has', async () => {
    glossary.getState().load([
      { term: 'Preservation', local: '<i>conservation</i>', note: 'title of article 29' },
      { term: 'evidence', local: 'preuve', note: '' },
    ]);
    show();
    expect(names()).toContain('evidence');
    await userEvent.click(screen.getByRole('button', { name: 'expedited preservation' }));
    const box = await screen.findByRole('dialog', { name: 'Preservation' });
    expect(box.textContent).toContain('<i>conservation</i>');
    expect(box.querySelector('i')).toBeNull();
    expect(box.textContent).toContain('title of article 29');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is plain text outside of a room that explains words', () => {
    renderInApp(
      <p>
        <Explained text="The retention ends." />
      </p>,
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('The retention ends.')).toBeDefined();
  });

  it('stands on a sheet with all the others', async () => {
    glossary.getState().load([{ term: 'magistrate', local: 'juge', note: 'x' }]);
    renderInApp(
      <WordsProvider>
        <WordSheet />
      </WordsProvider>,
    );
    const names = screen.getAllByRole('term').map(({ textContent }) => textContent ?? '');
    expect(names).toContain('magistrate juge');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(screen.getByText('juge').closest('div')?.querySelector('dd')?.textContent).toBe('x');
    expect(await axeFindings()).toEqual([]);
  });
});

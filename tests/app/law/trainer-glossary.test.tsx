import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TrainerGlossary } from '#app/law/trainer-glossary.tsx';
import { WordsProvider } from '#app/law/words-context.tsx';
import { glossary } from '#app/stores/glossary-store.ts';
import { readGlossary } from '#content/glossary/read-glossary.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';

const KEPT = 'comity.glossary';
const file = (text: string, name = 'words.csv'): File => new File([text], name, { type: 'text/csv' });

async function choose(chosen: File): Promise<void> {
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is nowhere to put a file.');
  await userEvent.upload(input, chosen);
}

beforeEach(() => {
  localStorage.clear();
  glossary.getState().remove();
  renderInApp(
    <WordsProvider>
      <TrainerGlossary headingLevel={2} />
    </WordsProvider>,
  );
});

describe('the trainer’s glossary', () => {
  it('is loaded, listed, kept on this computer, and removed', async () => {
    await choose(file('term;local term;note\nhold;gel;\nmagistrate;juge;of the State that is asked\n'));
    expect(await screen.findByText('2 words are loaded.')).toBeDefined();
    expect(screen.getByText('juge')).toBeDefined();
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '')).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove this glossary' }));
    expect(await screen.findByText('The glossary is removed from this computer.')).toBeDefined();
    expect(localStorage.getItem(KEPT)).toBeNull();
  });

  it('stays when another file is refused, and the reason names line and remedy', async () => {
    await choose(file('term,local term\nhold,gel\n'));
    await screen.findByText('One word is loaded.');
    await choose(file('term,local term\nhold,x\n,y\n', 'bad.csv'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('bad.csv cannot be used');
    expect(alert.textContent).toContain('Line 3: This row has no term.');
    expect(alert.textContent).toContain('What to do: Write the English term, or delete the row.');
    expect(alert.textContent).toContain('The glossary that was loaded before stays.');
    expect(screen.getByText('gel')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows ten problems and counts the rest', async () => {
    await choose(file(`term,local term\n${',y\n'.repeat(25)}`));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('and 15 more problems');
    expect(alert.textContent).toContain('No glossary is loaded.');
  });

  it('that the browser will not keep is used and said to be gone later', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    await choose(file('term,local term\nhold,gel\n'));
    expect(await screen.findByText(/does not let Comity keep the glossary/)).toBeDefined();
    expect(screen.getByText('gel')).toBeDefined();
  });

  it('follows another window, and takes nothing for a glossary that is none', () => {
    localStorage.setItem(KEPT, JSON.stringify([{ term: 'hold', local: 'gel', note: '' }]));
    act(() => void window.dispatchEvent(new StorageEvent('storage')));
    expect(screen.getByText('gel')).toBeDefined();
    localStorage.setItem(KEPT, '{broken');
    act(() => void window.dispatchEvent(new StorageEvent('storage')));
    expect(screen.getByText('No glossary is loaded.')).toBeDefined();
  });

  it('has an example that can be loaded as it is', async () => {
    let saved: Blob | undefined;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (one: Blob) => {
          saved = one;
          return 'blob:x';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save an example file' }));
    expect(await screen.findByText(/comity-glossary-example.csv is saved/)).toBeDefined();
    const bytes = new Uint8Array((await saved?.arrayBuffer()) ?? new ArrayBuffer(0));
    const read = readGlossary(bytes, 'example.csv');
    expect(read.ok && read.value.map(({ local }) => local)).toEqual([
      'conservation rapide',
      'double incrimination',
      'données relatives aux abonnés',
    ]);
  });
});

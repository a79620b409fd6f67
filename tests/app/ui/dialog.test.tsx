import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '#app/ui/button.tsx';
import { Citation } from '#app/ui/citation.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { FigureMark } from '#app/ui/figure-mark.tsx';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      {open && (
        <Dialog onClose={() => setOpen(false)} title="Really?">
          <p>Text</p>
        </Dialog>
      )}
    </>
  );
}

describe('a dialog', () => {
  it('puts the focus on its title and gives it back', async () => {
    renderInApp(<Asking />);
    const button = screen.getByRole('button', { name: 'Ask' });
    await userEvent.click(button);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Really?' }));
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes when the browser asks it to (Escape)', async () => {
    renderInApp(<Asking />);
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    fireEvent(screen.getByRole('dialog', { name: 'Really?' }), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

const budapest = {
  shortTitle: 'Budapest Convention',
  title: 'Convention on Cybercrime, Budapest, 23 November 2001',
  article: '29(7)',
  says: 'Preserved data are kept for at least sixty days.',
  checked: 'text',
  status: 'In force since 1 July 2004.',
  place: '#/library/instruments/budapest?at=29(7)',
} as const;

describe('a citation', () => {
  it('names the article and opens what it says, how it was checked and its status', async () => {
    renderInApp(<Citation {...budapest} />);
    await userEvent.click(screen.getByRole('button', { name: 'Budapest Convention, art. 29(7)' }));
    const dialog = screen.getByRole('dialog', { name: 'Budapest Convention, art. 29(7)' });
    expect(dialog.textContent).toContain(budapest.title);
    expect(dialog.textContent).toContain(budapest.says);
    expect(dialog.textContent).toContain('Read in the text');
    expect(dialog.textContent).toContain(budapest.status);
  });

  it.each([
    ['secondary', 'Read in a secondary source'],
    ['recalled', 'Recalled, not checked'],
    ['unsure', 'Unsure'],
  ] as const)('says in words that it was checked as %s', async (checked, words) => {
    renderInApp(<Citation {...budapest} checked={checked} />);
    await userEvent.click(screen.getByRole('button', { name: /Budapest/ }));
    expect(screen.getByRole('dialog').textContent).toContain(words);
  });

  it('of a practice says that there is no article', async () => {
    renderInApp(<Citation {...budapest} article={null} says={null} status={null} />);
    await userEvent.click(screen.getByRole('button', { name: 'Budapest Convention (practice, no article)' }));
    expect(screen.getByRole('dialog').textContent).toContain('The instrument does not regulate it.');
    expect(screen.queryByText('Article')).toBeNull();
  });
});

describe('a figure mark', () => {
  it('says what kind of number it is and opens its source', async () => {
    renderInApp(<FigureMark confidence="fitted" measures={null} source="Chosen to meet the median" year={2025} />);
    const mark = screen.getByRole('button', { name: 'fitted figure: show its source' });
    expect(mark.textContent).toBe('fitted');
    await userEvent.click(mark);
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('Chosen to meet the median');
    expect(dialog.textContent).toContain('2025');
    expect(screen.queryByText('What was measured')).toBeNull();
  });
});

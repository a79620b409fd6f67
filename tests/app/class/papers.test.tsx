import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { en } from '#app/class/messages.en.ts';
import { Papers } from '#app/class/papers.tsx';
import { PAPERS, printed } from '#content/printed/index.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { packOf } from '#support/packs.ts';

const saved = vi.hoisted(() => [] as { readonly name: string; readonly text: string }[]);
vi.mock('#app/storage/save-file.ts', () => ({
  saveFile: (name: string, text: string) => saved.push({ name, text }),
}));

const compiled = await packOf('11-ten-days');
const card = { ...compiled.card, alternative: null };
const pack = { ...compiled, openDebrief: () => compiled.debrief };
const nameOf = (paper: string) => `comity-ten-days-${paper}.html`;

it('saves one paper, or all five, as the terminal writes them', async () => {
  renderInApp(<Papers card={card as never} pack={pack as never} />, en);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Save Role cards' }));
  await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual([nameOf('role-cards')]));
  expect(saved[0]?.text).toBe(printed('role-cards', compiled));
  await user.click(screen.getByRole('button', { name: 'Save all five papers' }));
  await vi.waitFor(() => expect(saved).toHaveLength(6));
  expect(new Set(saved.map(({ name }) => name))).toEqual(new Set(PAPERS.map(nameOf)));
  expect(await axeFindings()).toEqual([]);
});

it('says so where the debrief does not load, and keeps the page', async () => {
  const broken = { ...pack, openDebrief: () => Promise.reject(new Error('no network')) };
  renderInApp(<Papers card={card as never} pack={broken as never} />, en);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save Situation manual' }));
  expect(await screen.findByText('The papers could not be made')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Save all five papers' })).toBeDefined();
});

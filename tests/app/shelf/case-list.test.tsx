import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CaseList } from '#app/shelf/case-list.tsx';
import { en } from '#app/shelf/messages.en.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { shippedDesks } from '#support/shipped-cases.ts';

const cards = (await shippedDesks())
  .filter(({ desk }) => desk === 'prosecutor')
  .map(({ card }) => ({ ...card, alternative: null }));
const titles = () => screen.getAllByRole('article').map((one) => one.querySelector('h3')?.textContent);

it('shows every case with its number, and narrows them by level, desk and instrument', async () => {
  renderInApp(<CaseList cards={cards} />, en);
  const user = userEvent.setup();
  expect(titles()).toEqual(cards.map(({ title }) => title));
  await user.selectOptions(screen.getByLabelText('Level'), 'advanced');
  const advanced = cards.filter(({ level }) => level === 'advanced');
  expect(titles()).toEqual(advanced.map(({ title }) => title));
  expect(screen.getByRole('status').textContent).toBe(`${advanced.length} of ${cards.length} cases are shown.`);
  await user.selectOptions(screen.getByLabelText('Instrument that the case offers'), 'European Investigation Order');
  expect(titles()).toEqual(['Ten days']);
  // A case keeps its place on the shelf, so that a class can be told its number.
  expect(screen.getByText(`Case ${cards.findIndex(({ title }) => title === 'Ten days') + 1}`)).toBeDefined();
  expect(await axeFindings()).toEqual([]);
});

it('says so where no case is left, and brings all of them back', async () => {
  renderInApp(<CaseList cards={cards} />, en);
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText('Level'), 'introductory');
  await user.selectOptions(screen.getByLabelText('Instrument that the case offers'), 'European Investigation Order');
  expect(screen.getByText('No case has all of this.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show all cases' }));
  expect(titles()).toHaveLength(cards.length);
});

import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { days } from '#domain/case-time.ts';
import { must } from '#domain/result.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, firstRecipe, openRoom, pack, pageText, plan, planHash, recipeOf } from './harness.tsx';

const model = pack.debrief.modelAnswer;
const preserved = recipeOf(model.slice(0, 1), days(3));
const said = () => [...document.querySelectorAll('[aria-live]')].map((region) => region.textContent).join('');

describe('the opening', () => {
  it('is one paragraph, the evidence with its clocks, two ways to begin, and more on demand', () => {
    openRoom();
    expect(screen.getByRole('heading', { level: 1, name: plan.title })).toBeDefined();
    expect(screen.getByText(plan.summary)).toBeDefined();
    expect(pageText()).toContain('9 days old today, kept for 30 days');
    expect(pageText()).toContain('May be deleted from day 21 (29 March 2027).');
    expect(pageText()).toContain('The user may delete it on any day.');
    expect(pageText()).toContain('The case file shows no immediate danger');
    expect(button('Draft a preservation request')).toBeDefined();
    expect(button('Draft a formal request')).toBeDefined();
    expect(screen.getByText('More options')).toBeDefined();
    expect(screen.queryByText(/emergency door/)).toBeNull();
  });

  it.each([
    ['the prosecutor’s desk', firstRecipe(), plan.summary],
    [
      'another desk',
      newRecipe(plan, planHash, { seat: must(plan.seats[0], 'a seat') }),
      'You read requests from abroad',
    ],
  ])('has the cover of the case before the briefing: %s', (_, recipe, begins) => {
    openRoom({ recipe });
    const card = must(pack.card, 'a card');
    const text = pageText();
    const briefing = text.indexOf(begins);
    expect(briefing).toBeGreaterThan(0);
    for (const note of card.contentNotes) {
      expect(text).toContain(note);
      expect(text.indexOf(note)).toBeLessThan(briefing);
    }
    const link = screen.getByRole('link', { name: 'Choose another case: The columnist' });
    expect(link.getAttribute('href')).toBe('#/play/the-columnist');
    const about = within(must(screen.getByText('About this case').closest('details'), 'the cover'));
    for (const words of [
      'about 60 minutes',
      card.audience,
      'introductory',
      card.instruments.join(', '),
      '1 March 2027',
    ]) {
      expect(about.getByText(words)).toBeDefined();
    }
    for (const { text: aim } of card.objectives) expect(about.getByText(aim)).toBeDefined();
  });

  it('has no cover once the case has begun', () => {
    openRoom({ recipe: preserved });
    expect(screen.queryByText('About this case')).toBeNull();
    expect(screen.queryByText('Before you begin')).toBeNull();
  });

  it('shows the day and who has the file, without finding of axe', async () => {
    openRoom();
    const status = within(screen.getByRole('region', { name: 'Where the case stands' }));
    expect(status.getByText('Day 0')).toBeDefined();
    expect(status.getByText('You, the prosecutor')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('time', () => {
  it('passes to the next event: a letter opens, takes the focus and is announced', () => {
    const { session } = openRoom({ recipe: recipeOf(model.slice(0, 1), 60) });
    fireEvent.click(button('To the next event'));
    expect(said()).toMatch(/passed\. It is day \d+, .* Your letter left: Request for expedited preservation/);
    fireEvent.click(button('To the next event'));
    expect(said()).toMatch(/One letter arrived: Your preservation request: data preserved\./);
    expect(document.activeElement?.textContent).toBe('Your preservation request: data preserved');
    expect(session.kept.desk.read).toEqual(['preservation.data-frozen.1']);
  });

  it('passes by days, counted from now', () => {
    const { session } = openRoom();
    fireEvent.change(screen.getByLabelText('Days to wait'), { target: { value: '12' } });
    fireEvent.click(button('Wait 12 days'));
    expect(session.kept.recipe.until).toBe(days(12));
    expect(said()).toContain('12 days passed. It is day 12, 20 March 2027. No letter arrived.');
    expect(screen.getByText('Day 12')).toBeDefined();
  });

  it.each(['0', '-3', '2.5', '9999', ''])('does not pass by "%s" days, and says why', (value) => {
    const { session } = openRoom();
    fireEvent.change(screen.getByLabelText('Days to wait'), { target: { value } });
    fireEvent.submit(screen.getByLabelText('Days to wait'));
    expect(session.kept.recipe.until).toBe(0);
    expect(pageText()).toContain('Write a whole number from 1 to 3650.');
  });

  it('passes to a date', () => {
    const { session } = openRoom();
    fireEvent.change(screen.getByLabelText('Wait until a date'), { target: { value: '2027-03-20' } });
    fireEvent.click(button('Wait until this day'));
    expect(session.kept.recipe.until).toBe(days(12));
    expect(said()).toContain('12 days passed. It is day 12, 20 March 2027.');
  });

  it.each(['', '2027-03-08', '2026-12-31', '2047-03-08'])('does not pass to "%s", and says why', (value) => {
    const { session } = openRoom();
    fireEvent.change(screen.getByLabelText('Wait until a date'), { target: { value } });
    fireEvent.click(button('Wait until this day'));
    expect(session.kept.recipe.until).toBe(0);
    expect(pageText()).toContain('Choose a day after today’s day in the case');
  });
});

describe('mid-case', () => {
  it('shows who has each file, the clocks with their days, and the unread letters', async () => {
    const { session } = openRoom({ recipe: preserved });
    const status = within(screen.getByRole('region', { name: 'Where the case stands' }));
    expect(status.getByText('Preservation:')).toBeDefined();
    expect(status.getByText('Lanternmail')).toBeDefined();
    const clocks = within(screen.getByRole('region', { name: 'Clocks that run' }));
    expect(clocks.getByText(/Preservation ends/)).toBeDefined();
    expect(clocks.getByText(/days left/)).toBeDefined();
    expect(button('Letters (1 unread)')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    fireEvent.click(button(/Your preservation request: data preserved/));
    expect(button('Letters')).toBeDefined();
    expect(session.kept.desk.letter).toBe('preservation.data-frozen.1');
    fireEvent.click(button('All letters'));
    expect(document.activeElement?.textContent).toBe('Letters');
    expect(screen.queryByText('unread')).toBeNull();
  });

  it('opens again where it was left: the part, the letter, what was read', () => {
    openRoom({ recipe: preserved, desk: { screen: 'case-file', sheet: 'law', letter: 'preservation.data-frozen.1' } });
    expect(screen.getByRole('tab', { name: 'Law', selected: true })).toBeDefined();
    expect(screen.getByRole('heading', { level: 3, name: 'Your preservation request: data preserved' })).toBeDefined();
  });

  it('does not show what only the world knows', () => {
    openRoom({ recipe: recipeOf(model.slice(2, 3), days(60)) });
    expect(pageText()).not.toMatch(/Item deleted|deleted at the provider|tells its user of the request/);
  });

  it('takes a decision of one word after saying what it means', () => {
    const { session } = openRoom({ recipe: preserved });
    fireEvent.click(button('Release the data'));
    expect(document.activeElement?.textContent).toBe('Release the preserved data');
    expect(session.kept.recipe.decisions).toHaveLength(1);
    fireEvent.click(button('Go back without deciding'));
    fireEvent.click(button('Release the data'));
    fireEvent.click(button('Release the data'));
    expect(session.kept.recipe.decisions.at(-1)).toMatchObject({ type: 'decide.release', request: 'preservation' });
    expect(pageText()).toContain('You have released the preserved data.');
  });
});

describe('the case file', () => {
  const open = (sheet: string) => openRoom({ recipe: firstRecipe(), desk: { screen: 'case-file', sheet } });

  it('holds the facts known today, each with source and day, and the rest later', () => {
    open('facts');
    for (const fact of plan.facts) {
      expect(pageText().includes(fact.text), fact.id).toBe(fact.known.from === 'start');
    }
    expect(pageText()).toContain('Source: Hollowell Courier, 3 March 2027; known from the start');
  });

  it('holds people, both States with their authorities, and the provider', () => {
    open('states');
    for (const { centralAuthority, contactPoint, court } of [plan.requesting, plan.requested]) {
      for (const name of [centralAuthority, contactPoint.name, court]) expect(pageText()).toContain(name);
    }
    expect(pageText()).toContain('It tells its users of a request unless it is told not to.');
    expect(pageText()).toContain('Language of Kestrel');
    // Who the provider is in law is a fact to be found out in this case.
    expect(pageText()).not.toContain(plan.provider.legalEntity);
  });

  it('holds what the police answered, and with it the provider’s legal name', () => {
    const asked = recipeOf(model.slice(1, 2), days(200));
    const luck = [...Array(20).keys()].find((run) =>
      replay(plan, { ...asked, run }).marks.some(({ type }) => type === 'enquiry-answered'),
    );
    openRoom({
      recipe: { ...asked, run: must(luck, 'the police never answer') },
      desk: { screen: 'case-file', sheet: 'states' },
    });
    expect(pageText()).toContain(plan.provider.legalEntity);
  });

  it('holds the law in the order of adoption, with the supposition', async () => {
    open('law');
    const titles = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent ?? '');
    expect(titles.slice(0, 3)).toEqual(
      ['bilateral', 'budapest', 'uncc'].map((id) => plan.instruments[id as 'uncc']?.title),
    );
    expect(pageText()).toContain('This exercise supposes');
    expect(await axeFindings()).toEqual([]);
  });
});

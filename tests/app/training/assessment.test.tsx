import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stacked } from '#app/training/assessment/place-figure.tsx';
import { minutes } from '#domain/case-time.ts';
import { must } from '#domain/result.ts';
import { letPass, newRecipe, stopHere } from '#simulation/recipes.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, mistake, openRoom, pack, pageText, plan, planHash, recipeOf } from './harness.tsx';

const good = recipeOf(pack.debrief.modelAnswer);
const bad = recipeOf(mistake);
const section = (name: string): HTMLElement =>
  must(screen.getByRole('heading', { name }).closest('section'), `no section “${name}”`);
const objectives = () => within(section('Your objectives'));

describe('objectives in the debrief', () => {
  it('stand after rights and outcome, and before any time axis', () => {
    openRoom({ recipe: bad });
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    const at = (name: string) => headings.indexOf(name);
    expect(at('Rights and safeguards')).toBeLessThan(at('Your objectives'));
    expect(at('Your objectives')).toBeLessThan(at('Your time, among many runs'));
    expect(at('Your time, among many runs')).toBeLessThan(at('Who had the file, and when'));
  });

  it.each([null, ...plan.seats])('are read rights before speed, at every desk', (seat) => {
    openRoom({ recipe: seat ? stopHere(letPass(newRecipe(plan, planHash, { seat }), minutes(14_400))) : bad });
    const groups = objectives()
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent ?? '');
    expect(groups.some((name) => /Safeguards|rights to decide/.test(name))).toBe(true);
    expect(groups.at(-1)).toBe('Speed');
  });

  it('are all met by the model answer, and no number sums them up', () => {
    openRoom({ recipe: good });
    const own = pack.debrief.objectives.filter(({ seat }) => seat === null);
    expect(objectives().getAllByText('Met:')).toHaveLength(own.length);
    expect(objectives().getByText(`${own.length} met`)).toBeDefined();
    expect(section('Your objectives').textContent).not.toMatch(/points|score|grade/i);
  });

  it('name the decision, the article, what was found and what the model answer did', () => {
    openRoom({ recipe: bad });
    const [partly] = objectives().getAllByText('Partly met:');
    const line = within(must(partly?.closest('li') ?? null, 'no line'));
    expect(line.getByText(/Choose the legal basis where two conventions/)).toBeDefined();
    expect(line.getByRole('button', { name: /Budapest Convention, art\. 27/ })).toBeDefined();
    expect(line.getByText(/Day 0: Ask for mutual legal assistance, under UN Convention/)).toBeDefined();
    expect(line.getByText('The model answer:')).toBeDefined();
  });

  it('can be left out by the trainer, one by one, and come back', () => {
    const { session } = openRoom({ recipe: bad });
    fireEvent.click(screen.getByText('For the trainer: leave an objective out'));
    const box = screen.getByRole('checkbox', { name: /^Choose the legal basis/ });
    fireEvent.click(box);
    expect(objectives().getByText('The trainer has left it out.')).toBeDefined();
    expect(session.kept.desk.annulled).toEqual(['right-basis']);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Choose the legal basis/ }));
    expect(session.kept.desk.annulled).toEqual([]);
  });

  it('tell what leaving a decision out cost', async () => {
    openRoom({ recipe: bad });
    expect(
      await screen.findByRole('heading', { name: 'What only the model answer did' }, { timeout: 10_000 }),
    ).toBeDefined();
    expect(pageText()).toMatch(/Day 0: Ask for expedited preservation, under [^.]*\. ?In this run(, with it: |: )/);
  });

  it('let the long simulation be stopped and begun again', async () => {
    openRoom({ recipe: bad });
    fireEvent.click(button('Stop'));
    expect(pageText()).toContain('The simulation was stopped.');
    fireEvent.click(button('Simulate again'));
    expect(await screen.findByRole('progressbar', { name: 'Simulating many runs of this case' })).toBeDefined();
  });

  it('have no finding of axe', async () => {
    openRoom({ recipe: bad });
    fireEvent.click(button('Stop'));
    expect(await axeFindings()).toEqual([]);
  });
});

describe('twenty dots', () => {
  it('that would touch are stacked, and none is lost', () => {
    const dots = stacked([10, 10, 11, 90], (day) => day);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
    expect(new Set(dots.map(({ x, level }) => `${x}/${level}`)).size).toBe(4);
  });
});

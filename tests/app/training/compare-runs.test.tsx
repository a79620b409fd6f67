/** Two runs of one case side by side. */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '#app/training/runs/compare.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { withDecision } from '#simulation/recipes.ts';
import { button, keptRun, openRoom, pack, plan, recipeOf } from './harness.tsx';

const good = recipeOf(pack.debrief.modelAnswer);
const [preserve, enquire, request] = pack.debrief.modelAnswer;
/** The same case with a bare letter, later, and without the police. */
const poorer = (): Recipe => {
  const draft = must(request?.choice?.draft, 'a letter');
  const bare: Decision = {
    ...must(request, 'a request'),
    at: minutes(30 * 1440),
    choice: {
      draft: { ...draft, facts: draft.facts.slice(1), confidentiality: 'none', statements: draft.statements.slice(1) },
    },
  };
  return recipeOf([must(preserve, 'preservation'), bare]);
};

describe('two runs compared', () => {
  it('are the same where they are, whatever is written beside the decisions', () => {
    const { common, rows } = compareRuns(good, { ...good, notes: { 0: 'Because of the logs.' } });
    expect(common).toBe(3);
    expect(rows.map(({ same, fields }) => [same, fields])).toEqual(rows.map(() => [true, []]));
  });

  it('say what one of them lacks, and in which fields two letters differ', () => {
    const { common, rows } = compareRuns(good, poorer());
    expect(common).toBe(1);
    expect(rows.map(({ type, one, other }) => [type, one?.at ?? null, other?.at ?? null])).toEqual([
      ['decide.preserve', preserve?.at, preserve?.at],
      ['decide.enquire', enquire?.at, null],
      ['decide.request', request?.at, 30 * 1440],
    ]);
    const first = must(request?.choice?.draft?.statements[0], 'a statement');
    expect(rows[2]?.fields).toEqual(['facts', 'confidentiality', first]);
  });

  it('are the same two, whichever comes first', () => {
    const [one, other] = [compareRuns(good, poorer()), compareRuns(poorer(), good)];
    expect(other.common).toBe(one.common);
    const key = ({ type, visit, fields, same }: (typeof one.rows)[number]) =>
      `${type}/${visit}/${[...fields].sort()}/${same}`;
    expect(other.rows.map(key).sort()).toEqual(one.rows.map(key).sort());
  });

  it('count a second decision of a kind as another one', () => {
    const extend: Decision = {
      at: minutes(50 * 1440),
      role: 'prosecutor',
      request: 'preservation',
      type: 'decide.extend',
    };
    const twice = withDecision(withDecision(good, extend), { ...extend, at: minutes(100 * 1440) });
    expect(compareRuns(twice, withDecision(good, extend)).rows.slice(3)).toMatchObject([
      { type: 'decide.extend', visit: 1, same: true },
      { type: 'decide.extend', visit: 2, other: null },
    ]);
  });
});

describe('on the screen', () => {
  it('stand beside one another with what came of them', () => {
    openRoom({ recipe: good, desk: { screen: 'decisions' } });
    expect(screen.queryByText('Compare two runs')).toBeNull();
  });

  it('are chosen from the kept runs of this desk', () => {
    const other = keptRun(poorer(), { id: 'two', number: 2 });
    openRoom({ recipe: good, desk: { screen: 'decisions' }, others: [other] });
    fireEvent.change(screen.getByLabelText('Compare this run with'), { target: { value: 'two' } });
    expect(screen.getByText('The first decision is the same in both runs.')).toBeDefined();
    const table = screen.getByRole('table', { name: 'Decisions and results of Run 1 and Run 2' });
    const row = (name: string) => must(within(table).getByText(name).closest('tr'), name).textContent ?? '';
    expect(row('Make a police enquiry')).toContain('not takenin one run only');
    expect(row('Ask for mutual legal assistance')).toContain('the letters differ in: Facts; Secrecy; ');
    for (const { title } of plan.items) expect(row(title)).not.toBe('');
    expect(button(/Go back to .Make a police enquiry/)).toBeDefined();
  });
});

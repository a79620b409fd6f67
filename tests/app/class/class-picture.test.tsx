import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '#app/class/messages.en.ts';
import { ClassPicture } from '#app/class/picture/class-picture.tsx';
import { flowOf } from '#app/class/picture/flow.ts';
import { type ClassFile, readTables } from '#app/class/picture/read-tables.ts';
import { lifted } from '#app/class/picture/times-figure.tsx';
import type { Recipe } from '#domain/recipe.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { nightShift } from '#support/night-shift.ts';

const { plan, planHash, debrief, recipeOf, mistake } = await nightShift();
const pack = { plan, planHash, openDebrief: () => debrief, charts: compileCaseCharts(plan) };
const fileOf = (name: string, content: unknown): ClassFile => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, size: text.length, text: () => Promise.resolve(text) };
};
const good = recipeOf(debrief.modelAnswer);
const bad = recipeOf(mistake);
/** The same decisions, and a result written beside them by hand. */
const edited = { ...bad, outcome: 'obtained', score: 100 };
const impossible: Recipe = {
  ...bad,
  decisions: bad.decisions.map((one, index) =>
    index === 1 ? { ...one, type: 'decide.accept-conditions', choice: {} } : one,
  ),
};

describe('the run files of a class', () => {
  it('are replayed: what a file says of its own result does not count, and strange keys are named', async () => {
    const { tables, faults } = await readTables(pack, [
      fileOf('a.json', good),
      fileOf('b.json', bad),
      fileOf('c.json', edited),
    ]);
    expect(tables.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'obtained'],
      [2, 'lost'],
    ]);
    expect(faults).toEqual([{ file: 'c.json', reason: expect.stringMatching(/^Line \d+: .*“outcome”/) }]);
  });

  it('that could not have happened are shown as far as they could, with the decision and the reason', async () => {
    const { choice: _, ...withoutChoice } = impossible.decisions[1] ?? bad.decisions[0] ?? ({} as never);
    const recipe = {
      ...impossible,
      decisions: impossible.decisions.map((one, index) => (index === 1 ? withoutChoice : one)),
    };
    const [table] = (await readTables(pack, [fileOf('x.json', recipe)])).tables;
    expect(table?.rejected).toMatchObject({ number: 2 });
    expect(table?.steps).toHaveLength(1);
  });

  it('that are none are named with the reason, and lose nothing of the others', async () => {
    const large: ClassFile = { name: 'big.json', size: 2_000_000, text: () => Promise.reject(new Error('never read')) };
    const { tables, faults } = await readTables(pack, [
      fileOf('no.json', '{'),
      large,
      fileOf('a.json', good),
      fileOf('other.json', { ...good, scenario: 'elsewhere' }),
    ]);
    expect(tables).toHaveLength(1);
    expect(faults.map(({ file }) => file)).toEqual(['no.json', 'big.json', 'other.json']);
    for (const { reason } of faults) expect(reason).toMatch(/\.$/);
  });
});

describe('the class picture', () => {
  const open = async (...recipes: Recipe[]) => {
    renderInApp(<ClassPicture pack={pack} />, en);
    const files = recipes.map((one, index) => new File([JSON.stringify(one)], `team-${index}.json`));
    fireEvent.change(screen.getByLabelText('Open run files', { selector: 'input' }), { target: { files } });
    await screen.findByRole('heading', { name: 'Objectives' });
  };

  it('counts objectives over all tables, and names none of them by default', async () => {
    await open(good, bad, bad);
    const row = within(screen.getByRole('table', { name: 'Objectives' }))
      .getByText(/^Tell three clocks apart/)
      .closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '1',
      '0',
      '2',
      '0',
    ]);
    expect(document.body.textContent).not.toContain('team-0.json');
    expect(document.body.textContent).toContain('Table 3');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show the names of the files' }));
    expect(document.body.textContent).toContain('team-0.json');
    expect(await axeFindings()).toEqual([]);
  });

  it('lists every decision with its day, as the twin of the drawn paths', async () => {
    await open(good, bad);
    const cells = within(screen.getByRole('table', { name: 'Decisions of each table, with the day' }));
    expect(cells.getByText('Preservation asked for, day 0')).toBeDefined();
    expect(cells.getByText('Questions answered, day 240')).toBeDefined();
  });
});

describe('the flow of paths', () => {
  const table = (number: number, ...types: string[]) =>
    ({ number, steps: types.map((type) => ({ type, day: 0 })) }) as never;
  it('loses no table: every column holds those that came so far', () => {
    const flow = flowOf([
      table(1, 'decide.preserve', 'decide.request'),
      table(2, 'decide.preserve'),
      table(3, 'decide.request'),
    ]);
    const at = (step: number) =>
      flow.nodes
        .filter((node) => node.step === step)
        .flatMap(({ tables }) => tables)
        .sort();
    expect([at(0), at(1), at(2)]).toEqual([[1, 2, 3], [1, 2, 3], [1]]);
    expect(flow.links.map(({ from, to, count }) => `${from.type}>${to.type} ${count}`)).toEqual([
      'decide.preserve>decide.request 1',
      'decide.preserve>end 1',
      'decide.request>end 1',
      'decide.request>end 1',
    ]);
  });
  it('of nobody is empty', () => expect(flowOf([]).nodes).toEqual([]));
});

it('marks of the same day stand above one another', () => {
  expect(lifted([10, 10, 11, 90], (day) => day)).toEqual([0, 1, 2, 0]);
});

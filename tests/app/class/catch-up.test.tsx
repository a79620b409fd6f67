import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CatchUp } from '#app/class/catch-up.tsx';
import { en } from '#app/class/messages.en.ts';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { session } from '#app/stores/session.ts';
import { minutes } from '#domain/case-time.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import type { ClassSetup } from '#simulation/codes/class-code.ts';
import { decodeRecipe, encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { letPass, rewind } from '#simulation/recipes.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { nightShift } from '#support/night-shift.ts';

const { plan, planHash, debrief, recipeOf } = await nightShift();
const pack = { plan, planHash, openDebrief: () => debrief, charts: compileCaseCharts(plan) };
const model = recipeOf(debrief.modelAnswer, 0);
const SETUP: ClassSetup = { seed: plan.seed, seat: null, help: 'exam', stops: [2, 30] };

beforeEach(() =>
  session.getState().open({ ...memoryStorage(), kind: 'database' }, { tell: () => undefined, close: () => undefined }),
);

const show = (setup: ClassSetup | null = null) =>
  renderInApp(<CatchUp pack={pack} setup={setup} titleOf={(type) => `Do ${type}`} />, en);
/** The recipe of the code on the screen. */
function shown() {
  const { value } = screen.getByRole('textbox', { name: 'Link' }) as HTMLTextAreaElement;
  const read = decodeRecipe(value, () => ({ planHash }));
  return read.ok ? read.value : null;
}

describe('a catch-up code', () => {
  it('is at first the whole model answer, and is cut before the decision that is chosen', async () => {
    show();
    expect(shown()).toEqual(model);
    await userEvent.click(screen.getByRole('radio', { name: 'Day 0, before the decision: Do decide.enquire' }));
    expect(shown()).toEqual(rewind(model, 1));
    expect(await axeFindings()).toEqual([]);
  });

  it('puts the table under the terms of the class, with the stops behind it behind', () => {
    show(SETUP);
    expect(shown()?.class).toEqual({ help: 'exam', stops: [2, 30], continued: 1 });
  });

  it('has the table, the minutes and the other offices of the class', async () => {
    show({ ...SETUP, table: 4, slot: 90, others: 'overloaded' });
    await userEvent.click(screen.getByRole('radio', { name: /before the decision: Do decide.enquire/ }));
    expect(shown()?.class).toMatchObject({ table: 4, slot: 90, others: 'overloaded' });
    expect(shown()?.cast).toMatchObject({ prosecutor: 'person', 'requested-authority': 'overloaded' });
  });

  it('says where the run does not fit the class', () => {
    show({ ...SETUP, instruments: ['uncc'] });
    expect(screen.getByText('No table can begin there')).toBeDefined();
    expect(screen.getByText(/the trainer has closed the instrument "budapest"/)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
  });

  it('is cut from a run of this computer, without its notes', async () => {
    const own = letPass({ ...model, notes: { '0': 'Ms Real Name' } }, minutes(90_000));
    const kept = await session.getState().add(own);
    await session.getState().rename(kept.id, 'Table 3');
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Run' }), 'Table 3');
    const { notes: _left, ...bare } = own;
    expect(shown()).toEqual(bare);
    expect(screen.getByRole('radio', { name: 'Day 62, where the run stands' })).toHaveProperty('checked', true);
  });

  it('is cut from a pasted code, or says what is wrong with it', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Run' }), 'A run whose code I paste');
    const box = screen.getByRole('textbox', { name: 'Code or link of the run' });
    await userEvent.click(box);
    await userEvent.paste('nonsense');
    expect(within(screen.getByRole('alert')).getByText(/This is not the code of a run/)).toBeDefined();
    await userEvent.clear(box);
    await userEvent.paste(encodeRecipe(rewind(model, 2)) ?? '');
    expect(shown()).toEqual(rewind(model, 2));
  });

  it('offers the model answer of every desk', async () => {
    show();
    const [seat] = plan.seats;
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Run' }), `The model answer of: ${seat?.title}`);
    expect(shown()?.seat).toBe(seat?.id);
  });
});

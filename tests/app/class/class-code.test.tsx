import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import ClassRoom from '#app/class/class-room.tsx';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { decodeClass } from '#simulation/codes/class-code.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { nightShift } from '#support/night-shift.ts';

const { plan, planHash, debrief, card } = await nightShift();
const pack = { plan, planHash, openDebrief: () => debrief, charts: compileCaseCharts(plan) };

const show = () =>
  renderInApp(
    <ClassRoom
      cards={[{ ...card, alternative: null }]}
      onScenario={() => undefined}
      pack={pack}
      scenario={plan.scenario}
      titleOf={(type) => type}
    />,
  );
const code = (): string => screen.getByRole('status').textContent ?? '';
// An exam has a second code, for its end.
const examCodeShown = (): boolean => screen.queryByText(/Code that opens the debriefs/) !== null;
const box = (name: RegExp) => screen.getByRole('textbox', { name });

describe('the trainer’s page', () => {
  beforeEach(show);

  it('has a code at once, and shows what it sets', async () => {
    expect(decodeClass(code(), plan)).toEqual({
      ok: true,
      value: { seed: plan.seed, seat: null, help: 'mentor', stops: [] },
    });
    expect(screen.getByText('No instrument')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('follows the form: desk, help, instruments, stops, luck', async () => {
    const user = userEvent.setup();
    const [seat] = plan.seats;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Desk' }), seat?.title ?? '');
    await user.click(screen.getByRole('radio', { name: 'Exam' }));
    expect(examCodeShown()).toBe(true);
    const boxes = within(screen.getByRole('group', { name: 'Instruments that the tables may use' }));
    const [first] = boxes.getAllByRole('checkbox');
    await user.click(first ?? document.body);
    await user.type(box(/^Stop days/), '60, 14');
    await user.type(box(/^Luck/), '99');
    const read = decodeClass(code(), plan);
    expect(read.ok && read.value).toMatchObject({ seat: seat?.id, help: 'exam', stops: [14, 60], seed: 99 });
    expect(read.ok && read.value.instruments?.length).toBe(boxes.getAllByRole('checkbox').length - 1);
    expect(screen.getByText('day 14, 22 March 2027; day 60, 7 May 2027')).toBeDefined();
    expect(screen.queryByText('No instrument')).toBeNull();
  });

  it('sets tables, their minutes and the other offices only where the trainer does', async () => {
    const user = userEvent.setup();
    const select = (name: RegExp) => screen.getByRole('combobox', { name });
    const plain = code();
    await user.selectOptions(select(/^People at each laptop/), 'A table of 4');
    await user.selectOptions(select(/^Time of the class/), '90 minutes');
    await user.selectOptions(select(/^Offices of Kestrel that nobody plays/), 'Strict');
    expect(decodeClass(code(), plan)).toEqual({
      ok: true,
      value: { seed: plan.seed, seat: null, help: 'mentor', table: 4, slot: 90, others: 'strict', stops: [] },
    });
    const card = document.querySelector('.class-card')?.textContent;
    for (const words of ['A table of 4', '90 minutes', 'Strict']) expect(card).toContain(words);
    expect(await axeFindings()).toEqual([]);
    await user.selectOptions(select(/^People at each laptop/), 'Each table chooses');
    await user.selectOptions(select(/^Time of the class/), 'Each table chooses');
    await user.selectOptions(select(/^Offices of Kestrel that nobody plays/), 'As the case has them');
    expect(code()).toBe(plain);
  });

  it.each([
    [/^Stop days/, 'soon', /Write days from 1 to 3650/],
    [/^Stop days/, '1 2 3 4 5 6 7 8', /at most 7 of them/],
    [/^Luck/, '4294967296', /Write a whole number/],
  ])('says what is wrong in %s with “%s”, and shows no code', async (field, text, words) => {
    await userEvent.type(box(field), text);
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByText('The code appears when the form is complete.')).toBeDefined();
  });
});

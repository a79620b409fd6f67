/** A table of several people: roles that change hands, a reason before a decision, dissent, and where both appear. */
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { recipeToSave } from '#app/shell/export-run.ts';
import { csv } from '#app/storage/csv.ts';
import { reportOf } from '#app/training/report/report.ts';
import { reportRows } from '#app/training/report/report-rows.ts';
import { roundAt, seatOfRole, TABLE_ROLES } from '#app/training/team/rounds.ts';
import { LONGEST_REASON, readTableNote, writeTableNote } from '#app/training/team/table-note.ts';
import { readTeam } from '#app/training/team/use-team.ts';
import { readRecipe, writeRecipe } from '#content/recipe.ts';
import { minutes } from '#domain/case-time.ts';
import { TABLE_SIZES } from '#domain/class-terms.ts';
import { encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { letPass, newRecipe, withNote } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pack, pageText, plan, planHash, recipeOf } from './harness.tsx';

const ended = recipeOf(pack.debrief.modelAnswer);
const TEAM = { size: 4, names: ['Ana', 'Bo', '', ''] } as const;
const enquire = { screen: 'decide.enquire' } as const;

describe('the rounds of a table', () => {
  const run = replay(plan, ended);
  const own = run.decisions.filter(({ by }) => by === 'person');

  it('change with the time that passes after a decision, and not between decisions of one moment', () => {
    expect(roundAt(own, 0)).toBe(1);
    const moments = [...new Set(own.map(({ at }) => at))];
    for (const [index, at] of moments.entries()) {
      expect(roundAt(own, at)).toBe(index + 1);
      expect(roundAt(own, at + 1)).toBe(index + 2);
    }
    const [first] = own;
    const attempt = { ...first, reason: 'barred' } as never;
    expect(roundAt([attempt], 9)).toBe(1);
  });

  it('give everybody every role, and nobody two roles at a table of four', () => {
    for (const size of TABLE_SIZES) {
      for (const role of TABLE_ROLES) {
        const seats = Array.from({ length: size }, (_, index) => seatOfRole(role, index + 1, size));
        expect([...seats].sort()).toEqual(Array.from({ length: size }, (_, index) => index + 1));
      }
    }
    expect(new Set(TABLE_ROLES.map((role) => seatOfRole(role, 7, 4))).size).toBe(4);
  });
});

describe('what a table records', () => {
  it.each([
    [{ why: 'The logs die first.', dissent: null }, 'The logs die first.'],
    [{ why: 'A.\nB.', dissent: { seats: [2, 3], says: 'Too\nearly.' } }, 'A. B.\n≠ 2 3: Too early.'],
    [{ why: 'A.', dissent: { seats: [], says: 'No.' } }, 'A.\n≠ : No.'],
    [{ why: 'A.', dissent: { seats: [1], says: '' } }, 'A.\n≠ 1:'],
    [{ why: 'A.', dissent: { seats: [], says: ' ' } }, 'A.'],
  ])('%j is one note', (note, text) => {
    expect(writeTableNote(note)).toBe(text);
    const read = readTableNote(text);
    expect(writeTableNote(read)).toBe(text);
  });

  it('is read with care, whatever stands in a file', () => {
    expect(readTableNote('Because 2 ≠ 3: yes.')).toEqual({ why: 'Because 2 ≠ 3: yes.', dissent: null });
    expect(readTableNote('≠ 9: no')).toEqual({ why: '≠ 9: no', dissent: null });
    expect(readTeam({ size: 9 })).toBeNull();
    expect(readTeam('four')).toBeNull();
    expect(readTeam({ size: 3, names: [1, 'x'.repeat(99)] })).toEqual({ size: 3, names: ['1', 'x'.repeat(40)] });
  });
});

describe('a table', () => {
  it('is chosen on the first screen, and says who does what', async () => {
    const { session } = openRoom();
    expect(screen.queryByLabelText('Roles at your table')).toBeNull();
    await userEvent.click(screen.getByText(/^Your table: one person/));
    await userEvent.click(screen.getByLabelText('A table of 4'));
    expect(session.kept.desk.team).toEqual({ size: 4, names: [] });
    const bar = within(screen.getByLabelText('Roles at your table'));
    expect(
      bar.getByText(/Seat 1 leads\. Seat 2 reads the law\. Seat 3 watches the clock\. Seat 4 records\./),
    ).toBeDefined();
    await userEvent.click(bar.getByText('What each role does, and your names'));
    fireEvent.change(bar.getByLabelText('Name of seat 1'), { target: { value: 'Ana' } });
    expect(bar.getByText(/Ana leads\./)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('owes a sentence before it decides, and keeps it with the dissent', async () => {
    const { session } = openRoom({ desk: { ...enquire, team: TEAM } });
    expect(pageText()).toContain('Ana leads, Seat 4 writes.');
    const send = () => button('Send a police enquiry');
    await userEvent.click(send());
    expect(session.kept.recipe.decisions).toEqual([]);
    expect(screen.getByText(/^Write why the table decides so/)).toBeDefined();
    const why = screen.getByLabelText('Why, in one sentence') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(why);
    expect(why.maxLength).toBe(LONGEST_REASON);
    expect(await axeFindings()).toEqual([]);
    await userEvent.type(why, 'We need the name.');
    await userEvent.click(screen.getByText('Somebody disagrees'));
    await userEvent.click(screen.getByLabelText('Bo'));
    await userEvent.type(screen.getByLabelText(/^Their reason/), 'It costs a day.');
    await userEvent.click(send());
    expect(session.kept.recipe.decisions).toHaveLength(1);
    expect(session.kept.recipe.notes).toEqual({ '0': 'We need the name.\n≠ 2: It costs a day.' });
    expect(session.kept.desk).toMatchObject({ 'note.decide.enquire': '', 'dissent.decide.enquire': null });
  });

  it('of one person owes nothing', async () => {
    const { session } = openRoom({ desk: enquire });
    await userEvent.click(button('Send a police enquiry'));
    expect(session.kept.recipe.decisions).toHaveLength(1);
    expect(session.kept.recipe.notes).toBeUndefined();
  });

  it('moves its roles on when time has passed after a decision', () => {
    const [first] = ended.decisions;
    const decided = { ...newRecipe(plan, planHash), decisions: first ? [first] : [], until: minutes(first?.at ?? 0) };
    openRoom({ recipe: letPass(decided, minutes(decided.until + 1440)), desk: { team: TEAM } });
    expect(
      within(screen.getByLabelText('Roles at your table')).getByText(/Bo leads\. Seat 3 reads the law/),
    ).toBeDefined();
    expect(screen.queryByText(/^Your table:/)).toBeNull();
  });
});

describe('what a table recorded', () => {
  const noted = withNote(ended, 0, 'The logs die first.\n≠ 2: =Too early');

  it('stands in the debrief with who led then', () => {
    openRoom({ recipe: noted, desk: { team: TEAM } });
    const row = within(
      screen.getByRole('table', { name: 'Decisions, what they cost and what they led to' }),
    ).getAllByRole('row')[1] as HTMLElement;
    expect(row.textContent).toContain('Reason of the table: The logs die first.');
    expect(row.textContent).toContain('Bo disagreed: =Too early');
    expect(row.textContent).toContain('Round 1, led by Ana.');
  });

  it('stands in the report by seat and never by name, and no cell becomes a formula', () => {
    const report = reportOf({
      plan,
      run: replay(plan, noted),
      recipe: noted,
      lines: [],
      costs: [],
      place: null,
      discussion: [],
      afterDelivery: null,
      improvement: '',
      tableSize: 4,
      titleOf: (type) => type,
    });
    expect(report.decisions[0]).toMatchObject({
      reasonGiven: 'The logs die first.',
      dissent: { seats: [2], says: '=Too early' },
      round: 1,
      leadSeat: 1,
    });
    expect(csv(reportRows(report))).toContain(`1,1,2,'=Too early`);
  });

  it('is in a file only with the notes, and in no code', () => {
    const text = writeRecipe(noted);
    expect(readRecipe(text, () => ({ planHash }))).toMatchObject({
      ok: true,
      value: { recipe: { notes: noted.notes } },
    });
    expect(writeRecipe(recipeToSave(noted, false))).not.toContain('logs die');
    expect(encodeRecipe(noted)).toBe(encodeRecipe(ended));
  });

  it('can be read from the list of decisions', () => {
    openRoom({ recipe: noted, desk: { team: TEAM, screen: 'decisions' } });
    expect(button(/Go back to “Ask for expedited preservation”/).closest('li')?.textContent).toContain('Bo disagreed');
  });
});

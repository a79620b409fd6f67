import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shelf } from '#app/shelf/shelf.tsx';
import { SessionNotices } from '#app/shell/session-notices.tsx';
import { memoryStorage } from '#app/storage/memory-storage.ts';
import { session } from '#app/stores/session.ts';
import { writeRecipe } from '#content/recipe.ts';
import { minutes } from '#domain/case-time.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { enquiry, recipeOf } from '#support/recipes.ts';

vi.mock('virtual:comity/shelf', () => import('#support/shelf-stub.ts'));

const quiet = { tell: () => undefined, close: () => undefined };
const recipe = recipeOf({
  decisions: [enquiry(1440)],
  until: minutes(31 * 1440),
  notes: { '0': 'To be quick.', '1': ' ' },
});
const state = () => session.getState();

beforeEach(async () => {
  await state().open({ ...memoryStorage(), kind: 'database' }, quiet);
});

const show = () =>
  renderInApp(
    <>
      <SessionNotices />
      <Shelf />
    </>,
  );

async function chooseFile(name: string, text: string): Promise<void> {
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('there is no file input');
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }));
}

describe('the shelf', () => {
  it('shows each case with what it supposes and both ways in', async () => {
    show();
    const card = within(screen.getByRole('article', { name: 'The night shift' }));
    for (const words of ['Aldermark asks Kestrel', 'about 90 minutes', 'Prosecutors', '1 March 2027']) {
      expect(card.getByText(words)).toBeDefined();
    }
    expect(card.getByText('What this case supposes')).toBeDefined();
    expect(card.getByText('The UN Convention is supposed to be in force.')).toBeDefined();
    expect(card.getByRole('link', { name: 'Play the case' }).getAttribute('href')).toBe('#/play/night-shift');
    expect(card.getByRole('link', { name: 'Compare the routes' }).getAttribute('href')).toBe('#/compare/night-shift');
    expect(document.title).toBe('Cases – Comity');
  });

  it('says what a person may not want to meet, and leads to another case', () => {
    show();
    const card = within(screen.getByRole('article', { name: 'The night shift' }));
    expect(card.getByText('The case begins with an attack on a hospital.')).toBeDefined();
    const link = card.getByRole('link', { name: 'Choose another case: The harbour' });
    expect(link.getAttribute('href')).toBe('#/play/the-harbour');
    for (const words of [
      'introductory',
      'prosecutor, central authority of Kestrel',
      'Budapest Convention',
      'CC BY 4.0',
    ]) {
      expect(card.getByText(words)).toBeDefined();
    }
  });

  it('has no finding of axe, empty and with runs', async () => {
    show();
    expect(screen.getByText('No run is kept yet')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await state().add(recipe);
    await screen.findByRole('article', { name: 'Run 1' });
    expect(await axeFindings()).toEqual([]);
  });

  it('says that nothing is kept where storage is refused', async () => {
    await state().open(memoryStorage(), quiet);
    show();
    expect(screen.getByText('This browser does not let Comity keep anything')).toBeDefined();
    expect(screen.getByText(/Save a run as a file while you play/)).toBeDefined();
  });
});

describe('a kept run', () => {
  it('says where it stands and is resumed at its own address', async () => {
    const run = await state().add(recipe);
    show();
    const row = screen.getByRole('article', { name: 'Run 1' });
    expect(row.textContent).toContain('The night shift · day 31 · 1 decision · under way · saved ');
    expect(screen.getByRole('link', { name: 'Resume Run 1' }).getAttribute('href')).toBe(
      `#/play/night-shift/${run.id}`,
    );
  });

  it('says which run it comes from', async () => {
    const first = await state().add(recipe);
    await state().add(recipe, { run: first.id, index: 0 });
    show();
    const row = screen.getByRole('article', { name: 'Run 2' });
    expect(row.textContent).toContain('from Run 1, before decision 1');
    await userEvent.click(screen.getByRole('button', { name: 'Delete Run 1' }));
    await screen.findByText('Run 1 is deleted');
    expect(row.textContent).toContain('from a deleted run, before decision 1');
  });

  it('is renamed', async () => {
    await state().add(recipe);
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Rename Run 1' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the run' }), ' Table 3 {Enter}');
    expect(await screen.findByRole('article', { name: 'Table 3' })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is deleted and comes back with undo', async () => {
    await state().add(recipe);
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Delete Run 1' }));
    expect(await screen.findByText('Run 1 is deleted')).toBeDefined();
    expect(screen.queryByRole('article', { name: 'Run 1' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('article', { name: 'Run 1' })).toBeDefined();
    expect(screen.queryByText('Run 1 is deleted')).toBeNull();
  });

  it('opens an earlier version as a run of its own', async () => {
    state().begin(recipeOf());
    state().change(recipeOf({ until: minutes(1440) }));
    state().change(recipe);
    await state().saved();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Earlier versions Run 1' }));
    const rows = await screen.findAllByRole('button', { name: 'Open in a copy' });
    expect(rows).toHaveLength(2);
    await userEvent.click(rows[1] ?? document.body);
    await waitFor(() => expect(state().runs).toHaveLength(2));
    expect(state().runs.find((run) => run.number === 2)?.recipe).toEqual(recipeOf({ until: minutes(1440) }));
    expect(state().runs.find((run) => run.number === 1)?.recipe).toEqual(recipe);
  });

  it('shows what its file contains before it is saved, and leaves the notes out on demand', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }));
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await state().add(recipe);
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Save as a file Run 1' }));
    const dialog = screen.getByRole('dialog', { name: 'Save Run 1 as a file' });
    expect(saved).toEqual([]);
    for (const words of ['comity-night-shift-run-1.json', 'seed 7, run 0', 'day 31', '1 note']) {
      expect(within(dialog).getByText(words)).toBeDefined();
    }
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Put my notes into the file' }));
    expect(within(dialog).getByText('none')).toBeDefined();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save the file' }));
    await waitFor(() => expect(names).toEqual(['comity-night-shift-run-1.json']));
    const { notes: _out, ...withoutNotes } = recipe;
    expect(await saved[0]?.text()).toBe(writeRecipe(withoutNotes));
  });
});

describe('import', () => {
  it('keeps a good file as a new run', async () => {
    show();
    await chooseFile('run.json', writeRecipe(recipe));
    expect(await screen.findByText('Run 1 is imported')).toBeDefined();
    expect(screen.queryByText(/made with another version/)).toBeNull();
    const { notes: _blank, ...rest } = recipe;
    expect(state().runs.map((run) => run.recipe)).toEqual([{ ...rest, notes: { '0': 'To be quick.' } }]);
  });

  it('says when the file was made for another version of the case', async () => {
    show();
    await chooseFile('run.json', writeRecipe({ ...recipe, planHash: 'b'.repeat(64) }));
    expect(await screen.findByText(/made with another version of the case/)).toBeDefined();
    expect(state().runs[0]?.recipe.planHash).toBe('b'.repeat(64));
  });

  it.each([
    ['cut.json', '{\n "format": "comity.recipe",\n "seed": }', /Line 3, column \d+/],
    ['wrong.json', writeRecipe(recipe).replace('"seed": 7', '"seed": -7'), /Line 6, column \d+/],
    ['other.json', writeRecipe({ ...recipe, scenario: 'elsewhere' }), /no scenario called “elsewhere”/],
    ['bomb.json', '['.repeat(100_000), /Line 1, column/],
  ])('of the bad file %s says what is wrong, where, and what to do; nothing is lost', async (name, text, words) => {
    const kept = await state().add(recipe);
    await state().resume(kept.id);
    show();
    await chooseFile(name, text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(`${name} cannot be imported`);
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain('What to do: ');
    expect(state().runs.map((run) => run.id)).toEqual([kept.id]);
    expect(state().current?.recipe).toEqual(recipe);
  });

  it('refuses a file of more than a megabyte unread', async () => {
    show();
    await chooseFile('big.json', ' '.repeat(1_000_001));
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 1 MB');
  });

  it('takes the same file again after it was corrected', async () => {
    show();
    await chooseFile('run.json', '{');
    await screen.findByRole('alert');
    await chooseFile('run.json', writeRecipe(recipe));
    expect(await screen.findByText('Run 1 is imported')).toBeDefined();
  });
});

describe('erasing everything', () => {
  it('asks first, says what goes, and leaves nothing', async () => {
    await state().add(recipe);
    show();
    const erase = screen.getByRole('button', { name: 'Erase everything of this class from this computer' });
    await userEvent.click(erase);
    const dialog = within(screen.getByRole('dialog', { name: 'Erase everything?' }));
    expect(dialog.getByText(/^1 run with its notes/)).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(state().runs).toHaveLength(1);
    await userEvent.click(erase);
    await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(await screen.findByText('Everything is erased.')).toBeDefined();
    expect(state().runs).toEqual([]);
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TrainerNotes } from '#app/training/debrief/trainer-notes.tsx';
import { must } from '#domain/result.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, mistake, openRoom, pack, pageText, plan, recipeOf } from './harness.tsx';

const good = recipeOf(pack.debrief.modelAnswer);
const bad = recipeOf(mistake);
const table = (name: string) => within(screen.getByRole('table', { name }));

describe('the debrief', () => {
  it('opens by itself at the end, rights first', () => {
    openRoom({ recipe: good });
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.slice(headings.indexOf('Debrief'), headings.indexOf('Debrief') + 3)).toEqual([
      'Debrief',
      'Rights and safeguards',
      'What came of it',
    ]);
    expect(screen.queryByRole('button', { name: 'To the next event' })).toBeNull();
    expect(pageText()).toContain('All the evidence is in your file.');
    for (const item of plan.items) expect(pageText()).toContain(`${item.title}: received`);
  });

  it('lists the decisions with day, article, days and what was found in them', async () => {
    openRoom({ recipe: bad });
    const rows = table('Decisions, what they cost and what they led to').getAllByRole('row');
    expect(rows).toHaveLength(bad.decisions.length + 1);
    const first = within(rows[1] as HTMLElement);
    expect(first.getByText('UN Convention against Cybercrime')).toBeDefined();
    expect(first.getByRole('button', { name: 'UN Convention against Cybercrime, art. 44' })).toBeDefined();
    expect(
      await first.findByText(/^In this run: \d+ days later than with the model answer’s decision\.$/),
    ).toBeDefined();
    expect(first.getAllByRole('listitem').length).toBeGreaterThan(3);
  });

  it('says in words that danger was claimed where there was none', () => {
    openRoom({ recipe: bad });
    expect(pageText()).toContain('You claimed danger to life where nobody’s life was at risk.');
  });

  it('shows two findings of one deficiency as two lines', () => {
    const complaints = vi.spyOn(console, 'error');
    const silent = bad.decisions.map((one) =>
      one.choice?.draft ? { ...one, choice: { draft: { ...one.choice.draft, statements: [] } } } : one,
    );
    openRoom({ recipe: { ...bad, decisions: silent.slice(0, 1) } });
    const rights = screen.getByRole('heading', { name: 'Rights and safeguards' }).parentElement as HTMLElement;
    expect(within(rights).getAllByText(/does not (say for which proceeding|promise to use)/)).toHaveLength(2);
    expect(complaints.mock.calls.filter(([text]) => String(text).includes('same key'))).toEqual([]);
    complaints.mockRestore();
  });

  it('tells what was hidden before', () => {
    openRoom({ recipe: bad });
    const hidden = within(
      screen.getByRole('heading', { name: 'What you could not know' }).parentElement as HTMLElement,
    );
    expect(hidden.getByText(/Item deleted at the provider: Sign-in logs/)).toBeDefined();
  });

  it('compares with every route on the same luck', () => {
    openRoom({ recipe: good });
    const rows = table('What other routes would have done').getAllByRole('row');
    const open = plan.routes.filter(
      ({ requestBasis, ...route }) => requestBasis !== null && (route.open || route.whatIf),
    );
    expect(rows).toHaveLength(open.length + 2);
    expect(within(rows[1] as HTMLElement).getByText('Your run')).toBeDefined();
  });

  it('draws the timeline with a sentence and the same as a table', () => {
    openRoom({ recipe: good });
    expect(screen.getByText(/^From day 0 to day \d+: the file was longest with/)).toBeDefined();
    const rows = screen.getByRole('table', { name: 'Who had the file, and when', hidden: true });
    expect(within(rows).getAllByRole('row', { hidden: true }).length).toBeGreaterThan(8);
  });

  it('plays the model answer and asks the discussion questions', () => {
    openRoom({ recipe: good });
    expect(pageText()).toContain('Day 0: Ask for expedited preservation, under Budapest Convention');
    for (const question of pack.debrief.discussion) expect(pageText()).toContain(question);
  });

  it('says what often goes wrong, in a sentence for each mistake', () => {
    openRoom({ recipe: good });
    for (const { title } of pack.debrief.classicMistakes) {
      expect(screen.getByRole('heading', { name: `What often goes wrong: ${title}` })).toBeDefined();
    }
  });

  it('has the notes of the trainer: how to warn, two plans, where the law stands, and what to compare', () => {
    openRoom({ recipe: good });
    const notes = within(screen.getByText('Notes for the trainer').closest('details') as HTMLElement);
    const { plans, lawPointers } = pack.debrief;
    expect(notes.getByText(/Say before you begin that the case is about an attack on a hospital/)).toBeDefined();
    for (const { minutes, does } of [...plans['45'], ...plans['90']]) {
      expect(notes.getAllByText(`${minutes} minutes: ${does}`).length).toBeGreaterThan(0);
    }
    for (const { why } of lawPointers) {
      const row = within(
        notes.getByText((_, element) => element?.tagName === 'LI' && element.textContent?.endsWith(why) === true),
      );
      expect(row.getByRole('button', { hidden: true })).toBeDefined();
    }
    expect(notes.getByText(/Read the share of runs in which the logs were still there/)).toBeDefined();
  });

  it('cites in those notes an instrument that the case does not offer, with its mark and its place', () => {
    const [pointer] = pack.debrief.lawPointers;
    const outside = {
      ...must(pointer, 'a pointer'),
      citation: { instrument: 'malabo', article: '28(1)', checked: 'recalled' },
      shortTitle: 'Malabo Convention',
      says: 'States see to it that the other one helps.',
    } as const;
    openRoom({ part: <TrainerNotes />, debrief: { ...pack.debrief, lawPointers: [outside] } });
    fireEvent.click(screen.getByRole('button', { name: 'Malabo Convention, art. 28(1)', hidden: true }));
    expect(pageText()).toContain('States see to it that the other one helps.');
    expect(pageText()).toContain('Recalled, not checked');
    const link = screen.getByRole('link', { name: 'Open its place in the library' });
    expect(link.getAttribute('href')).toBe('#/library/instruments/malabo?at=28%281%29');
  });

  it('has no finding of axe, when it went well and when it did not', async () => {
    openRoom({ recipe: bad });
    expect(await axeFindings()).toEqual([]);
  });
});

describe('going back', () => {
  it('begins a second run before the decision and keeps the first', async () => {
    const { session } = openRoom({ recipe: bad, desk: { screen: 'decisions' } });
    expect(screen.getAllByRole('button', { name: /Go back to/ })).toHaveLength(mistake.length);
    expect(await axeFindings()).toEqual([]);
    fireEvent.click(button(/Go back to “Answer the questions about your request” on day 130/));
    expect(session.runs).toHaveLength(2);
    expect(session.runs[0]?.recipe).toEqual(bad);
    expect(session.kept.recipe.decisions).toEqual(bad.decisions.slice(0, 1));
    expect(session.kept.recipe.until).toBe(bad.decisions[1]?.at);
    expect(pageText()).toContain('You are back before this decision, in run 2. The earlier run is kept.');
    expect(document.activeElement?.textContent).toBe('What to do');
  });

  it('lays the draft to be tried again on the desk', () => {
    openRoom({ recipe: bad, desk: { screen: 'decisions' } });
    fireEvent.click(button(/Go back to “Ask for mutual legal assistance”/));
    fireEvent.click(button('Draft a formal request'));
    expect(screen.getByRole('radio', { name: 'For the purposes of law enforcement.', checked: true })).toBeDefined();
  });

  it('shows the runs side by side, each with what came of it', () => {
    openRoom({ recipe: bad, desk: { screen: 'decisions' } });
    fireEvent.click(button(/Go back to “Ask for mutual legal assistance”/));
    fireEvent.click(button('Your decisions'));
    const rows = table('Runs of this case, side by side').getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(within(rows[1] as HTMLElement).getByRole('link', { name: 'Open run 1' })).toBeDefined();
    expect(within(rows[2] as HTMLElement).getByText('from run 1, before decision 1')).toBeDefined();
    expect(within(rows[2] as HTMLElement).getAllByText('under way')).toHaveLength(plan.items.length);
  });
});

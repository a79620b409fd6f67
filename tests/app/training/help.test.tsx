import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { settings } from '#app/stores/settings-store.ts';
import { minutes } from '#domain/case-time.ts';
import { HELP_LEVELS, type HelpLevel } from '#domain/help.ts';
import { must } from '#domain/result.ts';
import { examCode } from '#simulation/codes/exam-code.ts';
import { letPass } from '#simulation/recipes.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, firstRecipe, mistake, openRoom, pack, pageText, plan, recipeOf } from './harness.tsx';

beforeEach(() => settings.getState().setHelp('mentor'));

const [first] = mistake;
const [model] = pack.debrief.modelAnswer;
const sentOnly = (decision: typeof first) => {
  const one = must(decision, 'a decision');
  return letPass(recipeOf([one], 0), one.at);
};
const atDesk = (help: HelpLevel) =>
  openRoom({
    desk: { help, screen: 'decide.request', 'draft.decide.request': must(first?.choice?.draft, 'a draft') },
  });

describe('help that can be dialled', () => {
  it('is chosen on the first screen, remembered for the next run, and fixed once the run has begun', () => {
    const { session } = openRoom();
    fireEvent.click(screen.getByText('Help: Mentor'));
    fireEvent.click(screen.getByRole('radio', { name: 'Coach' }));
    expect(session.kept.desk.help).toBe('coach');
    expect(settings.getState().help).toBe('coach');
    expect(screen.getByText('Help: Coach')).toBeDefined();
  });

  it('is what the class sets, whatever this computer remembers', () => {
    openRoom({ recipe: { ...firstRecipe(), class: { help: 'exam', stops: [], continued: 0 } } });
    expect(pageText()).toContain('Help in this run: Exam.');
    expect(screen.queryByRole('radio', { name: 'Coach' })).toBeNull();
  });

  it('as a coach tells before sending what a reader would find, with its article', () => {
    atDesk('coach');
    const notice = within(must(screen.getByText('Your coach').closest('.notice') as HTMLElement | null, 'no notice'));
    expect(notice.getByText(/As it stands, a careful reader finds \d+ things in this letter:/)).toBeDefined();
    expect(notice.getByText(/relies on the convention’s own procedure/)).toBeDefined();
    expect(notice.getByRole('button', { name: 'UN Convention against Cybercrime, art. 40(7)' })).toBeDefined();
  });

  it.each(['mentor', 'exam'] as const)('as %s announces no defect beforehand', (help) => {
    atDesk(help);
    expect(screen.queryByText('Your coach')).toBeNull();
    expect(pageText()).not.toContain('relies on the convention’s own procedure');
  });

  it.each(HELP_LEVELS)('%s says after a decision what was found in it, unless it is an exam', (help) => {
    openRoom({ recipe: sentOnly(first), desk: { help } });
    const said = /A careful reader will find \d+ things in the letter you sent:/;
    if (help === 'exam') expect(screen.queryByText(said)).toBeNull();
    else expect(screen.getByText(said)).toBeDefined();
  });

  it('as a mentor says so where nothing is to be found, and is silent once time has passed', () => {
    const recipe = sentOnly(model);
    openRoom({ recipe, desk: { help: 'mentor' } });
    expect(pageText()).toContain('A careful reader will find nothing to ask about in the letter you sent.');
  });

  it('is silent about what lies back', () => {
    openRoom({ recipe: letPass(sentOnly(model), minutes(5000)), desk: { help: 'mentor' } });
    expect(screen.queryByText('Your mentor')).toBeNull();
  });

  it('has no finding of axe at the desk', async () => {
    atDesk('coach');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the debrief of an exam', () => {
  const ended = recipeOf(mistake);

  it('shows nothing before the trainer’s code', () => {
    const { session } = openRoom({ recipe: ended, desk: { help: 'exam' } });
    expect(pageText()).toContain('The debrief opens with the trainer’s code');
    expect(screen.queryByRole('heading', { name: 'Your objectives' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Trainer’s code'), { target: { value: '0000' } });
    fireEvent.click(button('Open the debrief'));
    expect(pageText()).toContain('This is not the code of this case and luck.');
    fireEvent.change(screen.getByLabelText('Trainer’s code'), {
      target: { value: ` ${examCode(ended).toLowerCase()} ` },
    });
    fireEvent.click(button('Open the debrief'));
    expect(screen.getByRole('heading', { name: 'Your objectives' })).toBeDefined();
    expect(session.kept.desk.examOpened).toBe(true);
  });

  it('has another code under another luck', () => {
    expect(examCode({ scenario: plan.scenario, seed: 1 })).not.toBe(examCode({ scenario: plan.scenario, seed: 2 }));
    expect(examCode(ended)).toMatch(/^[0-9A-Z]{4}$/);
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Desk } from '#app/training/desk/desk.tsx';
import { LiveLetter } from '#app/training/desk/live-letter.tsx';
import { secrecyOf, switchesOf } from '#app/training/model/secrecy.ts';
import { minutes } from '#domain/case-time.ts';
import { everythingKnown, missingContents } from '#domain/legal-test/index.ts';
import type { Decision } from '#domain/recipe.ts';
import { CONFIDENTIALITIES, type Draft } from '#domain/request.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { anyPlan, completeDraft } from '#support/plans.ts';
import { openRoom, pageText, plan } from './harness.tsx';

const both = (
  <>
    <Desk task="decide.preserve" />
    <LiveLetter task="decide.preserve" />
  </>
);

describe('secrecy', () => {
  it('is two switches in one value, whichever are on', () => {
    for (const value of CONFIDENTIALITIES) expect(secrecyOf(switchesOf(value))).toBe(value);
  });

  it('is switched on one by one at the desk, and the letter says each', async () => {
    const { session } = openRoom({
      part: both,
      desk: { 'draft.decide.preserve': { ...completeDraft(plan, 'preservation-budapest'), confidentiality: 'none' } },
    });
    const draft = () => session.kept.desk['draft.decide.preserve'] as Draft;
    expect(pageText()).not.toContain('order the provider not to tell its user');
    await userEvent.click(screen.getByLabelText('The provider does not tell its user'));
    expect(draft().confidentiality).toBe('do-not-notify');
    expect(pageText()).toContain('Please order the provider not to tell its user.');
    await userEvent.click(screen.getByLabelText('Whoever receives the letter keeps it secret'));
    expect(draft().confidentiality).toBe('keep-secret-and-do-not-notify');
    await userEvent.type(screen.getByLabelText(/^A court delays the notice/), '2027-09-01');
    expect(draft().delayUntil).toBe('2027-09-01');
    expect(pageText()).toContain('delay the notice to the user until 1 September 2027');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a delay that a court sets', () => {
  const case_ = anyPlan();
  const letter = (changes: Partial<Draft>): Draft => ({
    ...completeDraft(case_, 'preservation-uncc'),
    facts: case_.facts.filter(({ known }) => known.from === 'start').map(({ id }) => id),
    confidentiality: 'none',
    ...changes,
  });
  const told = (changes: Partial<Draft>): boolean => {
    const decision: Decision = {
      ...{ at: minutes(0), role: 'prosecutor', request: 'preservation', type: 'decide.preserve' },
      choice: { draft: letter(changes) },
    };
    const recipe = newRecipe(case_, 'x'.repeat(64));
    const run = replay(case_, { ...recipe, decisions: [decision], until: minutes(60 * 1440) });
    expect(run.rejected).toBeNull();
    return run.marks.some(({ type }) => type === 'user-alerted');
  };

  it('keeps the provider silent while it stands, and not once it has ended', () => {
    expect(told({})).toBe(true);
    expect(told({ delayUntil: '2027-06-01' })).toBe(false);
    expect(told({ delayUntil: '2026-11-22' })).toBe(true);
    expect(told({ confidentiality: 'do-not-notify' })).toBe(false);
    expect(told({ confidentiality: 'keep-request-secret' })).toBe(true);
  });

  it('is told to be no more than a delay', () => {
    const found = missingContents(case_, letter({ delayUntil: '2027-06-01' }), everythingKnown(case_));
    expect(found.filter(({ code }) => code === 'D11').map(({ reason }) => reason)).toEqual([
      'The request asks for a delay of the notice only; once it has ended, this provider tells its user.',
    ]);
  });
});

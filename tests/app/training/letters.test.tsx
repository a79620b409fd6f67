import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LetterPage } from '#app/training/letters/letter-page.tsx';
import { CORRESPONDENCE } from '#app/training/model/letter-parties.ts';
import { lettersOf } from '#app/training/model/letters.ts';
import type { CaseRun, Mark } from '#domain/case-run.ts';
import { days, minutes } from '#domain/case-time.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { heardByProsecutor, slotOf } from '#support/case-charts.ts';
import { openRoom, pack, pageText, plan, recipeOf } from './harness.tsx';

const VISIBLE = heardByProsecutor();
const played = replay(plan, recipeOf(pack.debrief.modelAnswer));

const preserved = played.decisions.find(({ type }) => type === 'decide.preserve');

const finding = {
  code: 'D14',
  procedure: 'request',
  effect: 'supplement',
  field: 'purpose',
  item: 'mailbox',
  reason: 'The request does not say for which proceeding.',
  fix: 'Name the proceeding.',
  citation: { instrument: 'bilateral', article: '5(1)(c)', checked: 'recalled' },
} as const;

/** The model answer's run with one more mark at its end. */
function runWith(type: MilestoneType, changes: Partial<Mark> = {}): CaseRun {
  const mark: Mark = {
    at: minutes(played.now + days(1)),
    procedure: slotOf(type),
    type,
    label: MILESTONES[type].label,
    citation: { instrument: 'uncc', article: '40(16)', checked: 'recalled' },
    visible: true,
    findings: [],
    item: null,
    visit: 9,
    ...changes,
  };
  // A letter of a procedure that this case has not: the preservation request stands in for its draft.
  const procedure = slotOf(type);
  const sent: CaseRun['decisions'] =
    preserved && procedure !== 'request' && procedure !== 'preservation' ? [{ ...preserved, request: procedure }] : [];
  return { ...played, marks: [...played.marks, mark], decisions: [...played.decisions, ...sent] };
}

function show(run: CaseRun): string {
  const letter = must(lettersOf(plan, run, 'prosecutor')[0], 'no letter');
  openRoom({ run, part: <LetterPage letter={letter} /> });
  return pageText();
}

describe('the letters', () => {
  it('confirm a receipt as practice, under no article; an investigation order’s under its own', () => {
    const basis = (type: MilestoneType) =>
      lettersOf(plan, runWith(type), 'prosecutor').find((letter) => letter.type === type)?.citation;
    expect(basis('request-received')).toBeNull();
    expect(basis('investigation-acknowledged')).toMatchObject({ article: '40(16)' });
    expect(show(runWith('request-received'))).toContain('This receipt is our practice.');
  });

  it('have a writer and a reader for every milestone the prosecutor learns of, and for no other', () => {
    expect(Object.keys(CORRESPONDENCE).sort()).toEqual([...VISIBLE].sort());
  });

  // A message that does not exist throws here, so a letter without its text cannot pass.
  it.each(VISIBLE)('%s is whole: head, text, no gap', (type) => {
    const text = show(runWith(type));
    expect(text).toContain('Training exercise. Not a request.');
    for (const head of ['From', 'To', 'Our ref.', 'Date', 'Subject']) expect(screen.getByText(head)).toBeDefined();
    expect(text).not.toMatch(/undefined|null|NaN|[{}]|training\.|\s\./);
    expect(text.length).toBeGreaterThan(250);
  });

  it.each(VISIBLE)('%s gives the reasons that it brings, with their article', (type) => {
    const letter = must(lettersOf(plan, runWith(type, { findings: [finding] }), 'prosecutor')[0], 'no letter');
    if (letter.drafted || letter.outgoing) return;
    const text = show(runWith(type, { findings: [finding] }));
    expect(text).toContain(finding.reason);
    expect(text).toContain(finding.fix);
    expect(screen.getByRole('button', { name: 'Aldermark–Kestrel treaty, art. 5(1)(c)' })).toBeDefined();
  });

  it('name the supposition where they rest on the UN Convention, and only there', () => {
    expect(show(runWith('request-accepted'))).toContain('This exercise supposes');
  });

  it('do not name it under the treaty', () => {
    const citation = { instrument: 'bilateral', article: '6', checked: 'recalled' } as const;
    expect(show(runWith('request-accepted', { citation }))).not.toContain('This exercise supposes');
  });

  it('stand newest first, and none tells what only the world knows', () => {
    const letters = lettersOf(plan, played, 'prosecutor');
    expect(letters.length).toBeGreaterThan(6);
    expect(letters.map(({ at }) => at)).toEqual(letters.map(({ at }) => at).sort((a, b) => b - a));
    const hidden = (Object.keys(MILESTONES) as MilestoneType[]).filter((type) => !MILESTONES[type].visible);
    expect(letters.filter(({ type }) => hidden.includes(type))).toEqual([]);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  });

  it('give what happened from outside in the author’s words', () => {
    const text = show(runWith('inject-happened', { text: 'The contact point is on leave.' }));
    expect(text).toContain('The contact point is on leave.');
    expect(text).toContain('Registry of the public prosecutor');
  });

  it('quote each other’s references', () => {
    const letters = lettersOf(plan, played, 'prosecutor');
    const frozen = must(
      letters.find(({ type }) => type === 'data-frozen'),
      'nothing was preserved',
    );
    const sent = must(
      letters.find(({ type }) => type === 'preservation-sent'),
      'nothing was sent',
    );
    expect(sent.yourRef).toBeNull();
    expect(frozen.yourRef).toBe(sent.ourRef);
    expect(frozen.ourRef).not.toBe(sent.ourRef);
  });

  it('have no finding of axe', async () => {
    show(runWith('supplement-asked', { findings: [finding] }));
    expect(await axeFindings()).toEqual([]);
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Desk } from '#app/training/desk/desk.tsx';
import { LiveLetter } from '#app/training/desk/live-letter.tsx';
import { PART_IDS, type PartId } from '#domain/case-plan.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { packOf } from '#support/packs.ts';
import { completeDraft } from '#support/plans.ts';
import { openRoom, pageText } from './harness.tsx';

const { plan: hourZero } = await packOf('03-hour-zero');
const { plan: columnist } = await packOf('02-the-columnist');
const REQUEST = 'uncc-alone';

const D23 = (plan: typeof hourZero, draft: Draft) =>
  legalTest(plan, 'request', draft, everythingKnown(plan))
    .missing.filter(({ code }) => code === 'D23')
    .map(({ reason }) => reason);

describe('an identifier in parts', () => {
  const without = (...left: readonly PartId[]): readonly string[] => {
    const all = completeDraft(hourZero, REQUEST);
    const given = PART_IDS.filter((part) => !left.includes(part));
    return D23(hourZero, { ...all, identifiers: ['upload', 'server-rented'], parts: { upload: given } });
  };

  it('is whole where the letter gives every part, or says nothing of parts', () => {
    expect(without()).toEqual([]);
    expect(D23(hourZero, { ...completeDraft(hourZero, REQUEST), identifiers: ['upload', 'server-rented'] })).toEqual(
      [],
    );
  });

  it('names several hundred people where a shared address has no source port', () => {
    expect(without('source-port')[0]).toContain('Many subscribers share this address');
    expect(must(hourZero.identifiers.find(({ id }) => id === 'upload')?.shared, 'shared').figure.confidence).toBe(
      'assumed',
    );
  });

  it('cannot be matched without time or offset', () => {
    expect(without('utc-offset')[0]).toContain('UTC offset');
    expect(without('time')).toHaveLength(1);
  });

  it('is an account by its number, not by its display name', () => {
    const draft = completeDraft(columnist, 'budapest-through-bilateral');
    const named = { ...draft, parts: { 'threat-account': ['display-name', 'time', 'utc-offset'] as const } };
    expect(D23(columnist, draft)).toEqual([]);
    expect(D23(columnist, named)[0]).toContain('A display name can be changed');
  });
});

describe('at the desk', () => {
  it('an account is ticked, then its parts, and the letter says those', async () => {
    openRoom({
      of: columnist,
      part: (
        <>
          <Desk task="decide.preserve" />
          <LiveLetter task="decide.preserve" />
        </>
      ),
      desk: { 'draft.decide.preserve': { ...completeDraft(columnist, 'preservation-budapest'), identifiers: [] } },
    });
    await userEvent.click(screen.getByRole('checkbox', { name: /^Account “quayside-77”/ }));
    const parts = within(screen.getByRole('group', { name: 'What of it the letter gives' }));
    for (const box of parts.getAllByRole('checkbox')) expect((box as HTMLInputElement).checked).toBe(false);
    await userEvent.click(parts.getByRole('checkbox', { name: 'Display name: quayside-77' }));
    const letter = screen.getByRole('region', { name: 'Your letter' });
    expect(letter.textContent).toContain('Display name: quayside-77');
    expect(letter.textContent).not.toContain('5 520 118 304');
    expect(pageText()).not.toMatch(/training\./);
  });
});

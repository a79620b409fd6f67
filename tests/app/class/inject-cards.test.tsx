import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InjectCards } from '#app/class/inject-cards.tsx';
import { en } from '#app/class/messages.en.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { InjectEffect, InjectInPlan } from '#domain/injects.ts';
import { cardCode } from '#simulation/codes/card-code.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { anyPlan } from '#support/plans.ts';

const card = (id: string, effect: InjectEffect, visible = true): InjectInPlan => ({
  id,
  text: `Text of ${id}.`,
  when: { by: 'facilitator' },
  effect,
  visible,
});
const plan = anyPlan({
  injects: [
    card('recess', { kind: 'slower', side: 'requested', procedures: ['request'], factor: 2 }),
    card('flood', { kind: 'slower', side: 'provider', procedures: null, factor: 1.5 }),
    card('staff', { kind: 'tier', side: 'requesting', tier: 'L' }),
    card('leak', { kind: 'user-alerted' }, false),
    { ...card('timed', { kind: 'user-alerted' }), when: { after: 'request-sent', minutes: minutes(0) } },
    {
      ...card('later', { kind: 'slower', side: 'requested', procedures: null, factor: 3 }, false),
      when: { after: 'data-frozen', minutes: days(2) },
    },
    { ...card('dated', { kind: 'tier', side: 'requested', tier: 'L' }), when: { at: days(5) } },
  ],
});

describe('the inject cards of a case', () => {
  it('each say their code, their sentence, and to the trainer what they change', async () => {
    renderInApp(<InjectCards plan={plan} />, en);
    const shown = screen.getAllByRole('article').map((one) => one.textContent ?? '');
    expect(shown).toHaveLength(4);
    const words = [
      'Kestrel takes 2 times as long for: Mutual legal assistance for stored data.',
      'The provider takes 1.5 times as long.',
      'Aldermark works as an authority of tier L.',
      'The user of the account learns that somebody asks, and deletes sooner.',
    ];
    plan.injects.slice(0, 4).forEach((inject, index) => {
      expect(shown[index]).toContain(cardCode(plan, inject));
      expect(shown[index]).toContain(inject.text);
      expect(shown[index]).toContain(words[index]);
    });
    expect(await axeFindings()).toEqual([]);
  });

  it('stand behind a warning, and so do those that happen by themselves: when, what, and who hears of it', async () => {
    renderInApp(<InjectCards plan={plan} />, en);
    const warning = screen.getByText(/^Show the injects of this case\. They give away what can happen/);
    const details = warning.closest('details') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    await userEvent.click(warning);
    expect(details.open).toBe(true);
    const alone = within(details).getByRole('heading', { name: 'These happen by themselves' })
      .parentElement as HTMLElement;
    const told = within(alone)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(told).toEqual([
      'With the first “Request sent to the requested State”: Text of timed.What it changes, from then on: The user of the account learns that somebody asks, and deletes sooner.The prosecutor reads the sentence when it happens.',
      '2 days after the first “Data preserved; confirmation received”: Text of later.What it changes, from then on: Kestrel takes 3 times as long.The table does not read the sentence before the debrief.',
      expect.stringMatching(/^Day 5, \d+ \w+ \d{4}: Text of dated\./),
    ]);
    for (const inject of plan.injects) expect(details.textContent).toContain(inject.text);
    for (const one of screen.getAllByRole('article')) expect(details.contains(one)).toBe(true);
    expect(await axeFindings()).toEqual([]);
  });

  it('do not print what nobody shall read', () => {
    renderInApp(<InjectCards plan={plan} />, en);
    const leak = within(screen.getAllByRole('article')[3] ?? document.body);
    expect(leak.getByText('Text of leak.').className).toContain('no-print');
  });

  it('are none where the case has none', () => {
    renderInApp(<InjectCards plan={anyPlan()} />, en);
    expect(screen.getByText('This case has no inject card.')).toBeDefined();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InjectCards } from '#app/class/inject-cards.tsx';
import { en } from '#app/class/messages.en.ts';
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
    { ...card('timed', { kind: 'user-alerted' }), when: { after: 'request-sent', minutes: 0 as never } },
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

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { InjectInPlan } from '#domain/injects.ts';
import { cardCode } from '#simulation/codes/card-code.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { button, openRoom, pageText, plan } from './harness.tsx';

const recess: InjectInPlan = {
  id: 'recess',
  text: 'The courts are in recess.',
  when: { by: 'facilitator' },
  effect: { kind: 'slower', side: 'requested', procedures: null, factor: 2 },
  visible: true,
};
const leak: InjectInPlan = {
  ...recess,
  id: 'leak',
  text: 'A secret.',
  effect: { kind: 'user-alerted' },
  visible: false,
};
const of = { ...plan, injects: [recess, leak] };

async function type(code: string): Promise<void> {
  await userEvent.clear(screen.getByRole('textbox', { name: 'Code on the card' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Code on the card' }), code);
  await userEvent.click(button('Play the card'));
}

describe('a card from the trainer', () => {
  it('is asked for only where the case has cards', () => {
    openRoom();
    expect(pageText()).not.toContain('A card from the trainer');
  });

  it('happens now, is told, and lies among the letters', async () => {
    const { session } = openRoom({ of });
    await type(cardCode(of, recess).toLowerCase());
    expect(session.kept.recipe.cards).toEqual([{ at: 0, after: 0, inject: 'recess' }]);
    expect(screen.getByText(/The card is played: The courts are in recess/, { selector: '.small' })).toBeDefined();
    expect(screen.getByRole('button', { name: /Letters \(1 unread\)/ })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('is not told where the author hides it', async () => {
    const { session } = openRoom({ of });
    await type(cardCode(of, leak));
    expect(session.kept.recipe.cards).toHaveLength(1);
    expect(pageText()).toContain('What it changes is told in the debrief.');
    expect(pageText()).not.toContain('A secret.');
  });

  it('is refused where its code is wrong, and the second time', async () => {
    const { session } = openRoom({ of });
    await type('AAA-AAA');
    expect(pageText()).toContain('No card of this case has this code.');
    await type(cardCode(of, leak));
    await type(cardCode(of, leak));
    expect(pageText()).toContain('This card was played before.');
    expect(session.kept.recipe.cards).toHaveLength(1);
  });
});

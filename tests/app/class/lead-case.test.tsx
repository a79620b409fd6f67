import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { LeadCase } from '#app/class/lead-case.tsx';
import { en } from '#app/class/messages.en.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { packOf } from '#support/packs.ts';

const compiled = await packOf('12-four-days');
const pack = { ...compiled, openDebrief: () => compiled.debrief };

it('tells how to warn, both plans and the questions, once it is opened', async () => {
  renderInApp(<LeadCase pack={pack as never} />, en);
  const { plans, discussion } = compiled.debrief;
  expect(screen.getByText(/anybody may stop at any time/)).toBeDefined();
  await userEvent.setup().click(screen.getByText(/^Show how to warn/));
  for (const { does, minutes } of [...plans['45'], ...plans['90']]) {
    expect(screen.getAllByText(`${minutes} minutes: ${does}`).length).toBeGreaterThan(0);
  }
  for (const question of discussion) expect(screen.getByText(question)).toBeDefined();
  expect(await axeFindings()).toEqual([]);
});

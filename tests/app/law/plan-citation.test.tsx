import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PlanCitation } from '#app/law/plan-citation.tsx';
import type { Citation } from '#domain/citation.ts';
import { must } from '#domain/result.ts';
import { renderInApp } from '#support/app-dom.tsx';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const uncc = must(plan.instruments.uncc, 'the UN Convention');
const comity = must(plan.instruments.comity, 'courtesy');
const UMBRELLA = '40(21)(b)-(c), 40(22)';
const groundOf = (code: string) =>
  must(
    uncc.grounds.find((one) => one.code === code && one.article === UMBRELLA),
    code,
  ).says;

/** Two grounds stand under the same umbrella; whoever opens the citation of one wants the sentence of this one. */
describe('a citation of the plan opens the sentence', () => {
  it.each<[what: string, citation: Citation, says: string | undefined]>([
    ['of its ground', { instrument: 'uncc', article: UMBRELLA, checked: 'recalled', ground: 'R14' }, groundOf('R14')],
    ['of its ground', { instrument: 'uncc', article: UMBRELLA, checked: 'recalled', ground: 'R21' }, groundOf('R21')],
    [
      'of its rule, where the text is silent too',
      { instrument: 'comity', article: null, checked: 'recalled', rule: 'reasons' },
      comity.rules.reasons?.says,
    ],
    [
      'of the article, where it names neither',
      { instrument: 'uncc', article: '40(25)', checked: 'recalled' },
      uncc.rules.reasons?.says,
    ],
    [
      'of the list, for a letter of it',
      { instrument: 'uncc', article: '40(15)(c)', checked: 'recalled' },
      uncc.rules.contents?.says,
    ],
  ])('%s: %#', async (_what, citation, says) => {
    renderInApp(<PlanCitation citation={citation} plan={plan} />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('dialog').textContent).toContain(must(says, 'a sentence'));
  });
});

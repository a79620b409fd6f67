/** The participant feedback form: no name, two sides of paper at most. */
import type { PrintedCase } from './case.ts';
import { BOX, escaped, lines, section, table } from './html.ts';
import { page } from './paper.ts';
import { FEEDBACK, FEEDBACK_QUESTIONS } from './words.en.ts';

const SCALE = ['Not at all', 'Hardly', 'In part', 'Mostly', 'Fully'] as const;
const scale = (statements: readonly string[]): string =>
  table(
    ['', ...SCALE],
    statements.map((text) => [escaped(text), ...SCALE.map(() => BOX)]),
    'scale',
  );

export function feedbackForm({ plan, card }: Pick<PrintedCase, 'plan' | 'card'>): string {
  const body = [
    '<p>Your answers help to make the course better. Do not write your name. You can leave out any line.</p>',
    section('The course', scale(FEEDBACK)),
    section('After this case I can do this better than before', scale(card.objectives.map(({ text }) => text))),
    section(
      'In your own words',
      FEEDBACK_QUESTIONS.map((text) => `<div class="keep"><h3>${escaped(text)}</h3>${lines(3)}</div>`).join(''),
    ),
  ].join('\n');
  return page(plan, card, { title: 'Participant feedback form', kind: 'Participant feedback form', body });
}

/** The evaluation sheet: for whoever watches a table. One line for each objective, by desk; no sum and no mark. */

import { DIMENSION_LABELS, type Objective } from '#domain/assessment/objective.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { PrintedCase } from './case.ts';
import { BOX, escaped, facts, lines, section, table } from './html.ts';
import { page } from './paper.ts';
import { citedIn } from './telling.ts';
import { ROLE_WORDS } from './words.en.ts';

const row = (plan: CasePlan, { text, dimension, explanation, citation }: Objective): readonly string[] => [
  `<strong>${escaped(text)}</strong><br><span class="small">${DIMENSION_LABELS[dimension]}${
    citation ? `; ${escaped(citedIn(plan, citation))}` : ''
  }. ${escaped(explanation)}</span>`,
  BOX,
  BOX,
  BOX,
  BOX,
  '',
];

const desk = (plan: CasePlan, title: string, objectives: readonly Objective[]): string =>
  objectives.length === 0
    ? ''
    : section(
        title,
        table(
          ['Objective', 'Met', 'Partly', 'Not met', 'Not seen', 'What you saw'],
          objectives.map((one) => row(plan, one)),
          'narrow',
        ),
      );

export function evaluationSheet({ plan, card, debrief }: Pick<PrintedCase, 'plan' | 'card' | 'debrief'>): string {
  const of = (seat: string | null) => debrief.objectives.filter((one) => one.seat === seat);
  const body = [
    facts([
      ['Table', ''],
      ['Desk', ''],
      ['Watched by', ''],
      ['Date and place', ''],
    ]),
    '<p class="small">Tick what you saw, and write down the decision on which it rests. A verdict is about decisions and about what was known then, never about luck. Do not add anything up.</p>',
    desk(plan, ROLE_WORDS.prosecutor(plan.requesting.name, plan.requested.name), of(null)),
    ...plan.seats.map((seat) => desk(plan, seat.title, of(seat.id))),
    section(
      'In your own words',
      `<h3>What went well, and why</h3>${lines(3)}<h3>One thing to do otherwise</h3>${lines(3)}`,
      'keep',
    ),
  ].join('\n');
  const kind = 'Evaluation sheet, for whoever watches. It tells the objectives: keep it from the tables until the end';
  return page(plan, card, { title: 'Evaluation sheet', kind, body });
}

/** The facilitator guide: everything that trainees must not read before the end. */

import type { CasePlan } from '#domain/case-plan.ts';
import type { Answers, Debrief, LawPointer, PlanStep } from '../scenario-pack.ts';
import type { PrintedCase } from './case.ts';
import { escaped, list, markdown, section, table } from './html.ts';
import { contentNotes, cover, page } from './paper.ts';
import { articleWords, decisionLine, effectOf, momentOf } from './telling.ts';
import { CHECKED_WORDS, ROLE_WORDS } from './words.en.ts';

const classPlan = (steps: readonly PlanStep[]): string =>
  table(
    ['Minutes', 'What happens'],
    steps.map(({ minutes, does }) => [String(minutes), escaped(does)]),
  );

const answers = (plan: CasePlan, { modelAnswer, classicMistakes }: Answers): string => {
  const told = (decisions: Answers['modelAnswer']) => list(decisions.map((one) => escaped(decisionLine(plan, one))));
  const mistakes = classicMistakes.map(
    ({ title, decisions }) => `<h4>Classic mistake: ${escaped(title)}</h4>${told(decisions)}`,
  );
  return `<h4>Model answer</h4>${told(modelAnswer)}${mistakes.join('')}`;
};

const injects = (plan: CasePlan): string =>
  plan.injects.length === 0
    ? ''
    : table(
        ['When', 'What the class reads', 'What it changes'],
        plan.injects.map((one) => [
          escaped(momentOf(one)),
          `${escaped(one.text)}${one.visible ? '' : '<br><span class="small">Nobody is told.</span>'}`,
          escaped(effectOf(plan, one.effect)),
        ]),
      );

const pointer = ({ citation: { article, checked }, shortTitle, says, why }: LawPointer): string =>
  `<strong>${escaped(shortTitle)}${article === null ? '' : `, ${escaped(articleWords(article))}`}</strong>: ${escaped(why)}${
    says ? ` <span class="small">In our words: ${escaped(says)} (${CHECKED_WORDS[checked]})</span>` : ''
  }`;

function standing({ requesting, requested }: CasePlan, { standing: told }: Debrief): string {
  if (!told) return '';
  const words = { right: 'has the better point', wrong: 'is at fault', mixed: 'has a point and is at fault' };
  return `<p>${escaped(`${requesting.name} ${words[told.requesting]}; ${requested.name} ${words[told.requested]}. ${told.why}`)}</p>`;
}

export function facilitatorGuide({ plan, card, debrief }: Pick<PrintedCase, 'plan' | 'card' | 'debrief'>): string {
  const desk = (title: string, own: Answers | undefined) =>
    own ? `<h3>${escaped(title)}</h3>${answers(plan, own)}` : '';
  const body = [
    '<div class="note"><p><strong>For the trainer only.</strong> This paper tells how the case can end. Do not hand it out.</p></div>',
    cover(plan, card),
    contentNotes(card),
    section('How to warn, pause and let people opt out', markdown(debrief.warn)),
    section('What the case is about', markdown(debrief.facilitator)),
    section('Who stands how in the story', standing(plan, debrief)),
    section('Plan for 45 minutes', classPlan(debrief.plans['45'])),
    section('Plan for 90 minutes', classPlan(debrief.plans['90'])),
    section('Injects', injects(plan)),
    section(
      'Model answers and classic mistakes',
      [
        desk(ROLE_WORDS.prosecutor(plan.requesting.name, plan.requested.name), debrief),
        ...plan.seats.map(({ id, title }) => desk(title, debrief.seats[id])),
      ].join(''),
    ),
    section('Questions for the discussion', list(debrief.discussion.map(escaped), 'ol')),
    section('Where the law stands', list(debrief.lawPointers.map(pointer))),
    section('In the comparison room', markdown(debrief.comparison)),
  ].join('\n');
  return page(plan, card, { title: 'Facilitator guide', kind: 'Facilitator guide', body });
}

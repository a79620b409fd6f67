/** English words of the trainer's page. */
import type { Catalogue } from '#app/i18n/provider.tsx';
import { decisionLabels } from '#app/law/decision-labels.en.ts';
import { picture } from './picture/picture.en.ts';

export const en = {
  ...decisionLabels,
  ...picture,
  'class.title': 'Run a class',
  'class.lead': 'No network is needed. The codes on this page carry what you set, from your screen to every table.',
  'class.case': 'Case',

  'class.code.title': 'Class code',
  'class.code.none': 'The code appears when the form is complete.',
  'class.seat': 'Desk',
  'class.seat.prosecutor': 'Prosecutor of {requesting}',
  'class.help': 'Help',
  'class.help.coach': 'Coach',
  'class.help.coach.hint': 'Hints before each decision.',
  'class.help.mentor': 'Mentor',
  'class.help.mentor.hint': 'Feedback after each decision.',
  'class.help.exam': 'Exam',
  'class.help.exam.hint': 'Nothing before the debrief.',
  'class.instruments': 'Instruments that the tables may use',
  'class.instruments.hint': 'What is not ticked is shown at the desk as closed by the trainer.',
  'class.stops': 'Stop days',
  'class.stops.hint': 'Days of the case at which every table waits for the plenary, such as 14, 60.',
  'class.seed': 'Luck',
  'class.seed.hint': 'A number, so that every table has the same luck. Left empty: the luck of the case, {seed}.',
  'class.fault.seed': 'Write a whole number up to 4294967295, or nothing.',
  'class.fault.instruments': 'Tick one instrument at least.',
  'class.fault.stops': 'Write days from 1 to {last}, at most {most} of them, with commas between.',

  'class.card.code': 'Class code',
  'class.card.how': 'Open Comity. Type this code on the page of the cases and press “Join the class”.',
  'class.card.closed': 'Closed',
  'class.card.closed.none': 'No instrument',
  'class.card.stops': 'Stops',
  'class.card.stops.none': 'None',
  'class.card.stop': 'day {day}, {date}',
  'class.card.luck': 'Luck',
  'class.card.exam': 'Debrief',
  'class.card.exam.where': 'opens with a code that the trainer tells at the end',
  'class.exam': 'Code that opens the debriefs. Keep it until all tables have ended:',
  'class.card.seed': 'seed {seed}',
  'class.card.print': 'Print this card',

  'class.cards.title': 'Inject cards',
  'class.cards.text':
    'Print the cards and cut them out. When a table types the code of a card, what it says happens at that minute of its case.',
  'class.cards.none': 'This case has no inject card.',
  'class.cards.code': 'Card code',
  'class.cards.how': 'In the training room: “A card from the trainer”.',
  'class.cards.effect': 'What it changes, from then on',
  'class.cards.slower':
    '{side, select, requesting {{requesting} takes} requested {{requested} takes} other {The provider takes}} {factor, number} times as long{all, select, yes {.} other { for: {procedures}.}}',
  'class.cards.tier':
    '{side, select, requesting {{requesting} works} other {{requested} works}} as an authority of tier {tier}.',
  'class.cards.user-alerted': 'The user of the account learns that somebody asks, and deletes sooner.',
  'class.cards.unseen': 'The table does not read the sentence before the debrief.',
  'class.cards.print': 'Print the cards',

  'class.catch-up.title': 'Catch-up code',
  'class.catch-up.text':
    'For a table that came late or lost its way. Choose a run and the decision before which the table begins. It has the terms of the class code above.',
  'class.catch-up.run': 'Run',
  'class.catch-up.model': 'The model answer of the prosecutor',
  'class.catch-up.model-seat': 'The model answer of: {seat}',
  'class.catch-up.pasted': 'A run whose code I paste',
  'class.catch-up.code': 'Code or link of the run',
  'class.catch-up.where': 'Where the table begins',
  'class.catch-up.before': 'Day {day}, before the decision: {decision}',
  'class.catch-up.whole': 'Day {day}, where the run stands',
  'class.catch-up.impossible': 'No table can begin there',
  'class.catch-up.impossible.text': 'The run does not fit the case or the class code above: {reason}.',
  'class.catch-up.print': 'Print this code',
} as const satisfies Catalogue;

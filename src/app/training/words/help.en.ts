/** Words of coach, mentor and exam. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const help = {
  'training.help.summary': 'Help: {level}',
  'training.help.set': 'Help in this run: {level}.',
  'training.help.legend': 'How much help do you want in this run?',
  'training.help.coach': 'Coach',
  'training.help.coach.hint': 'Tells you before you send what the other side would find.',
  'training.help.mentor': 'Mentor',
  'training.help.mentor.hint': 'Tells you after each decision what was found in it.',
  'training.help.exam': 'Exam',
  'training.help.exam.hint': 'Says nothing before the debrief, and the trainer’s code opens that.',

  'training.help.coach.says': 'Your coach',
  'training.help.coach.letter':
    'As it stands, a careful reader finds {count, plural, one {one thing} other {# things}} in this letter:',
  'training.help.coach.letter.none': 'As it stands, a careful reader finds nothing in this letter to ask about.',
  'training.help.coach.received':
    'The law finds {count, plural, one {one thing} other {# things}} in the letter on your desk:',
  'training.help.coach.received.none': 'The law finds nothing in the letter on your desk that you could ask about.',

  'training.help.mentor.says': 'Your mentor',
  'training.help.mentor.letter':
    'A careful reader will find {count, plural, one {one thing} other {# things}} in the letter you sent:',
  'training.help.mentor.letter-good': 'A careful reader will find nothing to ask about in the letter you sent.',
  'training.help.mentor.asked':
    'You left {count, plural, one {one thing} other {# things}} out of your question. Each further question is another journey:',
  'training.help.mentor.asked-all': 'You asked for everything that the letter leaves open.',
  'training.help.mentor.ground': 'The law finds this ground in the letter:',
  'training.help.mentor.no-ground':
    'The instrument lists this ground, but nothing in the letter supports it. You will have to give reasons.',

  'training.exam.heading': 'The case has ended',
  'training.exam.text':
    'This was an exam. The debrief opens with the trainer’s code, so that all tables see theirs together. Your run is kept.',
  'training.exam.code': 'Trainer’s code',
  'training.exam.open': 'Open the debrief',
  'training.exam.wrong': 'This is not the code of this case and luck. Ask the trainer for the four letters.',
  'training.exam.opened': 'The debrief is open.',
} as const satisfies Catalogue;

/** Words of the printed pack. Plain international English; the five papers bear the names that exercises use. */
import type { Checked, DataCategory, Role } from '#domain/ids.ts';

export const ROLE_WORDS: Readonly<Record<Role, (requesting: string, requested: string) => string>> = {
  prosecutor: (asking) => `Prosecutor of ${asking}`,
  'requesting-authority': (asking) => `Central authority of ${asking}`,
  'contact-point': (_, asked) => `24/7 contact point of ${asked}`,
  'requested-authority': (_, asked) => `Central authority of ${asked}`,
  'requested-judge': (_, asked) => `Judge of ${asked}`,
  facilitator: () => 'Trainer',
};

/** What a role has to do, in a few lines: for whoever plays it for the first time. */
export const ROLE_TASKS: Readonly<Record<Exclude<Role, 'facilitator'>, readonly string[]>> = {
  prosecutor: [
    'Decide what to ask for, under which instrument, and when.',
    'Write the letters: choose facts, items, period, purpose and secrecy.',
    'Answer what comes back, and watch three clocks: procedure, data, preservation.',
  ],
  'requesting-authority': [
    'Read the draft of your own prosecutor before it is sent.',
    'Sign and send it, give it back with what is missing, or do not send it.',
  ],
  'contact-point': [
    'Answer at any hour: have data preserved, ask for what is missing, or refuse on a ground.',
    'Extend a hold when you are asked in time, and answer an emergency.',
  ],
  'requested-authority': [
    'Read the letter from abroad and what the text between the two States says.',
    'Grant it, grant a part, ask, set conditions, postpone, or refuse on a ground that the text knows.',
  ],
  'requested-judge': [
    'Read what was granted, and what own law lets you order.',
    'Make the order, make a narrower one, or make none and say on which ground.',
  ],
};

export const DATA_LABELS: Readonly<Record<DataCategory, string>> = {
  subscriber: 'Subscriber data',
  traffic: 'Traffic data',
  content: 'Content data',
};

export const CHECKED_WORDS: Readonly<Record<Checked, string>> = {
  text: 'read in the text',
  secondary: 'read in a secondary source',
  recalled: 'recalled, not checked',
  unsure: 'unsure',
};

/** Of the feedback form: a person marks one to five. */
export const FEEDBACK: readonly string[] = [
  'The case was close to my work.',
  'I knew what I had to decide, and what for.',
  'The words were plain enough for me.',
  'There was enough time.',
  'I could say what I thought, and was heard.',
  'I was told before we began what I might not want to meet, and could have stepped out.',
  'The debrief showed me what I would do otherwise.',
  'The comparison showed me what the instruments change, and what they do not.',
];

export const FEEDBACK_QUESTIONS: readonly string[] = [
  'What will you do otherwise at your own desk next week?',
  'Which rule or figure do you doubt? Tell us where it is, so that it can be checked.',
  'Whose interests did the case show too little?',
  'What should the trainer change?',
];

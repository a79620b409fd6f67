/** From receipt to recognition: acknowledgement, missing information, recognition, consultation. */
import { announce, count, fewerThan, found, note } from '../../shared/words.ts';
import { chart, endingIn, recognitionTimes } from './chart.ts';

const recognised = {
  target: '#investigation-order.carrying-out',
  actions: [note('recognised'), announce('investigation-recognised')],
};

export const deciding = chart.createStateConfig({
  initial: 'acknowledging',
  on: { 'decide.withdraw-order': endingIn('#investigation-order.withdrawn') },
  states: {
    acknowledging: {
      meta: { label: 'Received; waiting for a first reader', holder: 'requested-authority', rule: 'acknowledgement' },
      after: {
        'dwell.acknowledging': [
          { guard: found('not-validated'), target: '#investigation-order.returned' },
          { guard: found('incomplete'), target: 'information-asked' },
          { target: 'recognising', actions: announce('investigation-acknowledged') },
        ],
        'limit.acknowledgement': { actions: announce('investigation-acknowledgement-late') },
      },
    },
    'information-asked': {
      meta: { label: 'Information awaited', holder: 'prosecutor', rule: 'supplement' },
      entry: [count('questions'), announce('investigation-information-asked')],
      on: { 'decide.complete-order': { target: 'completing', actions: announce('investigation-completed') } },
      after: recognitionTimes,
    },
    completing: {
      meta: { label: 'Question and answer on their way', holder: 'requesting-authority', rule: 'supplement' },
      entry: count('completing'),
      after: { 'dwell.completing': 'recognising', ...recognitionTimes },
    },
    recognising: {
      meta: { label: 'Form and grounds being examined', holder: 'requested-authority', rule: 'recognition' },
      entry: count('recognising'),
      after: { 'dwell.recognising': 'weighing', ...recognitionTimes },
    },
    weighing: {
      meta: { label: 'Recognition being decided', holder: 'requested-authority', rule: 'recognition' },
      on: {
        'decide.recognise': recognised,
        'decide.ask-supplement': { guard: fewerThan('questions', 2), target: 'information-asked' },
        'decide.refuse-recognition': [
          { guard: found('consultation-owed'), target: 'consulting' },
          ...endingIn('#investigation-order.refused'),
        ],
      },
      after: recognitionTimes,
    },
    consulting: {
      meta: { label: 'Consultation before refusal', holder: 'requested-authority', rule: 'recognition-refusal' },
      entry: announce('investigation-consultation'),
      after: { 'dwell.consulting': 'concluding', ...recognitionTimes },
    },
    concluding: {
      meta: { label: 'Consultation concluded', holder: 'requested-authority', rule: 'recognition-refusal' },
      on: { 'decide.recognise': recognised, 'decide.maintain-refusal': endingIn('#investigation-order.refused') },
      after: recognitionTimes,
    },
  },
});

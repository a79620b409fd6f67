/** From receipt to recognition: acknowledgement, missing information, recognition, consultation. */
import { announce, count, fewerThan, found } from '../../shared/words.ts';
import { chart } from './chart.ts';

const recognised = { target: '#investigation-order.executing', actions: announce('investigation-recognised') };
const recognition = {
  'decide.recognise': recognised,
  'decide.refuse-recognition': [
    { guard: found('consultation-owed'), target: 'consulting' },
    { target: '#investigation-order.refused' },
  ],
};

export const deciding = chart.createStateConfig({
  initial: 'acknowledging',
  on: { 'decide.withdraw-order': '#investigation-order.withdrawn' },
  states: {
    acknowledging: {
      meta: { label: 'Received; form being checked', holder: 'requested-authority', rule: 'acknowledgement' },
      entry: count('acknowledging'),
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
      meta: { label: 'Form incomplete; information awaited', holder: 'prosecutor', rule: 'acknowledgement' },
      entry: announce('investigation-information-asked'),
      on: {
        'decide.complete-order': {
          guard: fewerThan('acknowledging', 3),
          target: 'acknowledging',
          actions: announce('investigation-completed'),
        },
      },
    },
    recognising: {
      meta: { label: 'Recognition being decided', holder: 'requested-authority', rule: 'recognition' },
      on: recognition,
      after: { 'limit.recognition': { target: 'recognising-later', actions: announce('investigation-extended') } },
    },
    'recognising-later': {
      meta: { label: 'Recognition in the added time', holder: 'requested-authority', rule: 'recognition' },
      on: recognition,
      after: { 'limit.recognition-extension': { actions: announce('investigation-recognition-late') } },
    },
    consulting: {
      meta: { label: 'Consultation before refusal', holder: 'requested-authority', rule: 'recognition-refusal' },
      entry: announce('investigation-consultation'),
      after: { 'dwell.consulting': 'concluding' },
    },
    concluding: {
      meta: { label: 'Consultation concluded', holder: 'requested-authority', rule: 'recognition-refusal' },
      on: { 'decide.recognise': recognised, 'decide.maintain-refusal': '#investigation-order.refused' },
    },
  },
});

/**
 * Paper afterwards: emergency data came without a formal request, and the State that gave them has declared that it wants
 * one then (Second Additional Protocol 9(5)). The data are used meanwhile; the confirmation is owed.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, found } from '../shared/words.ts';

const chart = vocabulary(dwells('confirming'));

export const confirmationMachine = chart.createMachine({
  id: 'confirmation',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No confirmation owed', holder: 'nobody', rule: 'emergency-confirmation' },
      on: { 'decide.want-confirmation': { guard: found('confirmation-owed'), target: 'owed' } },
    },
    owed: {
      meta: { label: 'Formal confirmation owed', holder: 'prosecutor', rule: 'emergency-confirmation' },
      entry: announce('confirmation-wanted'),
      on: { 'decide.confirm': 'confirming' },
    },
    confirming: {
      meta: { label: 'Formal confirmation on its way', holder: 'in-transit', rule: 'emergency-confirmation' },
      after: { 'dwell.confirming': 'confirmed' },
    },
    confirmed: { type: 'final', entry: announce('confirmation-received'), output: { ending: 'executed' } },
  },
});

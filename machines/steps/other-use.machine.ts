/**
 * Another use of what was sent (T21; UNCC 40(19) and 36(3), UNTOC 18(19), UNCAC 46(19), Budapest 28(2)(b)): another case, or
 * another State, only with prior consent. What clears an accused person may be disclosed with notice before (UN family).
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, found } from '../shared/words.ts';

const chart = vocabulary(dwells('noticing'));

export const otherUseMachine = chart.createMachine({
  id: 'other-use',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Evidence used for the stated case only', holder: 'prosecutor', rule: 'use-limitation' },
      on: {
        'decide.ask-other-use': [
          { guard: found('exculpatory'), target: 'noticing', actions: announce('exculpatory-notice') },
          { target: 'use-pending', actions: announce('other-use-asked') },
        ],
        'decide.ask-onward-transfer': { target: 'transfer-pending', actions: announce('onward-transfer-asked') },
      },
    },
    'use-pending': {
      meta: { label: 'Consent to another use awaited', holder: 'requested-authority', rule: 'use-limitation' },
      on: { 'decide.consent': 'consented', 'decide.refuse-consent': 'not-consented' },
    },
    'transfer-pending': {
      meta: {
        label: 'Consent to pass data to another State awaited',
        holder: 'requested-authority',
        rule: 'onward-transfer',
      },
      on: { 'decide.consent': 'consented', 'decide.refuse-consent': 'not-consented' },
    },
    noticing: {
      meta: { label: 'Sender told before what clears a person is used', holder: 'prosecutor', rule: 'use-limitation' },
      after: { 'dwell.noticing': 'noticed' },
    },
    consented: { type: 'final', entry: announce('other-use-allowed'), output: { ending: 'executed' } },
    noticed: { type: 'final', entry: announce('exculpatory-used'), output: { ending: 'executed' } },
    'not-consented': { type: 'final', entry: announce('other-use-refused'), output: { ending: 'refused' } },
  },
});

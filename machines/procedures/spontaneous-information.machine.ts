/**
 * A message, nothing more: one State tells another what it found, unasked (Budapest 26, UNCC 40(4)-(5), UNTOC 18(4)-(5)).
 * It may set conditions first; a receiver that cannot keep them says so, and the teller decides whether to tell all the same.
 */
import { freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce } from '../shared/words.ts';

const chart = vocabulary({});

export const spontaneousInformationMachine = chart.createMachine({
  id: 'spontaneous-information',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Nothing told unasked', holder: 'nobody', rule: 'spontaneous-information' },
      on: { 'decide.inform': 'informed', 'decide.ask-conditions-first': 'conditions-asked' },
    },
    'conditions-asked': {
      meta: { label: 'Information offered under conditions', holder: 'prosecutor', rule: 'spontaneous-information' },
      entry: announce('information-offered'),
      on: {
        'decide.accept-conditions': { target: 'informed', actions: announce('information-conditions-accepted') },
        'decide.decline-conditions': 'unable',
      },
    },
    unable: {
      meta: {
        label: 'Receiver cannot keep the conditions',
        holder: 'requested-authority',
        rule: 'spontaneous-information',
      },
      on: { 'decide.inform': 'informed', 'decide.keep-back': 'kept-back' },
    },
    informed: { type: 'final', entry: announce('information-received'), output: { ending: 'executed' } },
    'kept-back': { type: 'final', entry: announce('information-kept-back'), output: { ending: 'ended' } },
  },
});

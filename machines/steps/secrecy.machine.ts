/**
 * Secrecy that cannot be kept (T23). Budapest 27(8) and treaties such as those of the United States and Canada with the
 * Netherlands leave the choice to the requester. UNTOC 18(20), UNCAC 46(20) and UNCC 40(20) only oblige to inform: there
 * execution goes on, and the requester may withdraw as at any time (T22).
 */
import { freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, found } from '../shared/words.ts';

const chart = vocabulary({});

export const secrecyMachine = chart.createMachine({
  id: 'secrecy',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Secrecy kept as asked', holder: 'nobody', rule: 'confidentiality' },
      on: {
        'decide.report-no-secrecy': [
          { guard: found('requester-decides'), target: 'choice-left', actions: announce('secrecy-impossible') },
          { target: 'informed', actions: announce('secrecy-impossible') },
        ],
      },
    },
    'choice-left': {
      meta: {
        label: 'Requester decides whether to go on without secrecy',
        holder: 'prosecutor',
        rule: 'confidentiality',
      },
      on: { 'decide.go-on': 'gone-on', 'decide.call-off': 'called-off' },
    },
    informed: { type: 'final', output: { ending: 'ended' } },
    'gone-on': { type: 'final', entry: announce('secrecy-given-up'), output: { ending: 'ended' } },
    'called-off': { type: 'final', entry: announce('called-off-for-secrecy'), output: { ending: 'withdrawn' } },
  },
});

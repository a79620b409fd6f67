/**
 * Extradite or prosecute (UNTOC 16(10), UNCAC 44(11), UNCC 37(11)): a State that does not extradite a person only because the
 * person is its national must, if asked, submit the case without undue delay to its own prosecution, and deals with it like
 * any grave case of its own.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, drawn, found } from '../shared/words.ts';

const chart = vocabulary(dwells('requesting', 'submitting', 'prosecuting'));

export const extraditeOrProsecuteMachine = chart.createMachine({
  id: 'extradite-or-prosecute',
  context: freshContext,
  initial: 'requesting',
  states: {
    requesting: {
      meta: { label: 'Extradition asked', holder: 'requesting-authority', rule: 'extradite-or-prosecute' },
      after: { 'dwell.requesting': { target: 'considering', actions: announce('extradition-asked') } },
    },
    considering: {
      meta: { label: 'Extradition being decided', holder: 'requested-authority', rule: 'extradite-or-prosecute' },
      on: {
        'decide.extradite': 'extradited',
        'decide.refuse-extradition': [
          { guard: found('only-as-national'), target: 'refused-as-national' },
          { target: 'refused' },
        ],
      },
    },
    'refused-as-national': {
      meta: {
        label: 'Not extradited, as a national: prosecution may be asked',
        holder: 'requesting-authority',
        rule: 'extradite-or-prosecute',
      },
      entry: announce('extradition-refused-as-national'),
      on: {
        'decide.ask-prosecution': { target: 'submitting', actions: announce('prosecution-asked') },
        'decide.leave-case': 'left',
      },
    },
    submitting: {
      meta: {
        label: 'Case submitted to own prosecution',
        holder: 'requested-authority',
        rule: 'extradite-or-prosecute',
      },
      after: { 'dwell.submitting': { target: 'prosecuting', actions: announce('prosecution-submitted') } },
    },
    prosecuting: {
      meta: {
        label: 'Own prosecution decides as in any grave case',
        holder: 'executing-authority',
        rule: 'extradite-or-prosecute',
      },
      after: {
        'dwell.prosecuting': [
          { guard: drawn('not-prosecuted', 'prosecuting'), target: 'not-prosecuted' },
          { target: 'prosecuted' },
        ],
      },
    },
    extradited: { type: 'final', entry: announce('extradition-granted'), output: { ending: 'executed' } },
    refused: { type: 'final', entry: announce('extradition-refused'), output: { ending: 'refused' } },
    left: { type: 'final', entry: announce('prosecution-not-asked'), output: { ending: 'ended' } },
    prosecuted: { type: 'final', entry: announce('prosecution-brought'), output: { ending: 'executed' } },
    'not-prosecuted': { type: 'final', entry: announce('prosecution-not-brought'), output: { ending: 'ended' } },
  },
});

/**
 * Transfer of criminal proceedings (UNTOC 21, UNCAC 47, UNCC 39): where several States could try the case, one hands it to
 * another that is better placed. States consider it; none is obliged, and no text sets a time.
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce } from '../shared/words.ts';

const chart = vocabulary({ ...dwells('transmitting', 'handing-over'), ...limits('silence-lapse') });

export const transferOfProceedingsMachine = chart.createMachine({
  id: 'transfer-of-proceedings',
  context: freshContext,
  initial: 'weighing',
  states: {
    weighing: {
      meta: { label: 'Where is the case best tried?', holder: 'requesting-authority', rule: 'transfer-of-proceedings' },
      on: { 'decide.offer-transfer': 'transmitting', 'decide.keep-case': 'kept' },
    },
    transmitting: {
      meta: { label: 'Offer on its way', holder: 'in-transit', rule: 'transfer-of-proceedings' },
      entry: announce('transfer-offered'),
      after: { 'dwell.transmitting': 'considering' },
    },
    considering: {
      meta: {
        label: 'Other State considers the offer',
        holder: 'requested-authority',
        rule: 'transfer-of-proceedings',
      },
      on: {
        'decide.accept-transfer': { target: 'handing-over', actions: announce('transfer-accepted') },
        'decide.decline-transfer': 'declined',
      },
      after: { 'limit.silence-lapse': 'silent' },
    },
    'handing-over': {
      meta: { label: 'File and evidence handed over', holder: 'in-transit', rule: 'transfer-of-proceedings' },
      after: { 'dwell.handing-over': 'transferred' },
    },
    transferred: { type: 'final', entry: announce('transfer-made'), output: { ending: 'executed' } },
    declined: { type: 'final', entry: announce('transfer-declined'), output: { ending: 'refused' } },
    silent: { type: 'final', entry: announce('transfer-unanswered'), output: { ending: 'silent' } },
    kept: { type: 'final', entry: announce('transfer-not-offered'), output: { ending: 'ended' } },
  },
});

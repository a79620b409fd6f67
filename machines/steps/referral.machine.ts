/**
 * The wrong desk (T04; Budapest 27(9)(c), the European Convention 18, UNCC 40(12)): an authority that is not competent
 * passes the request on and, where the text says so, tells the requester.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce } from '../shared/words.ts';

const chart = vocabulary(dwells('referring'));

export const referralMachine = chart.createMachine({
  id: 'referral',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Request with an authority', holder: 'requested-authority', rule: 'referral' },
      on: { 'decide.refer': { target: 'referring', actions: announce('request-passed-on') } },
    },
    referring: {
      meta: { label: 'On its way to the competent authority', holder: 'in-transit', rule: 'referral' },
      after: { 'dwell.referring': 'referred' },
    },
    referred: { type: 'final', entry: announce('request-with-competent-authority'), output: { ending: 'ended' } },
  },
});

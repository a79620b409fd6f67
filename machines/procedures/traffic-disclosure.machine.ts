/**
 * Expedited disclosure of preserved traffic data (Budapest 30, UNCC 43): while it preserves, the requested State sees that
 * a provider elsewhere carried the communication, and tells of its own motion enough to find that provider and the path.
 * Budapest 30(1) speaks of a provider in another State, UNCC 43(1) of one in another State Party: the legal test knows.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, found } from '../shared/words.ts';

const chart = vocabulary(dwells('tracing', 'disclosing'));

export const trafficDisclosureMachine = chart.createMachine({
  id: 'traffic-disclosure',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Path of the communication not looked at yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.trace-path': 'tracing' },
    },
    tracing: {
      meta: { label: 'Preserved traffic data show the path', holder: 'contact-point', rule: 'traffic-disclosure' },
      after: {
        'dwell.tracing': [
          {
            guard: found('foreign-provider-outside'),
            target: 'nothing-owed',
            actions: announce('path-outside-instrument'),
          },
          { guard: found('foreign-provider-seen'), target: 'weighing', actions: announce('foreign-provider-seen') },
          { target: 'nothing-owed', actions: announce('no-foreign-provider') },
        ],
      },
    },
    weighing: {
      meta: {
        label: 'Requested State decides whether the path is told',
        holder: 'contact-point',
        rule: 'traffic-disclosure-refusal',
      },
      on: {
        'decide.disclose-path': 'disclosing',
        // The list of grounds is closed: without one of them the path is owed.
        'decide.withhold-path': { guard: found('path-ground'), target: 'withheld' },
      },
    },
    disclosing: {
      meta: { label: 'Provider and path on their way', holder: 'in-transit', rule: 'traffic-disclosure' },
      after: { 'dwell.disclosing': 'disclosed' },
    },
    disclosed: { type: 'final', entry: announce('path-disclosed'), output: { ending: 'executed' } },
    withheld: { type: 'final', entry: announce('path-withheld'), output: { ending: 'refused' } },
    'nothing-owed': { type: 'final', output: { ending: 'ended' } },
  },
});

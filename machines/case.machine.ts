/** One investigation: it ends with the answer to its formal request, by the prosecutor's decision, or when time runs out. */
import { freshContext, limits, vocabulary } from './shared/vocabulary.ts';
import { announce, count } from './shared/words.ts';

const chart = vocabulary(limits('horizon'));

export const caseMachine = chart.createMachine({
  id: 'case',
  context: freshContext,
  initial: 'investigating',
  states: {
    investigating: {
      meta: { label: 'Investigation under way', holder: 'prosecutor', rule: 'practice' },
      on: {
        'request.closed': 'concluded',
        // The emergency door gives data or does not; whether the investigation needs more is the prosecutor's decision.
        'emergency.closed': { actions: count('emergencies') },
        // A direct procedure that ended without data leaves the formal request; the prosecutor is asked again.
        'direct.closed': { actions: count('directs') },
        'police.closed': { actions: count('enquiries') },
        'decide.close-case': 'concluded',
      },
      after: { 'limit.horizon': { target: 'concluded', actions: announce('horizon-reached') } },
    },
    concluded: { type: 'final', entry: announce('case-concluded'), output: { ending: 'ended' } },
  },
});

/** How the request stands (T18; UNCC 40(26), UNTOC and UNCAC likewise, Budapest 27(7) for a long delay): asked, and told. */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, drawn, fewerThan } from '../shared/words.ts';

const chart = vocabulary(dwells('reporting'));

export const progressMachine = chart.createMachine({
  id: 'progress',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No question about progress open', holder: 'nobody', rule: 'status-report' },
      on: {
        'decide.ask-progress': {
          guard: fewerThan('reporting', 6),
          target: 'reporting',
          actions: announce('progress-asked'),
        },
      },
    },
    reporting: {
      meta: {
        label: 'Requested State looks how the request stands',
        holder: 'requested-authority',
        rule: 'status-report',
      },
      entry: count('reporting'),
      after: {
        'dwell.reporting': [
          {
            guard: drawn('progress-unanswered', 'reporting'),
            target: 'idle',
            actions: announce('progress-unanswered'),
          },
          { target: 'idle', actions: announce('progress-reported') },
        ],
      },
    },
  },
});

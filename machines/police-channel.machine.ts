/** An enquiry from police to police, directly or through INTERPOL: quick, uncompelled, and intelligence rather than evidence. */
import { dwells, freshContext, vocabulary } from './shared/vocabulary.ts';
import { announce, drawn, tell } from './shared/words.ts';

const chart = vocabulary(dwells('sending', 'answering'));

export const policeChannelMachine = chart.createMachine({
  id: 'police',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No police enquiry yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.enquire': 'sending' },
    },
    sending: {
      meta: { label: 'Police enquiry prepared and sent', holder: 'prosecutor', rule: 'police' },
      after: { 'dwell.sending': { target: 'answering', actions: announce('enquiry-sent') } },
    },
    answering: {
      meta: { label: 'With the other State’s police', holder: 'executing-authority', rule: 'police' },
      after: {
        'dwell.answering': [
          { guard: drawn('police-answered', 'answering'), target: 'answered' },
          { target: 'unanswered' },
        ],
      },
    },
    answered: {
      type: 'final',
      entry: [announce('enquiry-answered'), tell('case', 'police.closed')],
      output: { ending: 'ended' },
    },
    unanswered: {
      type: 'final',
      entry: [announce('enquiry-unanswered'), tell('case', 'police.closed')],
      output: { ending: 'ended' },
    },
  },
});

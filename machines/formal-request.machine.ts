/**
 * The formal request for mutual legal assistance, from the drafter's desk to evidence in the file, with return, supplement,
 * consultation, conditions, postponement, partial execution, refusal, withdrawal and silence. It serves every instrument
 * (UNCC 40 and 44, Budapest 25, 27 and 31, treaties, letters rogatory): the governing one supplies the articles.
 * Its three phases are files of their own. Reasons and figures: docs/model.md. Delays are whole minutes of case time.
 */
import { chart, closing } from './formal-request/chart.ts';
import { considering } from './formal-request/considering.ts';
import { executing } from './formal-request/executing.ts';
import { requesting } from './formal-request/requesting.ts';
import { freshContext } from './shared/vocabulary.ts';
import { announce, count } from './shared/words.ts';

export const formalRequestMachine = chart.createMachine({
  id: 'request',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No formal request yet', holder: 'nobody', rule: 'practice' },
      on: {
        'decide.request': 'requesting',
        'decide.share-draft': { target: 'sharing', actions: announce('draft-shared') },
        // The fall-back: whoever tried a direct way first is asked again whether to file the formal request.
        'direct.closed': { actions: count('directs') },
      },
    },
    // Informal: nothing is filed, nothing is kept by it, and whoever does not wait for comments files at once.
    sharing: {
      meta: { label: 'Draft with the requested State for comment', holder: 'requested-authority', rule: 'practice' },
      on: { 'decide.request': 'requesting', 'direct.closed': { actions: count('directs') } },
      after: { 'dwell.sharing': { target: 'idle', actions: announce('draft-commented') } },
    },
    requesting,
    considering,
    executing,
    executed: { type: 'final', entry: [announce('evidence-received'), ...closing], output: { ending: 'executed' } },
    'executed-empty': {
      type: 'final',
      entry: [announce('no-data-answer'), ...closing],
      output: { ending: 'executed' },
    },
    refused: { type: 'final', entry: [announce('request-refused'), ...closing], output: { ending: 'refused' } },
    'not-sent': { type: 'final', entry: [announce('request-not-sent'), ...closing], output: { ending: 'neverSent' } },
    silent: { type: 'final', entry: [announce('silence-lapsed'), ...closing], output: { ending: 'silent' } },
    'closed-unanswered': {
      type: 'final',
      entry: [announce('file-closed-unanswered'), ...closing],
      output: { ending: 'withdrawn' },
    },
    withdrawn: { type: 'final', entry: [announce('request-withdrawn'), ...closing], output: { ending: 'withdrawn' } },
  },
});

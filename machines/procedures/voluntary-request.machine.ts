/**
 * A voluntary request: a provider abroad is asked on its own form. Its policy and its home law decide; nothing obliges it,
 * not even to answer. What it declines is left to a formal request.
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, directClosed, drawn, evidenceAlive, fewerThan, found, tell } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('drafting', 'considering', 'answering'),
  ...limits('provider-silence', 'supplement-wait'),
});

export const voluntaryRequestMachine = chart.createMachine({
  id: 'voluntary-request',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No request to the provider yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.ask-provider': 'drafting' },
    },
    drafting: {
      meta: { label: 'Request prepared on the provider’s form', holder: 'prosecutor', rule: 'voluntary' },
      after: { 'dwell.drafting': { target: 'considering', actions: announce('voluntary-sent') } },
    },
    considering: {
      meta: { label: 'Provider looks at home law and policy', holder: 'provider', rule: 'voluntary' },
      entry: count('considering'),
      after: {
        'dwell.considering': [
          { guard: found('barred-by-home-law'), target: 'declined' },
          { guard: found('outside-policy'), target: 'declined' },
          { guard: drawn('silence', 'considering'), target: 'unanswered', actions: announce('voluntary-unanswered') },
          { guard: found('incomplete'), target: 'question-asked' },
          { guard: drawn('provider-declines', 'considering'), target: 'declined' },
          { guard: found('outside-policy-in-part'), target: 'answering-in-part' },
          {
            guard: found('user-may-be-told'),
            target: 'answering',
            actions: [announce('voluntary-user-told'), tell('evidence', 'user.alerted')],
          },
          { target: 'answering' },
        ],
      },
    },
    'question-asked': {
      meta: { label: 'Provider asks what is missing or meant', holder: 'prosecutor', rule: 'voluntary' },
      entry: announce('voluntary-unclear'),
      on: { 'decide.answer-supplement': { guard: fewerThan('considering', 3), target: 'considering' } },
      after: { 'limit.supplement-wait': 'declined' },
    },
    answering: {
      meta: { label: 'Provider gathers what it gives freely', holder: 'provider', rule: 'voluntary' },
      after: {
        'dwell.answering': [
          { guard: evidenceAlive, target: 'answered', actions: tell('evidence', 'evidence.produced') },
          { target: 'no-data' },
        ],
      },
    },
    'answering-in-part': {
      meta: { label: 'Provider gathers part of the data', holder: 'provider', rule: 'voluntary' },
      after: {
        'dwell.answering': [
          { guard: evidenceAlive, target: 'answered-in-part', actions: tell('evidence', 'evidence.produced') },
          { target: 'no-data' },
        ],
      },
    },
    // The label is the stage's before: silence does not announce itself.
    unanswered: {
      meta: { label: 'Provider looks at home law and policy', holder: 'provider', rule: 'practice' },
      after: { 'limit.provider-silence': 'silent' },
    },
    answered: {
      type: 'final',
      entry: [announce('voluntary-answered'), ...directClosed],
      output: { ending: 'executed' },
    },
    'answered-in-part': {
      type: 'final',
      entry: [announce('voluntary-answered-in-part'), ...directClosed],
      output: { ending: 'executed' },
    },
    'no-data': {
      type: 'final',
      entry: [announce('voluntary-no-data'), ...directClosed],
      output: { ending: 'executed' },
    },
    declined: {
      type: 'final',
      entry: [announce('voluntary-declined'), ...directClosed],
      output: { ending: 'refused' },
    },
    silent: { type: 'final', entry: [announce('voluntary-silent'), ...directClosed], output: { ending: 'silent' } },
  },
});

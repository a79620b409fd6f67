/**
 * Emergency disclosure by a provider (18 U.S.C. 2702(b)(8) and (c)(4), and like policies elsewhere): the caller is verified,
 * because false emergencies are a known fraud, and the provider, if it believes in good faith that a person is in danger, may
 * disclose. It never must; whoever is declined goes to another door.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, directClosed, drawn, evidenceAlive, fewerThan, found, tell } from '../shared/words.ts';

const chart = vocabulary(dwells('drafting', 'verifying', 'weighing', 'relaying'));

const disclose = [
  { guard: evidenceAlive, target: 'disclosed', actions: tell('evidence', 'evidence.produced') },
  { target: 'no-data' },
];

export const emergencyDisclosureMachine = chart.createMachine({
  id: 'emergency-disclosure',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No emergency request to the provider yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.ask-disclosure': 'drafting' },
    },
    drafting: {
      meta: {
        label: 'Danger and its link to the data written down',
        holder: 'prosecutor',
        rule: 'emergency-disclosure',
      },
      after: { 'dwell.drafting': { target: 'verifying', actions: announce('disclosure-asked') } },
    },
    verifying: {
      meta: { label: 'Provider calls back to verify who asks', holder: 'provider', rule: 'caller-verification' },
      entry: count('verifying'),
      after: {
        'dwell.verifying': [
          { guard: drawn('call-back-fails', 'verifying'), target: 'unverified' },
          { target: 'weighing', actions: announce('disclosure-verified') },
        ],
      },
    },
    unverified: {
      meta: { label: 'Rejected: the caller is not verified', holder: 'prosecutor', rule: 'caller-verification' },
      entry: announce('disclosure-unverified'),
      on: {
        'decide.call-again': { guard: fewerThan('verifying', 2), target: 'verifying' },
        'decide.take-other-door': 'other-door',
      },
    },
    weighing: {
      meta: { label: 'Provider weighs the danger in good faith', holder: 'provider', rule: 'emergency-disclosure' },
      entry: count('weighing'),
      after: {
        'dwell.weighing': [
          { guard: found('danger-not-shown'), target: 'declined' },
          { guard: drawn('not-persuaded', 'weighing'), target: 'declined' },
          { guard: found('home-authority-only'), target: 'relaying' },
          ...disclose,
        ],
      },
    },
    declined: {
      meta: { label: 'Declined; other doors remain', holder: 'prosecutor', rule: 'emergency-disclosure' },
      entry: announce('disclosure-declined'),
      on: {
        'decide.show-danger': { guard: fewerThan('weighing', 2), target: 'weighing' },
        'decide.take-other-door': 'other-door',
      },
    },
    // The home law speaks of its own authorities: content reaches a foreign one through them.
    relaying: {
      meta: {
        label: 'Through an authority of the provider’s State',
        holder: 'contact-point',
        rule: 'emergency-disclosure',
      },
      after: { 'dwell.relaying': disclose },
    },
    disclosed: { type: 'final', entry: [announce('disclosure-made'), ...directClosed], output: { ending: 'executed' } },
    'no-data': {
      type: 'final',
      entry: [announce('disclosure-no-data'), ...directClosed],
      output: { ending: 'executed' },
    },
    'other-door': {
      type: 'final',
      entry: [announce('disclosure-other-door'), ...directClosed],
      output: { ending: 'ended' },
    },
  },
});

/**
 * Order under an executive agreement (CLOUD Act, 18 U.S.C. 2523): an order of own law, reviewed at home, goes straight to a
 * provider of the partner State. A provider that objects brings the designated authorities of both States to the table, and
 * the partner may declare the agreement not applicable to this order.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, directClosed, drawn, evidenceAlive, found, tell } from '../shared/words.ts';

const chart = vocabulary(dwells('drafting', 'reviewing', 'certifying', 'answering', 'complying', 'minimising'));

const produce = [
  {
    guard: evidenceAlive,
    target: 'minimising',
    actions: [announce('agreement-data-produced'), tell('evidence', 'evidence.produced')],
  },
  { target: 'no-data' },
];

export const agreementOrderMachine = chart.createMachine({
  id: 'agreement-order',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No order yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.issue-order': 'drafting' },
    },
    drafting: {
      meta: { label: 'Order drafted within the agreement’s bars', holder: 'prosecutor', rule: 'agreement-bars' },
      after: { 'dwell.drafting': [{ guard: found('agreement-bar'), target: 'not-issued' }, { target: 'reviewing' }] },
    },
    reviewing: {
      meta: { label: 'Independent review under own law', holder: 'court', rule: 'agreement-review' },
      after: {
        'dwell.reviewing': [
          { guard: drawn('review-refused', 'reviewing'), target: 'not-issued' },
          { target: 'certifying', actions: announce('agreement-reviewed') },
        ],
      },
    },
    certifying: {
      meta: { label: 'Own designated authority certifies', holder: 'requesting-authority', rule: 'agreement-order' },
      after: { 'dwell.certifying': { target: 'answering', actions: announce('agreement-order-sent') } },
    },
    answering: {
      meta: { label: 'Provider answers the order', holder: 'provider', rule: 'agreement-order' },
      after: {
        'dwell.answering': [{ guard: drawn('provider-objects', 'answering'), target: 'consulting' }, ...produce],
      },
    },
    consulting: {
      meta: { label: 'Designated authorities consult', holder: 'requested-authority', rule: 'agreement-objection' },
      entry: announce('agreement-objection'),
      on: {
        'decide.maintain-order': { target: 'complying', actions: announce('agreement-order-maintained') },
        'decide.declare-not-applicable': 'not-applicable',
        'decide.withdraw-order': 'withdrawn',
      },
    },
    complying: {
      meta: { label: 'Provider complies after the consultation', holder: 'provider', rule: 'agreement-order' },
      after: { 'dwell.complying': produce },
    },
    minimising: {
      meta: { label: 'Data reviewed, secured and minimised', holder: 'requesting-authority', rule: 'minimisation' },
      after: { 'dwell.minimising': 'minimised' },
    },
    minimised: {
      type: 'final',
      entry: [announce('agreement-data-minimised'), ...directClosed],
      output: { ending: 'executed' },
    },
    'no-data': {
      type: 'final',
      entry: [announce('agreement-no-data'), ...directClosed],
      output: { ending: 'executed' },
    },
    'not-applicable': {
      type: 'final',
      entry: [announce('agreement-not-applicable'), ...directClosed],
      output: { ending: 'refused' },
    },
    withdrawn: {
      type: 'final',
      entry: [announce('agreement-withdrawn'), ...directClosed],
      output: { ending: 'withdrawn' },
    },
    'not-issued': {
      type: 'final',
      entry: [announce('agreement-not-issued'), ...directClosed],
      output: { ending: 'neverSent' },
    },
  },
});

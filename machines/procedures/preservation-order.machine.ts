/**
 * European Preservation Order (EU e-Evidence 6 and 11): the provider preserves for sixty days, extended once by thirty, and
 * beyond that only where a request for production has been confirmed. Preservation never discloses anything.
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, drawn, evidenceAlive, fewerThan, found, note, tell } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('drafting', 'transmitting', 'checking'),
  ...limits('preservation-order', 'preservation-order-extension', 'clarification'),
});

const hold = { target: 'held', actions: announce('preservation-order-confirmed') };
const keeps = {
  'production.requested': hold,
  'decide.confirm-production': hold,
  'decide.end-preservation': 'ended',
} as const;

export const preservationOrderMachine = chart.createMachine({
  id: 'preservation-order',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No order yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.issue-order': 'drafting' },
    },
    drafting: {
      meta: { label: 'Order drafted and issued', holder: 'prosecutor', rule: 'preservation-order' },
      after: {
        'dwell.drafting': [
          { guard: found('conditions-missing'), target: 'not-issued' },
          { target: 'transmitting', actions: announce('preservation-order-sent') },
        ],
      },
    },
    transmitting: {
      meta: { label: 'On its way to the provider', holder: 'in-transit', rule: 'preservation-order' },
      after: { 'dwell.transmitting': { target: 'checking', actions: note('received') } },
    },
    checking: {
      meta: { label: 'Provider preserves, or says why it cannot', holder: 'provider', rule: 'preservation-order' },
      entry: count('checking'),
      after: {
        'dwell.checking': [
          { guard: found('certificate-incomplete'), target: 'clarification-asked' },
          { guard: drawn('cannot-preserve', 'checking'), target: 'not-preserved' },
          {
            guard: evidenceAlive,
            target: 'preserved',
            actions: [announce('preservation-order-executed'), tell('evidence', 'hold.placed')],
          },
          { target: 'nothing-left' },
        ],
      },
    },
    'clarification-asked': {
      meta: { label: 'Provider asks for clarification', holder: 'prosecutor', rule: 'preservation-order' },
      entry: announce('preservation-order-unclear'),
      on: {
        'decide.clarify-order': {
          guard: fewerThan('checking', 3),
          target: 'checking',
          actions: announce('preservation-order-clarified'),
        },
        'decide.withdraw-order': 'withdrawn',
      },
      // Nothing happens by itself when this time ends: the order waits, without effect.
      after: { 'limit.clarification': { actions: announce('preservation-order-clarification-late') } },
    },
    preserved: {
      meta: { label: 'Preserved; production not yet asked', holder: 'provider', rule: 'preservation-order-time' },
      on: {
        ...keeps,
        'decide.extend-order': { target: 'extended', actions: announce('preservation-order-extended') },
      },
      after: { 'limit.preservation-order': 'lapsed' },
    },
    // Once only: this stage offers no further extension.
    extended: {
      meta: { label: 'Preserved for the added time', holder: 'provider', rule: 'preservation-order-time' },
      on: keeps,
      after: { 'limit.preservation-order-extension': 'lapsed' },
    },
    held: {
      meta: { label: 'Held until production is decided', holder: 'provider', rule: 'preservation-order-confirmation' },
      on: { 'production.closed': 'ended', 'decide.end-preservation': 'ended' },
    },
    ended: {
      type: 'final',
      entry: [announce('preservation-order-ended'), tell('evidence', 'hold.released')],
      output: { ending: 'ended' },
    },
    lapsed: {
      type: 'final',
      entry: [announce('preservation-order-lapsed'), tell('evidence', 'hold.released')],
      output: { ending: 'ended' },
    },
    'not-preserved': { type: 'final', entry: announce('preservation-order-impossible'), output: { ending: 'ended' } },
    'nothing-left': { type: 'final', entry: announce('preservation-order-empty'), output: { ending: 'ended' } },
    withdrawn: { type: 'final', entry: announce('preservation-order-withdrawn'), output: { ending: 'withdrawn' } },
    'not-issued': { type: 'final', entry: announce('preservation-order-not-issued'), output: { ending: 'neverSent' } },
  },
});

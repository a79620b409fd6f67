/**
 * A direct order to a provider in another State for subscriber information (Second Additional Protocol 7). Its State may
 * have to be told at the same time, or consulted by the provider first, and may then forbid the disclosure. The provider's
 * window is thirty days from receipt or the order's own time, whichever is longer; after a refusal or the window the only
 * ways left are giving effect (Article 8) or a formal request (7(7)).
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, directClosed, drawn, evidenceAlive, fewerThan, found, note, tell } from '../shared/words.ts';

const chart = vocabulary({ ...dwells('issuing', 'sending', 'answering'), ...limits('provider-window') });

const forbid = { guard: found('disclosure-bar'), target: 'forbidden' };
const askFacts = {
  guard: fewerThan('questions', 1),
  actions: [count('questions'), announce('order-facts-asked')],
};
const windowOver = { target: 'not-disclosed', actions: announce('provider-window-over') };
const answers = {
  'dwell.answering': [
    { guard: drawn('provider-refused', 'answering'), target: 'not-disclosed', actions: announce('provider-refused') },
    { guard: evidenceAlive, target: 'disclosed', actions: tell('evidence', 'evidence.produced') },
    { target: 'nothing-held' },
  ],
  'limit.provider-window': windowOver,
} as const;
/** The window runs from receipt, also while the provider consults. */
const received = note('received');

export const directOrderMachine = chart.createMachine({
  id: 'direct-order',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No order yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.issue-order': 'issuing' },
    },
    issuing: {
      meta: { label: 'Order issued with what the text lists', holder: 'prosecutor', rule: 'direct-order-contents' },
      after: { 'dwell.issuing': 'sending' },
    },
    sending: {
      meta: { label: 'Order on its way to the provider', holder: 'in-transit', rule: 'direct-order' },
      after: {
        'dwell.sending': [
          // 7(2)(b): a State may accept only orders of, or under, a prosecutor, a judge or an independent authority.
          { guard: found('issuer-not-accepted'), target: 'returned' },
          { guard: found('notification-owed'), target: 'notified', actions: [received, announce('order-notified')] },
          {
            guard: found('provider-must-consult'),
            target: 'provider-consults',
            actions: [received, announce('direct-order-sent')],
          },
          { target: 'with-provider', actions: [received, announce('direct-order-sent')] },
        ],
      },
    },
    notified: {
      meta: {
        label: 'With the provider; its State was told at the same time',
        holder: 'provider',
        rule: 'direct-order-notification',
      },
      on: { 'decide.forbid-disclosure': forbid, 'decide.ask-facts': askFacts },
      after: answers,
    },
    'provider-consults': {
      meta: {
        label: 'Provider consults its State before it discloses',
        holder: 'requested-authority',
        rule: 'direct-order-notification',
      },
      on: {
        'decide.forbid-disclosure': forbid,
        'decide.ask-facts': askFacts,
        'decide.clear-disclosure': 'with-provider',
      },
      after: { 'limit.provider-window': windowOver },
    },
    'with-provider': {
      meta: { label: 'With the provider', holder: 'provider', rule: 'direct-order' },
      after: answers,
    },
    'not-disclosed': {
      meta: { label: 'Not disclosed; other ways are open', holder: 'prosecutor', rule: 'direct-order-window' },
      on: {
        'decide.seek-effect': 'handed-on',
        'decide.request-instead': 'requested-instead',
        'decide.give-up': 'given-up',
      },
    },
    disclosed: {
      type: 'final',
      entry: [announce('order-data-received'), ...directClosed],
      output: { ending: 'executed' },
    },
    'nothing-held': {
      type: 'final',
      entry: [announce('order-nothing-held'), ...directClosed],
      output: { ending: 'executed' },
    },
    returned: { type: 'final', entry: [announce('order-returned'), ...directClosed], output: { ending: 'refused' } },
    forbidden: {
      type: 'final',
      entry: [announce('disclosure-forbidden'), ...directClosed],
      output: { ending: 'refused' },
    },
    // What follows is the other procedure's: the case goes on.
    'handed-on': {
      type: 'final',
      entry: [announce('order-handed-on'), tell('giving-effect', 'order.handed-on')],
      output: { ending: 'ended' },
    },
    'requested-instead': {
      type: 'final',
      entry: [announce('order-replaced'), ...directClosed],
      output: { ending: 'ended' },
    },
    'given-up': {
      type: 'final',
      entry: [announce('order-given-up'), ...directClosed],
      output: { ending: 'ended' },
    },
  },
});

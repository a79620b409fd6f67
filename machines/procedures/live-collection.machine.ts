/**
 * Collection from now on: of traffic data (Budapest 33, UNCC 45) or, as a variant with an order of its own standard, of
 * content (Budapest 34, UNCC 46, EIO 30). UNCC owes an endeavour only; the order, its period and its renewal are own law.
 * Where no technical help is needed, the union's law asks only for a notice to the State where the person is (EIO 31).
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, fewerThan, found, note } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('preparing', 'transmitting', 'screening', 'answering', 'connecting', 'delivering'),
  ...limits('supplement-wait', 'collection-period', 'interception-objection'),
});

const refused = { target: 'refused', actions: announce('collection-refused') };
const ordered = { target: 'connecting', actions: announce('collection-ordered') };
const over = { target: 'delivering', actions: announce('collection-ended') };

export const liveCollectionMachine = chart.createMachine({
  id: 'live-collection',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No request for collection yet', holder: 'nobody', rule: 'practice' },
      on: {
        'decide.ask-collection': [
          { guard: found('notice-only'), target: 'notified', actions: announce('interception-notified') },
          { target: 'preparing' },
        ],
      },
    },
    preparing: {
      meta: { label: 'Request for collection prepared', holder: 'prosecutor', rule: 'live-traffic-contents' },
      after: { 'dwell.preparing': 'transmitting' },
    },
    transmitting: {
      meta: { label: 'On its way to the requested State', holder: 'in-transit', rule: 'live-traffic' },
      after: { 'dwell.transmitting': { target: 'screening', actions: announce('collection-asked') } },
    },
    screening: {
      meta: { label: 'Request for collection checked', holder: 'requested-authority', rule: 'live-traffic' },
      entry: count('screening'),
      after: {
        'dwell.screening': [
          { guard: found('must-refuse'), ...refused },
          { guard: found('not-available-at-home'), ...refused },
          { guard: found('incomplete'), target: 'supplement-asked' },
          { target: 'weighing' },
        ],
      },
    },
    'supplement-asked': {
      meta: { label: 'Waiting for further information', holder: 'prosecutor', rule: 'live-traffic-contents' },
      entry: announce('collection-queried'),
      on: { 'decide.answer-supplement': { guard: fewerThan('answering', 3), target: 'answering' } },
      after: { 'limit.supplement-wait': 'closed-unanswered' },
    },
    answering: {
      meta: { label: 'Further information on its way', holder: 'in-transit', rule: 'live-traffic-contents' },
      entry: count('answering'),
      after: { 'dwell.answering': 'screening' },
    },
    weighing: {
      meta: { label: 'Requested authority decides', holder: 'requested-authority', rule: 'live-traffic' },
      on: {
        'decide.accept': [
          { guard: found('content-wanted'), target: 'interception-order' },
          { target: 'traffic-order' },
        ],
        'decide.refuse': refused,
      },
    },
    'traffic-order': {
      meta: { label: 'Court decides on real-time traffic data', holder: 'court', rule: 'live-traffic' },
      on: { 'decide.grant-order': ordered, 'decide.deny-order': refused },
    },
    'interception-order': {
      meta: { label: 'Court decides on interception of content', holder: 'court', rule: 'interception' },
      on: { 'decide.grant-order': ordered, 'decide.deny-order': refused },
    },
    connecting: {
      meta: { label: 'Provider sets the collection up', holder: 'provider', rule: 'live-traffic' },
      after: { 'dwell.connecting': { target: 'collecting', actions: note('collection-started') } },
    },
    collecting: {
      meta: { label: 'Data collected until the period ends', holder: 'provider', rule: 'live-traffic' },
      on: {
        'decide.deliver-interim': { actions: announce('interim-delivery') },
        'decide.ask-renewal': { guard: fewerThan('renewals', 3), target: 'renewing', actions: count('renewals') },
        'decide.end-collection': over,
      },
      after: { 'limit.collection-period': over },
    },
    // The old period runs on while the renewal is decided, and can end first.
    renewing: {
      meta: { label: 'Data collected; court decides on a further period', holder: 'court', rule: 'live-traffic' },
      on: {
        'decide.grant-order': {
          target: 'collecting',
          actions: [note('collection-started'), announce('collection-renewed')],
        },
        'decide.deny-order': { target: 'collecting', actions: announce('renewal-denied') },
      },
      after: { 'limit.collection-period': over },
    },
    delivering: {
      meta: { label: 'Collected data on their way back', holder: 'in-transit', rule: 'live-traffic' },
      after: { 'dwell.delivering': 'delivered' },
    },
    notified: {
      meta: {
        label: 'State where the person is may object',
        holder: 'requested-authority',
        rule: 'interception-notice',
      },
      on: { 'decide.object': { target: 'refused', actions: announce('interception-objected') } },
      after: {
        'limit.interception-objection': { target: 'intercepting-alone', actions: note('collection-started') },
      },
    },
    'intercepting-alone': {
      meta: { label: 'Content intercepted without help', holder: 'prosecutor', rule: 'interception-notice' },
      after: { 'limit.collection-period': 'ended' },
    },
    delivered: { type: 'final', entry: announce('collection-delivered'), output: { ending: 'executed' } },
    ended: { type: 'final', entry: announce('collection-ended'), output: { ending: 'executed' } },
    'closed-unanswered': {
      type: 'final',
      entry: announce('file-closed-unanswered'),
      output: { ending: 'withdrawn' },
    },
    refused: { type: 'final', output: { ending: 'refused' } },
  },
});

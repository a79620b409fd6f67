/**
 * Giving effect to an order of another State (Second Additional Protocol 8): its own authority makes the provider comply,
 * for subscriber information or traffic data. The clock starts only when the information is complete: reasonable efforts
 * to serve within 45 days; return ordered within 20 days (subscriber information) or 45 days (traffic data).
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, directClosed, evidenceAlive, fewerThan, found, note, tell } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('preparing', 'transmitting', 'checking', 'answering', 'postponed'),
  ...dwells('serving', 'producing', 'compelling', 'returning'),
  ...limits('supplement-wait', 'conditions-wait', 'service-on-provider', 'return-subscriber', 'return-traffic'),
});

const refused = { target: 'refused', actions: announce('effect-refused') };
const accepted = { target: 'serving', actions: announce('effect-accepted') };
/** Service on the provider freezes what it still holds. */
const onService = [announce('effect-served'), tell('evidence', 'hold.placed')];
const served = [
  { guard: found('traffic-wanted'), target: 'awaiting-traffic', actions: onService },
  { target: 'awaiting-subscriber', actions: onService },
];
const produced = [
  { guard: evidenceAlive, target: 'returning', actions: tell('evidence', 'evidence.produced') },
  { target: 'executed-empty' },
] as const;
const overdue = { target: 'compelling', actions: announce('effect-overdue') };

export const givingEffectMachine = chart.createMachine({
  id: 'giving-effect',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No order to give effect to yet', holder: 'nobody', rule: 'practice' },
      on: {
        'decide.send-order': 'preparing',
        // The order needs supporting information now: whoever issued it is asked to send both.
        'order.handed-on': { actions: count('handed-on') },
      },
    },
    preparing: {
      meta: {
        label: 'Order and supporting information prepared',
        holder: 'prosecutor',
        rule: 'giving-effect-contents',
      },
      after: { 'dwell.preparing': 'transmitting' },
    },
    transmitting: {
      meta: { label: 'On its way to the provider’s State', holder: 'in-transit', rule: 'giving-effect' },
      after: { 'dwell.transmitting': { target: 'checking', actions: announce('effect-asked') } },
    },
    checking: {
      meta: { label: 'Checked for completeness and grounds', holder: 'requested-authority', rule: 'giving-effect' },
      entry: count('checking'),
      after: {
        'dwell.checking': [
          { guard: found('must-refuse'), ...refused },
          // 7(8): a State may declare that the direct order is tried first, or that it is said why not.
          { guard: found('direct-order-first'), ...refused },
          { guard: found('incomplete'), target: 'supplement-asked' },
          { target: 'weighing', actions: [note('information-complete'), announce('effect-complete')] },
        ],
      },
    },
    'supplement-asked': {
      meta: { label: 'Information missing; no clock runs', holder: 'prosecutor', rule: 'giving-effect-contents' },
      entry: announce('effect-queried'),
      on: { 'decide.answer-supplement': { guard: fewerThan('answering', 3), target: 'answering' } },
      after: { 'limit.supplement-wait': 'closed-unanswered' },
    },
    answering: {
      meta: { label: 'Missing information on its way', holder: 'in-transit', rule: 'giving-effect-contents' },
      entry: count('answering'),
      after: { 'dwell.answering': 'checking' },
    },
    weighing: {
      meta: {
        label: 'Requested authority decides',
        holder: 'requested-authority',
        rule: 'giving-effect-refusal',
      },
      on: {
        'decide.accept': accepted,
        'decide.offer-conditions': 'conditions-offered',
        'decide.postpone': {
          guard: fewerThan('postponements', 1),
          target: 'postponed',
          actions: count('postponements'),
        },
        'decide.ask-supplement': { guard: fewerThan('answering', 2), target: 'supplement-asked' },
        'decide.refuse': refused,
      },
    },
    'conditions-offered': {
      meta: { label: 'Conditions offered', holder: 'prosecutor', rule: 'giving-effect-refusal' },
      entry: announce('effect-conditions-offered'),
      on: { 'decide.accept-conditions': accepted, 'decide.decline-conditions': refused },
      after: { 'limit.conditions-wait': 'closed-unanswered' },
    },
    postponed: {
      meta: { label: 'Postponed for an own case', holder: 'requested-authority', rule: 'giving-effect-refusal' },
      entry: announce('effect-postponed'),
      after: { 'dwell.postponed': 'weighing' },
    },
    serving: {
      meta: { label: 'Order being served on the provider', holder: 'executing-authority', rule: 'giving-effect-times' },
      after: {
        'dwell.serving': served,
        // Reasonable efforts are owed, not success: a long delay is told, and service goes on.
        'limit.service-on-provider': { actions: announce('effect-service-late') },
      },
    },
    'awaiting-subscriber': {
      meta: { label: 'Provider returns subscriber information', holder: 'provider', rule: 'giving-effect-times' },
      after: { 'dwell.producing': produced, 'limit.return-subscriber': overdue },
    },
    'awaiting-traffic': {
      meta: { label: 'Provider returns traffic data', holder: 'provider', rule: 'giving-effect-times' },
      after: { 'dwell.producing': produced, 'limit.return-traffic': overdue },
    },
    compelling: {
      meta: { label: 'Provider is late and made to comply', holder: 'executing-authority', rule: 'giving-effect' },
      after: { 'dwell.compelling': produced },
    },
    returning: {
      meta: { label: 'Data on their way back', holder: 'in-transit', rule: 'giving-effect' },
      after: { 'dwell.returning': 'executed' },
    },
    executed: { type: 'final', entry: [announce('effect-given'), ...directClosed], output: { ending: 'executed' } },
    'executed-empty': {
      type: 'final',
      entry: [announce('effect-empty'), ...directClosed],
      output: { ending: 'executed' },
    },
    'closed-unanswered': {
      type: 'final',
      entry: [announce('file-closed-unanswered'), ...directClosed],
      output: { ending: 'withdrawn' },
    },
    refused: { type: 'final', entry: directClosed, output: { ending: 'refused' } },
  },
});

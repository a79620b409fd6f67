/**
 * Expedited preservation through the 24/7 network (Budapest 29 and 35, UNCC 41 and 42): freeze now, ask later. The hold
 * lasts its period unless extended where the instrument knows an extension, is kept by receipt of the formal request until
 * that is decided, and then passes to the executing State's own order. Preservation never discloses anything.
 */
import { dwells, freshContext, limits, vocabulary } from './shared/vocabulary.ts';
import { announce, count, drawn, evidenceAlive, fewerThan, found, note, tell } from './shared/words.ts';

const chart = vocabulary({
  ...dwells('preparing', 'relaying', 'deciding', 'clarifying', 'freezing', 'extension'),
  ...limits('preservation-hold', 'clarification-wait'),
});

const ask = { guard: fewerThan('preparing', 3), target: 'preparing' };
const ended = [note('hold-ended'), tell('evidence', 'hold.released')];
const release = { target: 'released', actions: [announce('hold-released'), ...ended] };
const lapse = { target: 'lapsed', actions: [announce('hold-lapsed'), ...ended] };
const unanswered = { target: 'extension-unanswered', actions: announce('extension-unanswered') };
const keep = { target: 'held-pending-decision', actions: announce('hold-kept') };
/** The own order comes first, so that the data are never without a hold. */
const handOver = {
  target: 'taken-over',
  actions: [announce('hold-taken-over'), tell('domestic-order', 'order.wanted'), tell('evidence', 'hold.released')],
};

export const expeditedPreservationMachine = chart.createMachine({
  id: 'preservation',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No preservation request yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.preserve': ask },
    },
    preparing: {
      meta: { label: 'Preservation request prepared', holder: 'prosecutor', rule: 'preservation-contents' },
      entry: count('preparing'),
      after: { 'dwell.preparing': { target: 'relaying', actions: announce('preservation-sent') } },
    },
    relaying: {
      meta: { label: 'With the 24/7 contact point', holder: 'contact-point', rule: 'contact-point' },
      entry: count('relaying'),
      after: { 'dwell.relaying': { target: 'deciding', actions: announce('preservation-received') } },
    },
    deciding: {
      meta: { label: 'Legal power to preserve is checked and used', holder: 'contact-point', rule: 'preservation' },
      entry: count('deciding'),
      after: {
        'dwell.deciding': [
          { guard: found('must-refuse'), target: 'refused', actions: announce('preservation-refused') },
          { guard: found('incomplete'), target: 'clarification-asked' },
          {
            guard: drawn('not-executed', 'relaying'),
            target: 'unanswered',
            actions: announce('preservation-unanswered'),
          },
          {
            guard: found('user-may-be-told'),
            target: 'freezing',
            actions: [announce('user-alerted'), tell('evidence', 'user.alerted')],
          },
          { target: 'freezing' },
        ],
      },
    },
    'clarification-asked': {
      meta: {
        label: 'Contact point waits for missing information',
        holder: 'prosecutor',
        rule: 'preservation-contents',
      },
      entry: announce('preservation-clarification-asked'),
      on: {
        'decide.clarify': {
          guard: fewerThan('clarifying', 3),
          target: 'clarifying',
          actions: announce('preservation-clarified'),
        },
      },
      after: { 'limit.clarification-wait': { target: 'refused', actions: announce('preservation-refused') } },
    },
    clarifying: {
      meta: { label: 'Missing information on its way', holder: 'prosecutor', rule: 'preservation-contents' },
      entry: count('clarifying'),
      after: { 'dwell.clarifying': 'deciding' },
    },
    // The label is the stage's before: silence does not announce itself. Only the debrief tells.
    unanswered: {
      meta: { label: 'Legal power to preserve is checked and used', holder: 'contact-point', rule: 'practice' },
      after: {
        'limit.clarification-wait': {
          target: 'presumed-unanswered',
          actions: announce('preservation-presumed-unanswered'),
        },
      },
    },
    'presumed-unanswered': {
      meta: { label: 'No answer from the contact point', holder: 'nobody', rule: 'practice' },
      on: { 'decide.preserve': ask },
    },
    freezing: {
      meta: { label: 'Provider takes the snapshot', holder: 'provider', rule: 'preservation' },
      entry: count('freezing'),
      after: {
        'dwell.freezing': [
          {
            guard: evidenceAlive,
            target: 'preserved',
            actions: [
              note('hold-started'),
              announce('data-frozen'),
              tell('evidence', 'hold.placed'),
              tell('request', 'hold.announced'),
            ],
          },
          { target: 'nothing-left', actions: announce('nothing-to-preserve') },
        ],
      },
    },
    preserved: {
      meta: { label: 'Data preserved; formal request awaited', holder: 'provider', rule: 'preservation-hold' },
      on: {
        'request.received': keep,
        'request.accepted': handOver,
        'decide.extend': {
          guard: found('extension-available'),
          target: 'extension-asked',
          actions: announce('extension-asked'),
        },
        'decide.release': release,
      },
      after: { 'limit.preservation-hold': lapse },
    },
    'extension-asked': {
      meta: { label: 'Data preserved; extension asked', holder: 'contact-point', rule: 'preservation-extension' },
      entry: count('extension'),
      on: { 'request.received': keep, 'request.accepted': handOver },
      after: {
        'dwell.extension': [
          // A form that cannot be matched with its hold lies there like one that nobody answers.
          { guard: found('extension-misfiled'), ...unanswered },
          { guard: drawn('extension-unanswered', 'extension'), ...unanswered },
          { target: 'extension-weighing' },
        ],
        'limit.preservation-hold': lapse,
      },
    },
    // Label and holder are the stage's before, as above; after the usual wait it may be asked again.
    'extension-unanswered': {
      meta: { label: 'Data preserved; extension asked', holder: 'contact-point', rule: 'preservation-extension' },
      on: { 'request.received': keep, 'request.accepted': handOver },
      after: { 'limit.clarification-wait': 'preserved', 'limit.preservation-hold': lapse },
    },
    'extension-weighing': {
      meta: {
        label: 'Data preserved; extension being decided',
        holder: 'contact-point',
        rule: 'preservation-extension',
      },
      on: {
        'decide.grant-extension': {
          target: 'preserved',
          actions: [note('hold-extended'), announce('extension-granted')],
        },
        'decide.refuse-extension': { target: 'preserved', actions: announce('extension-refused') },
        'request.received': keep,
        'request.accepted': handOver,
      },
      after: { 'limit.preservation-hold': lapse },
    },
    'held-pending-decision': {
      meta: { label: 'Data held until the formal request is decided', holder: 'provider', rule: 'preservation-hold' },
      on: { 'request.accepted': handOver, 'request.closed': release },
    },
    // The own order has a chart of its own: from here on it, and not this request, keeps the data.
    'taken-over': {
      meta: { label: 'Passed to the executing State’s own order', holder: 'nobody', rule: 'domestic-order' },
    },
    released: {
      meta: { label: 'Released', holder: 'nobody', rule: 'preservation-hold' },
      on: { 'decide.preserve': ask },
    },
    lapsed: {
      meta: { label: 'Lapsed', holder: 'nobody', rule: 'preservation-hold' },
      on: { 'decide.preserve': ask },
    },
    refused: {
      meta: { label: 'Preservation refused', holder: 'nobody', rule: 'preservation' },
      on: { 'decide.preserve': ask },
    },
    'nothing-left': {
      meta: { label: 'Nothing left to preserve', holder: 'nobody', rule: 'preservation' },
      // Nothing of what was named; another item may still be there.
      on: { 'decide.preserve': ask },
    },
  },
});

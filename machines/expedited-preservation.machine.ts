/**
 * Expedited preservation through the 24/7 network (Budapest 29 and 35, UNCC 41 and 42): freeze now, ask later. The hold
 * lasts its period unless extended where the instrument knows an extension, is kept by receipt of the formal request until
 * that is decided, and then passes to the executing State's own order. Preservation never discloses anything.
 */
import { ask, chart } from './expedited-preservation/chart.ts';
import { holding } from './expedited-preservation/holding.ts';
import { freshContext } from './shared/vocabulary.ts';
import { announce, count, drawn, evidenceAlive, fewerThan, found, note, tell } from './shared/words.ts';

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
          // What is incomplete is read and asked about; only what could be done is left undone.
          { guard: found('incomplete'), target: 'responding' },
          {
            guard: drawn('not-executed', 'relaying'),
            target: 'unanswered',
            actions: announce('preservation-unanswered'),
          },
          { target: 'responding' },
        ],
      },
    },
    responding: {
      meta: { label: 'Contact point decides on the preservation', holder: 'contact-point', rule: 'preservation' },
      on: {
        'decide.ask-clarification': 'clarification-asked',
        'decide.order-preservation': [
          {
            guard: found('user-may-be-told'),
            target: 'freezing',
            actions: [announce('user-alerted'), tell('evidence', 'user.alerted')],
          },
          { target: 'freezing' },
        ],
        'decide.refuse-preservation': { target: 'refused', actions: announce('preservation-refused') },
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
      after: { 'dwell.clarifying': { target: 'deciding', actions: announce('clarification-received') } },
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
    ...holding,
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

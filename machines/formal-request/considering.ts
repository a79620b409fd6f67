/** From receipt to the decision: return, silence, screening, supplement, consultation, conditions, postponement. */
import { announce, count, drawn, fewerThan, found, tell } from '../shared/words.ts';
import { chart, granted, grantedInPart } from './chart.ts';

const remind = { actions: announce('request-chased') };
const accepted = { target: '#request.executing', actions: granted };

export const considering = chart.createStateConfig({
  initial: 'queueing',
  on: {
    'decide.withdraw': 'withdrawn',
    // Open in every stage alike, so that it tells nobody whether the file lies unread.
    'decide.remind': remind,
    'hold.announced': { actions: tell('preservation', 'request.received') },
  },
  states: {
    queueing: {
      meta: { label: 'Logged; waiting for a first reader', holder: 'requested-authority', rule: 'central-authority' },
      after: {
        'dwell.queueing': [
          { guard: found('return-unread'), target: 'returned' },
          { guard: drawn('silence', 'queueing'), target: 'unanswered' },
          { target: 'screening' },
        ],
      },
    },
    returned: {
      meta: { label: 'Returned before screening', holder: 'prosecutor', rule: 'practice' },
      entry: announce('request-returned'),
      on: {
        'decide.answer-supplement': {
          guard: fewerThan('answers', 3),
          target: 'answering',
          actions: announce('supplement-sent'),
        },
      },
      after: { 'limit.supplement-wait': '#request.closed-unanswered' },
    },
    screening: {
      meta: { label: 'Formal and legal screening', holder: 'requested-authority', rule: 'execution' },
      entry: count('screening'),
      after: {
        'dwell.screening': [{ guard: found('must-refuse'), target: '#request.refused' }, { target: 'weighing' }],
      },
    },
    weighing: {
      meta: { label: 'Requested authority decides', holder: 'requested-authority', rule: 'execution' },
      on: {
        'decide.ask-supplement': {
          guard: fewerThan('supplements', 2),
          target: 'querying',
          actions: count('supplements'),
        },
        'decide.postpone': {
          guard: fewerThan('postponements', 1),
          target: 'postponed',
          actions: count('postponements'),
        },
        'decide.offer-conditions': 'conditions-offered',
        'decide.refuse': [{ guard: found('consultation-owed'), target: 'consulting' }, { target: '#request.refused' }],
        'decide.accept-in-part': { target: '#request.executing', actions: grantedInPart },
        'decide.accept': accepted,
      },
    },
    querying: {
      meta: { label: 'Question on its way back', holder: 'in-transit', rule: 'supplement' },
      entry: count('query'),
      after: { 'dwell.query': 'supplement-asked' },
    },
    'supplement-asked': {
      meta: { label: 'Waiting for further information', holder: 'prosecutor', rule: 'supplement' },
      entry: announce('supplement-asked'),
      on: { 'decide.answer-supplement': { target: 'answering', actions: announce('supplement-sent') } },
      after: { 'limit.supplement-wait': '#request.closed-unanswered' },
    },
    answering: {
      meta: { label: 'Further information prepared and sent', holder: 'requesting-authority', rule: 'supplement' },
      entry: [count('answers'), count('answering')],
      after: {
        'dwell.answering': [
          { guard: found('return-unread'), target: 'returned' },
          { target: 'screening', actions: announce('supplement-received') },
        ],
      },
    },
    consulting: {
      meta: { label: 'Consultation before refusal', holder: 'requested-authority', rule: 'consultation' },
      entry: announce('consultation-opened'),
      after: { 'dwell.consulting': 'concluding' },
    },
    concluding: {
      meta: {
        label: 'Requested authority concludes the consultation',
        holder: 'requested-authority',
        rule: 'consultation',
      },
      on: {
        'decide.maintain-refusal': '#request.refused',
        'decide.offer-conditions': 'conditions-offered',
        'decide.accept': accepted,
      },
    },
    'conditions-offered': {
      meta: { label: 'Conditions offered; waiting for the answer', holder: 'prosecutor', rule: 'conditions' },
      entry: announce('conditions-offered'),
      on: {
        'decide.accept-conditions': [
          // Conditions do not cure a request that asks for more than its facts support.
          {
            guard: found('only-in-part'),
            target: '#request.executing',
            actions: [announce('conditions-accepted'), ...grantedInPart],
          },
          { target: '#request.executing', actions: [announce('conditions-accepted'), ...granted] },
        ],
        'decide.decline-conditions': '#request.refused',
      },
      after: { 'limit.conditions-wait': '#request.closed-unanswered' },
    },
    postponed: {
      meta: {
        label: 'Postponed for the requested State’s own case',
        holder: 'requested-authority',
        rule: 'postponement',
      },
      entry: announce('request-postponed'),
      after: { 'dwell.postponed': 'weighing' },
    },
    // The label is the queue's: silence does not announce itself. Only the debrief tells.
    unanswered: {
      meta: { label: 'Logged; waiting for a first reader', holder: 'requested-authority', rule: 'practice' },
      entry: announce('request-unanswered'),
      on: { 'decide.remind': { ...remind, target: 'chased' } },
      after: { 'limit.silence-lapse': '#request.silent' },
    },
    // Patience begins anew with every reminder.
    chased: {
      meta: { label: 'Logged; waiting for a first reader', holder: 'requested-authority', rule: 'practice' },
      after: { 'dwell.chased': [{ guard: drawn('chased', 'chased'), target: 'screening' }, { target: 'unanswered' }] },
    },
  },
});

/**
 * Emergency mutual assistance (Second Additional Protocol 10): a formal request with the facts of the emergency in it, and
 * a central authority that answers day and night. No number of hours stands in the text: each step is as quick as it can be,
 * questions and answers too. A copy may go ahead by another channel.
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, evidenceAlive, fewerThan, found, tell } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('preparing', 'receiving', 'screening', 'answering', 'ordering', 'producing', 'copying', 'returning'),
  ...limits('supplement-wait', 'conditions-wait'),
});

const accepted = { target: 'ordering', actions: announce('emergency-assistance-accepted') };
const refused = { target: 'refused', actions: announce('emergency-assistance-refused') };

export const emergencyAssistanceMachine = chart.createMachine({
  id: 'emergency-assistance',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No emergency request yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.ask-emergency-assistance': 'preparing' },
    },
    preparing: {
      meta: {
        label: 'Request with the facts of the emergency prepared',
        holder: 'prosecutor',
        rule: 'emergency-assistance-contents',
      },
      after: { 'dwell.preparing': { target: 'receiving', actions: announce('emergency-assistance-asked') } },
    },
    receiving: {
      meta: {
        label: 'Central authority on call checks who asks',
        holder: 'requested-authority',
        rule: 'emergency-assistance',
      },
      after: { 'dwell.receiving': 'screening' },
    },
    screening: {
      meta: { label: 'Emergency and request checked', holder: 'requested-authority', rule: 'emergency-assistance' },
      entry: count('screening'),
      after: {
        'dwell.screening': [
          { guard: found('must-refuse'), ...refused },
          { guard: found('incomplete'), target: 'supplement-asked' },
          { target: 'weighing' },
        ],
      },
    },
    'supplement-asked': {
      meta: {
        label: 'Further information wanted at once',
        holder: 'prosecutor',
        rule: 'emergency-assistance-contents',
      },
      entry: announce('emergency-assistance-queried'),
      on: { 'decide.answer-supplement': { guard: fewerThan('answering', 3), target: 'answering' } },
      after: { 'limit.supplement-wait': 'closed-unanswered' },
    },
    answering: {
      meta: { label: 'Further information given at once', holder: 'in-transit', rule: 'emergency-assistance-contents' },
      entry: count('answering'),
      after: { 'dwell.answering': 'screening' },
    },
    weighing: {
      meta: {
        label: 'Requested authority decides at once',
        holder: 'requested-authority',
        rule: 'emergency-assistance',
      },
      on: {
        'decide.accept': accepted,
        'decide.ask-supplement': { guard: fewerThan('answering', 2), target: 'supplement-asked' },
        'decide.offer-conditions': 'conditions-offered',
        'decide.refuse': refused,
      },
    },
    'conditions-offered': {
      meta: { label: 'Conditions offered', holder: 'prosecutor', rule: 'emergency-assistance' },
      entry: announce('emergency-conditions-offered'),
      on: { 'decide.accept-conditions': accepted, 'decide.decline-conditions': refused },
      after: { 'limit.conditions-wait': 'closed-unanswered' },
    },
    ordering: {
      meta: { label: 'Order made with priority', holder: 'executing-authority', rule: 'emergency-assistance' },
      after: { 'dwell.ordering': 'producing' },
    },
    producing: {
      meta: { label: 'Provider produces the data', holder: 'provider', rule: 'emergency-assistance' },
      after: {
        'dwell.producing': [
          { guard: evidenceAlive, target: 'result-ready', actions: tell('evidence', 'evidence.produced') },
          { target: 'executed-empty' },
        ],
      },
    },
    'result-ready': {
      meta: { label: 'Result ready to be sent', holder: 'requested-authority', rule: 'emergency-assistance' },
      on: { 'decide.send-advance-copy': 'copying', 'decide.send-result': 'returning' },
    },
    copying: {
      meta: {
        label: 'Advance copy on its way by a faster channel',
        holder: 'in-transit',
        rule: 'emergency-assistance',
      },
      after: { 'dwell.copying': { target: 'returning', actions: announce('advance-copy-received') } },
    },
    returning: {
      meta: { label: 'Formal answer on its way back', holder: 'in-transit', rule: 'emergency-assistance' },
      after: { 'dwell.returning': 'executed' },
    },
    executed: { type: 'final', entry: announce('emergency-assistance-given'), output: { ending: 'executed' } },
    'executed-empty': { type: 'final', entry: announce('emergency-assistance-empty'), output: { ending: 'executed' } },
    'closed-unanswered': {
      type: 'final',
      entry: announce('file-closed-unanswered'),
      output: { ending: 'withdrawn' },
    },
    refused: { type: 'final', output: { ending: 'refused' } },
  },
});

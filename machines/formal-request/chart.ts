/** The words of the formal request's chart, shared by its phases. */

import { dwells, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, note, tell } from '../shared/words.ts';

export const chart = vocabulary({
  ...dwells(
    'drafting',
    'own-authority',
    'issuing-court',
    'own-ministry',
    'translating',
    'transmitting',
    'foreign-ministry',
  ),
  ...dwells('sharing', 'chased', 'replacing'),
  ...dwells('queueing', 'screening', 'query', 'answering', 'consulting', 'postponed'),
  ...dwells('allocating', 'ordering', 'serving', 'producing', 'reviewing', 'appealed', 'returning', 'accepting'),
  ...limits('supplement-wait', 'conditions-wait', 'silence-lapse'),
});

/** Acceptance ends the treaty's hold and calls for the executing State's own order. */
export const granted = [announce('request-accepted'), tell('preservation', 'request.accepted')];
export const grantedInPart = [
  note('granted-in-part'),
  announce('request-accepted-in-part'),
  tell('preservation', 'request.accepted'),
];

/** Every ending is a decision for the hold, discharges the executing State's order and closes the case file. */
export const closing = [
  tell('preservation', 'request.closed'),
  tell('domestic-order', 'order.discharged'),
  tell('case', 'request.closed'),
];

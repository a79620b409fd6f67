/**
 * Milestones: what a lawyer calls an event. `visible`: the requesting prosecutor learns of it by letter or call at that
 * minute; otherwise only the world knows it until the debrief. `rule`: which rule of the governing instrument it rests on.
 * A refusal rests on the duty to give reasons, whatever its ground: the ground comes with its own article as a finding.
 */
import { type MilestoneKind, seen, unseen } from './milestones/kind.ts';
import { NETWORK_MILESTONES } from './milestones/network.data.ts';
import { ORDER_MILESTONES } from './milestones/orders.data.ts';
import { STEP_MILESTONES } from './milestones/steps.data.ts';

/** Milestones of the charts that run in a case: those that the prosecutor learns of come as letters. */
export const CASE_MILESTONES = {
  // case
  'case-concluded': seen('The case file is closed', 'practice'),
  'horizon-reached': seen('The investigation is closed for lack of time', 'practice'),
  // No chart announces it: the case does, in the author's words, and the author says whether the prosecutor hears of it.
  'inject-happened': seen('Something happened', 'practice'),
  // preservation
  'preservation-sent': seen('Preservation request sent to the 24/7 contact point', 'contact-point'),
  'preservation-received': unseen('Contact point receives the preservation request', 'contact-point'),
  'preservation-clarification-asked': seen('Contact point asks for missing information', 'preservation-contents'),
  'preservation-clarified': seen('Missing information sent to the contact point', 'preservation-contents'),
  'clarification-received': unseen('Contact point receives the missing information', 'contact-point'),
  'preservation-refused': seen('Preservation refused', 'preservation'),
  'preservation-unanswered': unseen('The preservation request is left unanswered', 'practice'),
  'preservation-presumed-unanswered': seen('Still no answer to the preservation request', 'practice'),
  'data-frozen': seen('Data preserved; confirmation received', 'preservation-hold'),
  'nothing-to-preserve': seen('Nothing is left to preserve', 'preservation'),
  'extension-asked': seen('Extension of preservation asked', 'preservation-extension'),
  'extension-granted': seen('Extension of preservation granted', 'preservation-extension'),
  'extension-refused': seen('Extension of preservation refused', 'preservation-extension'),
  'extension-unanswered': unseen('The request for extension is left unanswered', 'practice'),
  'hold-kept': seen('Hold kept until the formal request is decided', 'preservation-hold'),
  'hold-lapsed': seen('Preservation lapsed', 'preservation-hold'),
  'hold-taken-over': seen('Hold passes to the executing State’s own order', 'domestic-order'),
  'hold-released': seen('Preserved data released', 'preservation-hold'),
  'user-alerted': unseen('The provider tells its user of the request', 'practice'),
  // the executing State's own order
  'order-made': unseen('Executing State makes its own preservation order', 'domestic-order'),
  'order-renewed': unseen('Executing State renews its own preservation order', 'domestic-order'),
  'order-lapsed': unseen('The executing State’s own order lapses', 'domestic-order'),
  'order-ended': unseen('The executing State’s own order ends', 'domestic-order'),
  // formal request
  'draft-shared': seen('Draft shown to the requested State for comment', 'practice'),
  'draft-commented': seen('Comments on the draft received', 'practice'),
  'request-drafted': seen('Draft handed to the own central authority', 'contents'),
  'draft-returned': seen('Own central authority asks for a better draft', 'contents'),
  'request-not-sent': seen('Own central authority does not send the request', 'practice'),
  'request-sent': seen('Request sent to the requested State', 'transmission'),
  'request-received': seen('Requested central authority receives the request', 'central-authority'),
  'request-chased': seen('Requested State is asked again for an answer', 'status-report'),
  'request-unanswered': unseen('The request is left unanswered', 'practice'),
  'silence-lapsed': seen('No answer received; the file is closed', 'practice'),
  'request-returned': seen('Request returned before screening', 'practice'),
  'supplement-asked': seen('Requested State asks for more information', 'supplement'),
  'supplement-sent': seen('Further information sent', 'supplement'),
  'supplement-received': unseen('Requested central authority receives the further information', 'supplement'),
  'file-closed-unanswered': seen('Requested State closes its file for want of an answer', 'practice'),
  'consultation-opened': seen('Requested State consults before refusing', 'consultation'),
  'conditions-offered': seen('Requested State offers conditions', 'conditions'),
  'conditions-accepted': seen('Conditions accepted; they bind', 'conditions'),
  'request-postponed': seen('Execution postponed', 'postponement'),
  'request-accepted': seen('Request accepted', 'execution'),
  'request-accepted-in-part': seen('Request accepted in part', 'consultation'),
  'request-refused': seen('Request refused', 'reasons'),
  'court-order-made': unseen('Court orders production', 'execution'),
  'order-served': unseen('Order served on the provider', 'execution'),
  'data-produced': unseen('Provider produces the data', 'execution'),
  'no-data-found': unseen('Provider no longer holds any of the data', 'execution'),
  'answer-sent': seen('Requested State sends its answer', 'execution'),
  'copy-asked': seen('A new copy of the data asked for', 'execution'),
  'copy-received': seen('A new copy of the data received', 'execution'),
  'evidence-received': seen('Evidence received and accepted into the file', 'use-limitation'),
  'no-data-answer': seen('Answer received: the data no longer exist', 'execution'),
  'request-withdrawn': seen('Request withdrawn', 'withdrawal'),
  // police channel
  'enquiry-sent': seen('Police enquiry sent', 'police'),
  'enquiry-answered': seen('Police enquiry answered: intelligence, not evidence', 'police'),
  'enquiry-unanswered': seen('Police enquiry not answered', 'police'),
  // emergency door
  'emergency-claimed': seen('Emergency request sent to the contact point', 'emergency'),
  'emergency-declined': seen('Emergency request declined', 'emergency'),
  'emergency-answered': seen('Emergency data supplied', 'emergency'),
  // evidence item
  'item-frozen': unseen('Item preserved', 'preservation-hold'),
  'item-released': unseen('Item back under the provider’s own retention', 'preservation-hold'),
  'item-deleted': unseen('Item deleted at the provider', 'practice'),
  'item-disclosed': unseen('Item handed to the executing authority', 'execution'),
} as const satisfies Record<string, MilestoneKind>;

/** All milestones: those of a case, and those of procedures that the library shows. */
export const MILESTONES = {
  ...CASE_MILESTONES,
  ...NETWORK_MILESTONES,
  ...ORDER_MILESTONES,
  ...STEP_MILESTONES,
} as const;
export type MilestoneType = keyof typeof MILESTONES;

/** Milestones of the steps that can happen beside any request. */
import { type MilestoneKind, seen } from './kind.ts';

export const STEP_MILESTONES = {
  'request-passed-on': seen('Authority that is not competent passes the request on', 'referral'),
  'request-with-competent-authority': seen('Request with the competent authority', 'referral'),
  'preservation-warned': seen('Warning: preservation may fail or harm the case', 'preservation-notice'),
  'preservation-gone-on': seen('Requester wants preservation all the same', 'preservation-notice'),
  'preservation-called-off': seen('Requester calls the preservation off', 'preservation-notice'),
  'secrecy-impossible': seen('Requested State cannot keep the request secret', 'confidentiality'),
  'secrecy-given-up': seen('Requester goes on without secrecy', 'confidentiality'),
  'called-off-for-secrecy': seen('Requester calls the request off for want of secrecy', 'confidentiality'),
  'progress-asked': seen('Progress of the request asked', 'status-report'),
  'progress-reported': seen('Progress of the request reported', 'status-report'),
  'progress-unanswered': seen('Question about progress not answered', 'status-report'),
  'other-use-asked': seen('Consent to another use of the evidence asked', 'use-limitation'),
  'onward-transfer-asked': seen('Consent to pass the data to another State asked', 'onward-transfer'),
  'other-use-allowed': seen('Consent to the other use given', 'use-limitation'),
  'other-use-refused': seen('Consent to the other use refused', 'use-limitation'),
  'exculpatory-notice': seen('Sender told that evidence which clears a person will be used', 'use-limitation'),
  'exculpatory-used': seen('Evidence that clears a person used after notice', 'use-limitation'),
  'return-wanted': seen('Return of the originals wanted', 'return'),
  'originals-returned': seen('Originals returned', 'return'),
  'return-waived': seen('Return of the originals waived', 'return'),
  'confirmation-wanted': seen('Formal confirmation of the emergency request wanted', 'emergency-confirmation'),
  'confirmation-received': seen('Formal confirmation of the emergency request received', 'emergency-confirmation'),
} as const satisfies Record<string, MilestoneKind>;

/** Letters about preservation, the police channel, the emergency door and the case itself. `says`, then reasons, then `next`. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersOnPreservation = {
  'training.letter.preservation-sent.subject': 'Request for expedited preservation of stored data',
  'training.letter.preservation-clarified.subject': 'Further information on our preservation request',

  'training.letter.preservation-clarification-asked.subject': 'Your preservation request: information needed',
  'training.letter.preservation-clarification-asked.says':
    'We thank you for your request of {sent} for the preservation of data held by {provider}. We cannot act on it yet, for the following reasons.',
  'training.letter.preservation-clarification-asked.next':
    'Please send the missing information by {due}. If we have heard nothing by then, we close our file. Nothing is preserved meanwhile.',
  'training.letter.preservation-clarification-asked.plain':
    'We need you to confirm that the data you name are the data you mean.',

  'training.letter.preservation-refused.subject': 'Your preservation request: refusal',
  'training.letter.preservation-refused.says':
    'We have examined your request of {sent} for the preservation of data held by {provider}. We regret that we cannot carry it out.',
  'training.letter.preservation-refused.next': 'The data are not preserved. You may send a new request at any time.',
  'training.letter.preservation-refused.plain': 'The information that we asked for did not reach us in time.',

  'training.letter.preservation-presumed-unanswered.subject': 'No answer to the preservation request',
  'training.letter.preservation-presumed-unanswered.says':
    'We have received no answer to the preservation request of {sent}. Neither receipt nor preservation has been confirmed.',
  'training.letter.preservation-presumed-unanswered.next':
    'The data must be taken as not preserved. A new request can be sent.',

  'training.letter.data-frozen.subject': 'Your preservation request: data preserved',
  'training.letter.data-frozen.says':
    'At your request of {sent}, data held by {provider} have been preserved. They cannot be deleted while this lasts.',
  'training.letter.data-frozen.next':
    'Preservation lasts until {due}. It discloses nothing, so please send a formal request. If it reaches us before that day, the data stay preserved until it is decided.',

  'training.letter.nothing-to-preserve.subject': 'Your preservation request: no data found',
  'training.letter.nothing-to-preserve.says':
    'We acted on your request of {sent} without delay. {provider} reports that it no longer holds any of the data you named.',
  'training.letter.nothing-to-preserve.next':
    'There is nothing left to preserve. We regret that we cannot help further.',

  'training.letter.extension-asked.subject': 'Request to extend preservation',
  'training.letter.extension-asked.says':
    'Data held by {provider} are preserved at our request of {sent}. We ask you to extend preservation by one more period.',
  'training.letter.extension-asked.next': 'We shall tell you as soon as the data need no longer be kept.',

  'training.letter.extension-granted.subject': 'Extension of preservation granted',
  'training.letter.extension-granted.says':
    'As you asked, we have extended the preservation of the data held by {provider}.',
  'training.letter.extension-granted.next': 'Preservation now lasts until {due}. We await your formal request.',

  'training.letter.extension-refused.subject': 'Extension of preservation refused',
  'training.letter.extension-refused.says':
    'We have considered your wish to extend the preservation of data held by {provider}. We regret that we cannot grant it.',
  'training.letter.extension-refused.next':
    'Preservation ends on {due}, unless your formal request reaches us before that day.',

  'training.letter.hold-kept.subject': 'Preserved data are kept until the decision',
  'training.letter.hold-kept.says':
    'Your formal request for the data held by {provider} has been received in {requested}. The data stay preserved until it is decided.',
  'training.letter.hold-kept.next': 'You need not ask for an extension.',

  'training.letter.hold-lapsed.subject': 'Preservation has ended',
  'training.letter.hold-lapsed.says':
    'The period for which data held by {provider} were preserved has ended. By then we had received no formal request.',
  'training.letter.hold-lapsed.next':
    'The provider’s own rules of retention apply again. From now on the data may be deleted.',

  'training.letter.hold-taken-over.subject': 'A national order now protects the data',
  'training.letter.hold-taken-over.says':
    'With the acceptance of your request, the preservation that you asked for has ended. A preservation order under the law of {requested} takes its place.',
  'training.letter.hold-taken-over.next':
    'The order lasts until {due} at the latest. A judge of {requested} can renew it. You need not do anything.',

  'training.letter.hold-released.subject': 'Preservation has been lifted',
  'training.letter.hold-released.says':
    'The data held by {provider} are no longer preserved under your request of {sent}.',
  'training.letter.hold-released.next': 'The provider’s own rules of retention apply again.',

  'training.letter.enquiry-sent.subject': 'Police enquiry',
  'training.letter.enquiry-sent.says':
    'We are helping a prosecutor who investigates {offence}. We should be glad of anything you know about the data, the account and the people behind it.',
  'training.letter.enquiry-sent.next': 'We shall treat your answer as police information and not as evidence.',
  'training.letter.enquiry-answered.subject': 'Police enquiry: answer',
  'training.letter.enquiry-answered.says': 'We refer to your enquiry of {sent}. This is what we can tell you.',
  'training.letter.enquiry-answered.next':
    'This is for police use only. As evidence it must be asked for through a formal request.',
  'training.letter.enquiry-answered.plain': 'Our records hold nothing that you do not know already.',
  'training.letter.enquiry-unanswered.subject': 'No answer to the police enquiry',
  'training.letter.enquiry-unanswered.says': 'The police of {requested} have not answered the enquiry of {sent}.',
  'training.letter.enquiry-unanswered.next': 'Help between police is voluntary. Nothing follows from the silence.',

  'training.letter.emergency-claimed.subject': 'Emergency request for stored data',
  'training.letter.emergency-declined.subject': 'Your emergency request: declined',
  'training.letter.emergency-declined.says':
    'We have examined your emergency request of {sent} at once. We regret that we cannot obtain the data in this way.',
  'training.letter.emergency-declined.next': 'Preservation and a formal request remain open to you.',
  'training.letter.emergency-declined.plain': 'The data could not be obtained in time.',
  'training.letter.emergency-answered.subject': 'Your emergency request: data supplied',
  'training.letter.emergency-answered.says':
    'In answer to your emergency request of {sent} we have obtained the data from {provider}. They are attached.',
  'training.letter.emergency-answered.next':
    'Please use them to avert the danger. As evidence they need a formal request.',

  'training.letter.case-concluded.subject': 'The case file is closed',
  'training.letter.case-concluded.says': 'The case file has been closed today.',
  'training.letter.case-concluded.next': 'The debrief shows what happened, and why.',
  'training.letter.horizon-reached.subject': 'The time for this investigation has run out',
  'training.letter.horizon-reached.says':
    'The investigation of {offence} cannot be kept open any longer. It ends today with the evidence in the file.',
  'training.letter.horizon-reached.next': 'Requests that are still under way are no longer pursued.',
  'training.letter.inject-happened.subject': 'Something happened',
  'training.letter.inject-happened.says': '{told}',
  'training.letter.inject-happened.next': 'This note is for your file. It asks for no answer.',
} as const satisfies Catalogue;

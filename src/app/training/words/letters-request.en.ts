/** Letters about the formal request. `says`, then reasons or a list, then `next`; `plain` stands where no reason is given. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersOnRequest = {
  'training.letter.request-drafted.subject': 'Request for mutual legal assistance',
  'training.letter.supplement-sent.subject': 'Further information on our request for mutual legal assistance',

  'training.letter.request-not-sent.subject': 'Your draft request is not sent',
  'training.letter.request-not-sent.says':
    'We have examined your draft request of {sent} to {requested}. We shall not send it.',
  'training.letter.request-not-sent.next':
    'Our workload and staffing allow us to pursue only some of the requests we receive. We have closed the file.',

  'training.letter.request-sent.subject': 'Your request has been sent',
  'training.letter.request-sent.says':
    'We have reviewed and signed your draft request of {sent}. Today it was sent to {central}.',
  'training.letter.request-sent.next':
    'Until it arrives it binds nobody and keeps nothing preserved. We shall pass on every answer.',

  'training.letter.request-received.subject': 'Receipt of your request',
  'training.letter.request-received.says':
    'We have received your request of {sent} for mutual legal assistance. It is registered under the reference above.',
  'training.letter.request-received.next':
    'This receipt is our practice. We shall examine the request and inform you of our decision.',

  'training.letter.silence-lapsed.subject': 'No answer received',
  'training.letter.silence-lapsed.says':
    'In spite of our reminders we have received no answer from {requested} to the request of {sent}.',
  'training.letter.silence-lapsed.next': 'We have closed the file.',

  'training.letter.request-returned.subject': 'Your request is returned',
  'training.letter.request-returned.says':
    'We return your request of {sent} before examining it, for the following reasons.',
  'training.letter.request-returned.next':
    'Please correct it and send it again by {due}. If nothing arrives, we shall close the file.',
  'training.letter.request-returned.plain': 'We could not establish that the request is authentic.',

  'training.letter.supplement-asked.subject': 'Your request: further information needed',
  'training.letter.supplement-asked.says':
    'We have examined your request of {sent}. Before we can decide, we need further information.',
  'training.letter.supplement-asked.next':
    'We ask for your answer by {due}. Until then the request rests. If no answer arrives, we shall close the file.',
  'training.letter.supplement-asked.plain':
    'Your request contains what it must contain. Our court still asks you to set out, item by item, why these data matter.',

  'training.letter.file-closed-unanswered.subject': 'Your request: file closed',
  'training.letter.file-closed-unanswered.says':
    'We wrote to you about your request of {sent} and asked for your answer. None has reached us.',
  'training.letter.file-closed-unanswered.next': 'We have therefore closed our file. Any order that we made has ended.',

  'training.letter.consultation-opened.subject': 'Your request: consultation',
  'training.letter.consultation-opened.says':
    'As we see it now, your request of {sent} may have to be refused. Before we decide, we wish to consult you.',
  'training.letter.consultation-opened.next':
    'We are examining whether help can be given in part or under conditions. You need not send anything now.',

  'training.letter.conditions-offered.subject': 'Your request: conditions',
  'training.letter.conditions-offered.says':
    'We are ready to grant your request of {sent} under the following conditions.',
  'training.letter.conditions-offered.next':
    'Please tell us by {due} whether you accept them. Conditions that you accept bind you.',
  'training.letter.conditions-offered.plain':
    'The material is used only for the proceeding named in the request, and is kept confidential until a public hearing.',

  'training.letter.conditions-accepted.subject': 'We accept your conditions',
  'training.letter.conditions-accepted.says':
    'We thank you for your letter about our request of {sent}. We accept your conditions, and we are bound by them.',
  'training.letter.conditions-accepted.plain': 'They are those of your letter, without any change.',
  'training.letter.conditions-accepted.next': 'We should be grateful if the request could now be carried out.',

  'training.letter.request-postponed.subject': 'Your request: postponement',
  'training.letter.request-postponed.says':
    'Your request of {sent} meets the requirements. To carry it out now would interfere with an investigation of our own.',
  'training.letter.request-postponed.next':
    'We shall take it up again as soon as our own case allows. You need not send it again.',

  'training.letter.request-accepted.subject': 'Your request is granted',
  'training.letter.request-accepted.says':
    'We are pleased to grant your request of {sent}. An executing prosecutor will apply to {court} for an order.',
  'training.letter.request-accepted.next': 'When the order is made it will be served on {provider}.',

  'training.letter.request-accepted-in-part.subject': 'Your request is granted in part',
  'training.letter.request-accepted-in-part.says':
    'We grant your request of {sent} in part. The rest cannot be carried out, for the following reasons.',
  'training.letter.request-accepted-in-part.next':
    'An executing prosecutor will apply to {court} for an order as far as the request is granted.',
  'training.letter.request-accepted-in-part.plain':
    'The law of {requested} does not allow us to hand over everything that you ask for.',

  'training.letter.request-refused.subject': 'Your request is refused',
  'training.letter.request-refused.says':
    'We have examined your request of {sent} with care. We regret that it must be refused, for the following reasons.',
  'training.letter.request-refused.next': 'Our file is closed. We remain ready to help in other matters.',
  'training.letter.request-refused.plain': 'The conditions under which we could have helped have not been accepted.',

  'training.letter.answer-sent.subject': 'Our answer is on its way',
  'training.letter.answer-sent.says':
    'We have carried out your request of {sent}. Today our answer was sent to {ownCentral}.',
  'training.letter.answer-sent.next': 'Please allow time for it to arrive.',

  'training.letter.evidence-received.subject': 'Evidence received',
  'training.letter.evidence-received.says':
    'The answer of {requested} to the request of {sent} has arrived and has been checked. The evidence is in your file.',
  'training.letter.evidence-received.next':
    'It may be used for the purpose named in the request. Before any other use, read the limits of use: {requested} may have to consent.',

  'training.letter.no-data-answer.subject': 'The data no longer exist',
  'training.letter.no-data-answer.says':
    'The answer of {requested} to the request of {sent} has arrived. {provider} no longer holds any of the data.',
  'training.letter.no-data-answer.next': 'The request has been carried out, and the file is closed.',

  'training.letter.request-withdrawn.subject': 'Withdrawal of our request',
  'training.letter.request-withdrawn.says':
    'We no longer need the help for which we asked in our request of {sent}, and we withdraw it.',
  'training.letter.request-withdrawn.next': 'We thank you for the work that you have done.',
} as const satisfies Catalogue;

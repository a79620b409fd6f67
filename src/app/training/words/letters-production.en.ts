/** Letters on the production order of a union. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersOnProduction = {
  'training.letter.production-sent.subject': 'European Production Order: certificate',
  'training.letter.production-clarified.subject': 'European Production Order: clarification',
  'training.letter.production-not-issued.subject': 'The production order is not issued',
  'training.letter.production-not-issued.says':
    'We have examined the draft production order of {sent}. It does not meet the conditions of the Regulation, and it is not issued.',
  'training.letter.production-not-issued.next': 'You may draft another order.',
  'training.letter.production-preserved.subject': 'Your production order: receipt',
  'training.letter.production-preserved.says':
    'We have received the certificate of {sent}. We have preserved the data at once.',
  'training.letter.production-preserved.next':
    'We shall read the certificate and produce the data in the time that the Regulation sets.',
  'training.letter.production-clarification-asked.subject': 'Your production order: clarification needed',
  'training.letter.production-clarification-asked.says':
    'We have read the certificate of {sent}. We cannot carry it out yet, for the following reasons.',
  'training.letter.production-clarification-asked.next':
    'Please clarify it in the time that the Regulation sets. The data stay preserved, and our time stands still.',
  'training.letter.production-clarification-asked.plain':
    'Please confirm which account and which data the certificate means.',
  'training.letter.production-clarification-late.subject': 'The time for clarification has ended',
  'training.letter.production-clarification-late.says':
    'The time in which the production order should have been clarified has ended.',
  'training.letter.production-clarification-late.next': 'The data stay preserved, and the order waits.',
  'training.letter.production-conflict-raised.subject': 'Your production order: objection',
  'training.letter.production-conflict-raised.says':
    'We have read the certificate of {sent}. The law of a State outside the Union forbids us to produce the data.',
  'training.letter.production-conflict-raised.next':
    'We ask you to review the order. If you uphold it, a court of {requesting} decides.',
  'training.letter.production-upheld.subject': 'The production order is upheld',
  'training.letter.production-upheld.says':
    'We have weighed the objection of {provider} against the production order. The order stands.',
  'training.letter.production-upheld.next': '{provider} has been told to produce the data.',
  'training.letter.production-lifted.subject': 'The production order is lifted',
  'training.letter.production-lifted.says':
    'We have weighed the objection of {provider} against the production order. The law of the other State stands against it.',
  'training.letter.production-lifted.next': 'The order is lifted.',
  'training.letter.production-notified.subject': 'The authority of the provider’s State is notified',
  'training.letter.production-notified.says':
    'The production order has been notified to the authority of {requested}, as the Regulation wants for these data.',
  'training.letter.production-notified.next':
    'It may raise a ground for refusal in the time that the Regulation sets. Until then {provider} keeps the data and does not send them.',
  'training.letter.production-cleared.subject': 'The production order: no ground for refusal',
  'training.letter.production-cleared.says':
    'We have been notified of your production order of {sent}. We shall raise no ground for refusal.',
  'training.letter.production-cleared.next': '{provider} may produce the data now.',
  'training.letter.production-unopposed.subject': 'No objection has been raised',
  'training.letter.production-unopposed.says':
    'The time for an objection to the production order has ended. The authority of {requested} has raised none.',
  'training.letter.production-unopposed.next': 'The data may be produced and used.',
  'training.letter.production-conditions.subject': 'The production order: conditions',
  'training.letter.production-conditions.says':
    'We raise no ground for refusal of your production order of {sent}. We set conditions for the use of the data.',
  'training.letter.production-conditions.next': 'Please use them only for the proceeding that the order names.',
  'training.letter.production-refused-in-part.subject': 'The production order: refused in part',
  'training.letter.production-refused-in-part.says':
    'We refuse a part of your production order of {sent}, for the following reasons.',
  'training.letter.production-refused-in-part.next': '{provider} produces the rest only.',
  'training.letter.production-refused-in-part.plain':
    'A ground for refusal of the Regulation applies to a part of the data.',
  'training.letter.production-refused.subject': 'The production order is refused',
  'training.letter.production-refused.says': 'We refuse your production order of {sent}, for the following reasons.',
  'training.letter.production-refused.next': '{provider} has been told not to produce the data.',
  'training.letter.production-refused.plain': 'A ground for refusal of the Regulation applies.',
  'training.letter.production-overdue.subject': 'The data were not produced in time',
  'training.letter.production-overdue.says':
    '{provider} has not produced the data in the time that the Regulation sets.',
  'training.letter.production-overdue.next': 'You may wait, accept its reasons, or ask for enforcement.',
  'training.letter.production-withheld.subject': 'Your production order: not carried out',
  'training.letter.production-withheld.says':
    'We shall not produce the data that the certificate of {sent} names. We have told you our reasons.',
  'training.letter.production-withheld.next':
    'We know that you may ask the authority of {requested} to enforce the order.',
  'training.letter.production-excused.subject': 'We accept your reasons',
  'training.letter.production-excused.says':
    'We accept your reasons for not producing the data under our order of {sent}.',
  'training.letter.production-excused.next': 'The order has no further effect.',
  'training.letter.production-enforcement-asked.subject': 'Enforcement of a production order',
  'training.letter.production-enforcement-asked.says':
    '{provider} has not carried out our production order of {sent}. We ask you to recognise the order and to enforce it.',
  'training.letter.production-enforcement-asked.next':
    'The certificate and our correspondence with {provider} are attached.',
  'training.letter.production-recognition-late.subject': 'The time for recognition has ended',
  'training.letter.production-recognition-late.says':
    'The time in which {requested} should have decided on the enforcement of the production order has ended.',
  'training.letter.production-recognition-late.next': 'The order waits for that decision.',
  'training.letter.production-recognised.subject': 'The production order is recognised',
  'training.letter.production-recognised.says': 'We recognise your production order of {sent} for enforcement.',
  'training.letter.production-recognised.next': '{provider} must comply, or it will be fined.',
  'training.letter.production-fined.subject': 'The provider has been fined',
  'training.letter.production-fined.says':
    '{provider} did not comply with your production order of {sent}. It has been fined.',
  'training.letter.production-fined.next': 'The data have not been produced. Our file is closed.',
  'training.letter.production-data-received.subject': 'Your production order: data produced',
  'training.letter.production-data-received.says':
    'We produce the data that the certificate of {sent} names. They are attached, with a list of the files and a check value of each.',
  'training.letter.production-data-received.next': 'Please confirm receipt.',
  'training.letter.production-fulfilled.subject': 'The production order is fulfilled',
  'training.letter.production-fulfilled.says':
    'The data produced under the order of {sent} have been checked. They may be used.',
  'training.letter.production-fulfilled.next': 'They are in your file.',
  'training.letter.production-no-data.subject': 'Your production order: no data found',
  'training.letter.production-no-data.says':
    'We have searched for the data that the certificate of {sent} names. We no longer hold any of them.',
  'training.letter.production-no-data.next': 'We have closed our file.',
  'training.letter.production-validated.subject': 'The emergency order is validated',
  'training.letter.production-validated.says': 'We have validated the emergency production order of {sent} afterwards.',
  'training.letter.production-validated.next': 'The data may be used.',
  'training.letter.production-not-validated.subject': 'The emergency order is not validated',
  'training.letter.production-not-validated.says':
    'We do not validate the emergency production order of {sent}. It is withdrawn.',
  'training.letter.production-not-validated.next':
    'Data that were obtained under it must be deleted, or their use restricted.',
  'training.letter.production-use-restricted.subject': 'The production order: use restricted',
  'training.letter.production-use-restricted.says':
    'We raise a ground against your emergency production order of {sent}. The data may be used only in part.',
  'training.letter.production-use-restricted.next': 'Please keep to the restriction.',
  'training.letter.production-data-deleted.subject': 'The production order: data to be deleted',
  'training.letter.production-data-deleted.says':
    'We raise a ground against your emergency production order of {sent}, for the following reasons.',
  'training.letter.production-data-deleted.next': 'The data must be deleted.',
  'training.letter.production-data-deleted.plain': 'A ground for refusal of the Regulation applies.',
  'training.letter.production-withdrawn.subject': 'Withdrawal of our production order',
  'training.letter.production-withdrawn.says': 'We withdraw our production order of {sent}.',
  'training.letter.production-withdrawn.next': 'Please do not produce anything under it.',
} as const satisfies Catalogue;

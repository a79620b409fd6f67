/** Letters on the investigation order and the preservation order of a union. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersInUnion = {
  'training.letter.investigation-sent.subject': 'European Investigation Order',
  'training.letter.investigation-completed.subject': 'European Investigation Order: further information',
  'training.letter.investigation-not-issued.subject': 'Your investigation order is not validated',
  'training.letter.investigation-not-issued.says':
    'We have examined your draft order of {sent}. We do not validate it, because the measure could not be ordered here in a similar case.',
  'training.letter.investigation-not-issued.next': 'You may draft another order.',
  'training.letter.investigation-secured.subject': 'Your investigation order: evidence secured',
  'training.letter.investigation-secured.says':
    'In answer to your order of {sent} we have secured the evidence at once. It cannot be deleted.',
  'training.letter.investigation-secured.next': 'We now examine the order itself.',
  'training.letter.investigation-not-secured.subject': 'Your investigation order: not secured',
  'training.letter.investigation-not-secured.says':
    'We could not take the provisional measure that your order of {sent} asks for.',
  'training.letter.investigation-not-secured.next': 'We go on to examine the order itself.',
  'training.letter.investigation-acknowledged.subject': 'Receipt of your investigation order',
  'training.letter.investigation-acknowledged.says':
    'We acknowledge receipt of your order of {sent}. It is registered under the reference above.',
  'training.letter.investigation-acknowledged.next':
    'We shall decide on recognition in the time that the Directive sets.',
  'training.letter.investigation-information-asked.subject': 'Your investigation order: information needed',
  'training.letter.investigation-information-asked.says':
    'We have read your order of {sent}. It is not complete, for the following reasons.',
  'training.letter.investigation-information-asked.next':
    'Please send what is missing. We cannot recognise the order before.',
  'training.letter.investigation-information-asked.plain':
    'Please set out, item by item, why these data matter and why the measure is proportionate.',
  'training.letter.investigation-returned.subject': 'Your investigation order is returned',
  'training.letter.investigation-returned.says':
    'We return your order of {sent}. No judge, court, investigating judge or prosecutor has issued or validated it.',
  'training.letter.investigation-returned.next': 'Please have it validated and send it again.',
  'training.letter.investigation-extended.subject': 'Your investigation order: more time',
  'training.letter.investigation-extended.says':
    'We cannot decide on your order of {sent} in the first thirty days. The matter needs further examination.',
  'training.letter.investigation-extended.next': 'We shall decide within thirty more days at the most.',
  'training.letter.investigation-recognised.subject': 'Your investigation order is recognised',
  'training.letter.investigation-recognised.says': 'We recognise your order of {sent}.',
  'training.letter.investigation-recognised.next':
    'The measure will be carried out as if one of our own authorities had ordered it.',
  'training.letter.investigation-consultation.subject': 'Your investigation order: consultation',
  'training.letter.investigation-consultation.says':
    'As we see it now, a ground of the Directive may stand against your order of {sent}. Before we decide, we consult you.',
  'training.letter.investigation-consultation.next': 'You need not send anything now.',
  'training.letter.investigation-refused.subject': 'Your investigation order is refused',
  'training.letter.investigation-refused.says':
    'We have examined your order of {sent}. We do not recognise it, for the following reasons.',
  'training.letter.investigation-refused.next': 'Our file is closed.',
  'training.letter.investigation-refused.plain': 'A ground for non-recognition of the Directive applies.',
  'training.letter.investigation-postponed.subject': 'Your investigation order: postponement',
  'training.letter.investigation-postponed.says':
    'To carry out your order of {sent} now would harm an investigation of our own.',
  'training.letter.investigation-postponed.next': 'We shall carry it out as soon as that reason has passed.',
  'training.letter.investigation-execution-late.subject': 'Your investigation order: delay',
  'training.letter.investigation-execution-late.says':
    'We cannot carry out the measure in the time that the Directive sets. We propose a new time.',
  'training.letter.investigation-execution-late.next': 'The order stays in force.',
  'training.letter.investigation-no-data.subject': 'Your investigation order: the data no longer exist',
  'training.letter.investigation-no-data.says':
    'We have carried out your order of {sent}. {provider} no longer holds any of the data.',
  'training.letter.investigation-no-data.next': 'Our file is closed.',
  'training.letter.investigation-transfer-suspended.subject': 'Your investigation order: transfer suspended',
  'training.letter.investigation-transfer-suspended.says':
    'A legal remedy has been sought against the transfer of the evidence. We suspend the transfer until it is decided.',
  'training.letter.investigation-transfer-suspended.next': 'The evidence stays secured with us.',
  'training.letter.investigation-transferred.subject': 'Your investigation order: evidence transferred',
  'training.letter.investigation-transferred.says':
    'We have carried out your order of {sent}. The evidence is attached, with a list of the files and a check value of each.',
  'training.letter.investigation-transferred.next': 'Please tell us if it must be returned after the case.',
  'training.letter.investigation-remedied.subject': 'Your investigation order: no transfer',
  'training.letter.investigation-remedied.says':
    'A court of {requested} has granted the legal remedy against your order of {sent}.',
  'training.letter.investigation-remedied.next': 'The evidence is not transferred, and our file is closed.',
  'training.letter.investigation-withdrawn.subject': 'Withdrawal of our investigation order',
  'training.letter.investigation-withdrawn.says':
    'We no longer need the measure for which we asked in our order of {sent}, and we withdraw it.',
  'training.letter.investigation-withdrawn.next': 'We thank you for the work that you have done.',

  'training.letter.preservation-order-sent.subject': 'European Preservation Order: certificate',
  'training.letter.preservation-order-clarified.subject': 'European Preservation Order: clarification',
  'training.letter.preservation-order-not-issued.subject': 'The preservation order is not issued',
  'training.letter.preservation-order-not-issued.says':
    'The draft preservation order of {sent} does not meet the conditions of the Regulation. It is not issued.',
  'training.letter.preservation-order-not-issued.next': 'You may draft another order.',
  'training.letter.preservation-order-unclear.subject': 'Your preservation order: clarification needed',
  'training.letter.preservation-order-unclear.says':
    'We have read the certificate of {sent}. We cannot carry it out yet, for the following reasons.',
  'training.letter.preservation-order-unclear.next':
    'Please clarify it in the time that the Regulation sets. Nothing is preserved meanwhile.',
  'training.letter.preservation-order-unclear.plain':
    'Please confirm which account and which data the certificate means.',
  'training.letter.preservation-order-clarification-late.subject': 'The time for clarification has ended',
  'training.letter.preservation-order-clarification-late.says':
    'The time in which the preservation order should have been clarified has ended.',
  'training.letter.preservation-order-clarification-late.next': 'The order waits. Nothing is preserved.',
  'training.letter.preservation-order-impossible.subject': 'Your preservation order: we cannot preserve',
  'training.letter.preservation-order-impossible.says':
    'We have read the certificate of {sent}. For reasons beyond our control we cannot preserve the data.',
  'training.letter.preservation-order-impossible.next': 'Nothing is preserved.',
  'training.letter.preservation-order-executed.subject': 'Your preservation order: data preserved',
  'training.letter.preservation-order-executed.says':
    'We have preserved the data that the certificate of {sent} names.',
  'training.letter.preservation-order-executed.next':
    'They are kept for sixty days from receipt. They are kept longer only if you extend the order or confirm that production is asked.',
  'training.letter.preservation-order-empty.subject': 'Your preservation order: no data found',
  'training.letter.preservation-order-empty.says':
    'We have searched for the data that the certificate of {sent} names. We no longer hold any of them.',
  'training.letter.preservation-order-empty.next': 'We have closed our file.',
  'training.letter.preservation-order-extended.subject': 'Extension of our preservation order',
  'training.letter.preservation-order-extended.says':
    'We extend our preservation order of {sent} by thirty days, to allow a request for production to be issued.',
  'training.letter.preservation-order-extended.next': 'Please keep the data preserved.',
  'training.letter.preservation-order-confirmed.subject': 'Production of the data has been asked for',
  'training.letter.preservation-order-confirmed.says':
    'We confirm that production of the data preserved under our order of {sent} has been asked for.',
  'training.letter.preservation-order-confirmed.next': 'Please keep them until that request has been decided.',
  'training.letter.preservation-order-ended.subject': 'End of preservation',
  'training.letter.preservation-order-ended.says':
    'The data preserved under our order of {sent} need not be kept any longer.',
  'training.letter.preservation-order-ended.next': 'Your own rules of retention apply again.',
  'training.letter.preservation-order-lapsed.subject': 'Preservation has ended',
  'training.letter.preservation-order-lapsed.says':
    'The time of the preservation order of {sent} has ended. Production had not been confirmed by then.',
  'training.letter.preservation-order-lapsed.next':
    'The provider’s own rules of retention apply again. From now on the data may be deleted.',
  'training.letter.preservation-order-withdrawn.subject': 'Withdrawal of our preservation order',
  'training.letter.preservation-order-withdrawn.says': 'We withdraw our preservation order of {sent}.',
  'training.letter.preservation-order-withdrawn.next': 'Please do not keep the data under it.',
} as const satisfies Catalogue;

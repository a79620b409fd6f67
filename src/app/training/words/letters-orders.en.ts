/** Letters on orders that go straight to a provider, under an agreement or under the Protocol. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersOnOrders = {
  'training.letter.agreement-order-sent.subject': 'Order under the agreement',
  'training.letter.agreement-not-issued.subject': 'Your order is not issued',
  'training.letter.agreement-not-issued.says':
    'We have examined your draft order of {sent} under the agreement. It may not be issued.',
  'training.letter.agreement-not-issued.next': 'You may draft another order, or make a formal request.',
  'training.letter.agreement-not-issued.plain':
    'The review found that the order does not meet the conditions of the agreement and of our own law.',
  'training.letter.agreement-reviewed.subject': 'Your order has been reviewed',
  'training.letter.agreement-reviewed.says':
    'We have reviewed your draft order. It meets the conditions of our law and of the agreement.',
  'training.letter.agreement-reviewed.next':
    'It goes to the designated authority, which certifies it and sends it to {provider}.',
  'training.letter.agreement-objection.subject': 'Objection to your order',
  'training.letter.agreement-objection.says':
    'We object to your order of {sent}. We believe that the agreement may not be invoked for it.',
  'training.letter.agreement-objection.next':
    'The designated authorities of {requesting} and {requested} now consult. We wait for the result.',
  'training.letter.agreement-order-maintained.subject': 'The order stands',
  'training.letter.agreement-order-maintained.says':
    'After the consultation with {requested} the order of {sent} is maintained.',
  'training.letter.agreement-order-maintained.next': '{provider} has been told, and complies.',
  'training.letter.agreement-not-applicable.subject': 'The agreement does not apply to your order',
  'training.letter.agreement-not-applicable.says':
    'We have considered the order of {sent} and the objection of {provider}. The agreement may not be invoked for this order.',
  'training.letter.agreement-not-applicable.next':
    'The order has no effect under the agreement. You may make a formal request.',
  'training.letter.agreement-data-produced.subject': 'Data produced under the agreement',
  'training.letter.agreement-data-produced.says':
    'In answer to your order of {sent} we produce the data. They are attached, with a list of the files and a check value of each.',
  'training.letter.agreement-data-produced.next': 'Please confirm receipt.',
  'training.letter.agreement-no-data.subject': 'Your order: no data found',
  'training.letter.agreement-no-data.says':
    'We have searched for the data that your order of {sent} names. We no longer hold any of them.',
  'training.letter.agreement-no-data.next': 'We have closed our file.',
  'training.letter.agreement-data-minimised.subject': 'The data have been reviewed',
  'training.letter.agreement-data-minimised.says':
    'We have reviewed the data from {provider}. What the case does not need has been set apart and is not used.',
  'training.letter.agreement-data-minimised.next': 'The rest is in your file. The agreement limits who may receive it.',
  'training.letter.agreement-withdrawn.subject': 'Withdrawal of our order',
  'training.letter.agreement-withdrawn.says': 'We withdraw our order of {sent}.',
  'training.letter.agreement-withdrawn.next': 'Please do not disclose anything under it.',

  'training.letter.direct-order-sent.subject': 'Order to disclose subscriber information',
  'training.letter.order-notified.subject': 'Order to disclose subscriber information',
  'training.letter.order-facts-asked.subject': 'The order to the provider: information needed',
  'training.letter.order-facts-asked.says':
    'We have been told of your order of {sent} to {provider}. We ask for more information before we decide whether to object.',
  'training.letter.order-facts-asked.next':
    'Please send the supporting facts. The time of {provider} runs on meanwhile.',
  'training.letter.disclosure-forbidden.subject': 'The order to the provider: disclosure forbidden',
  'training.letter.disclosure-forbidden.says':
    'We have told {provider} not to disclose the data that your order of {sent} names, for the following reasons.',
  'training.letter.disclosure-forbidden.next': 'You may consult us, or make a formal request.',
  'training.letter.disclosure-forbidden.plain':
    'The disclosure would harm an investigation or an essential interest of {requested}.',
  'training.letter.order-returned.subject': 'Your order is returned',
  'training.letter.order-returned.says':
    'We return your order of {sent}. {requested} accepts only orders of a prosecutor, a judge or another independent authority, or under their supervision.',
  'training.letter.order-returned.next':
    'Please have it issued in that form, or turn to the authorities of {requested}.',
  'training.letter.provider-refused.subject': 'Your order: refusal',
  'training.letter.provider-refused.says': 'We do not disclose the data that your order of {sent} names.',
  'training.letter.provider-refused.next': 'You may ask the authorities of {requested} to give effect to the order.',
  'training.letter.provider-window-over.subject': 'The time of the provider has ended',
  'training.letter.provider-window-over.says':
    '{provider} has not disclosed the data. The time that the Protocol gives it has ended.',
  'training.letter.provider-window-over.next':
    'The Protocol leaves two ways: {requested} gives effect to the order, or a formal request.',
  'training.letter.order-data-received.subject': 'Subscriber information disclosed',
  'training.letter.order-data-received.says':
    'In answer to your order of {sent} we disclose the subscriber information. It is attached, with a list of the files and a check value of each.',
  'training.letter.order-data-received.next': 'Please confirm receipt.',
  'training.letter.order-nothing-held.subject': 'Your order: no data found',
  'training.letter.order-nothing-held.says':
    'We have searched for the subscriber information that your order of {sent} names. We hold none.',
  'training.letter.order-nothing-held.next': 'We have closed our file.',
  'training.letter.order-handed-on.subject': 'The order goes to the State of the provider',
  'training.letter.order-handed-on.says':
    'The order of {sent} was not carried out. You have decided to ask {requested} to give effect to it.',
  'training.letter.order-handed-on.next': 'The order now needs supporting information. You can draft both.',
  'training.letter.order-replaced.subject': 'A formal request takes the place of the order',
  'training.letter.order-replaced.says':
    'The order of {sent} was not carried out. You have decided to make a formal request instead.',
  'training.letter.order-replaced.next': 'You can draft the formal request now.',
  'training.letter.order-given-up.subject': 'The order is given up',
  'training.letter.order-given-up.says': 'The order of {sent} was not carried out. You have decided to give it up.',
  'training.letter.order-given-up.next': 'This file is closed.',
} as const satisfies Catalogue;

/** Letters of the State that is asked to give effect to an order. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersOnEffect = {
  'training.letter.effect-asked.subject': 'Request to give effect to an order',
  'training.letter.effect-queried.subject': 'Your order: information missing',
  'training.letter.effect-queried.says':
    'We have received your order and its supporting information of {sent}. They are not complete, for the following reasons.',
  'training.letter.effect-queried.next':
    'Please send what is missing by {due}. No time that the Protocol sets runs until then.',
  'training.letter.effect-queried.plain': 'We need to know, item by item, why these data matter.',
  'training.letter.effect-complete.subject': 'Your order: papers complete',
  'training.letter.effect-complete.says': 'Your order of {sent} and its supporting information are complete.',
  'training.letter.effect-complete.next':
    'The times that the Protocol sets for us run from today. We shall tell you what we decide.',
  'training.letter.effect-accepted.subject': 'We give effect to your order',
  'training.letter.effect-accepted.says': 'We have decided to give effect to your order of {sent}.',
  'training.letter.effect-accepted.next': 'It will be served on {provider}.',
  'training.letter.effect-conditions-offered.subject': 'Your order: conditions',
  'training.letter.effect-conditions-offered.says':
    'We are ready to give effect to your order of {sent} under the following conditions.',
  'training.letter.effect-conditions-offered.next':
    'Please tell us by {due} whether you accept them. Conditions that you accept bind you.',
  'training.letter.effect-conditions-offered.plain':
    'The data are used only for the proceeding named in the order, and are kept confidential until a public hearing.',
  'training.letter.effect-postponed.subject': 'Your order: postponement',
  'training.letter.effect-postponed.says':
    'To give effect to your order of {sent} now would interfere with an investigation of our own.',
  'training.letter.effect-postponed.next':
    'We shall take it up again as soon as our own case allows. You need not send it again.',
  'training.letter.effect-refused.subject': 'Your order is refused effect',
  'training.letter.effect-refused.says':
    'We have examined your order of {sent}. We regret that we cannot give effect to it, for the following reasons.',
  'training.letter.effect-refused.next': 'Our file is closed. A formal request remains open to you.',
  'training.letter.effect-refused.plain': 'The conditions under which we could have helped have not been accepted.',
  'training.letter.effect-served.subject': 'Your order has been served',
  'training.letter.effect-served.says':
    'Your order of {sent} was served on {provider} today. It must keep the data from now on.',
  'training.letter.effect-served.next': 'The time for {provider} to return the data runs from today.',
  'training.letter.effect-service-late.subject': 'Your order: service takes longer',
  'training.letter.effect-service-late.says':
    'The order of {sent} has not yet been served on {provider}. This takes longer than the Protocol aims at.',
  'training.letter.effect-service-late.next': 'We go on, and we shall tell you when it is served.',
  'training.letter.effect-overdue.subject': 'Your order: the provider is late',
  'training.letter.effect-overdue.says': '{provider} has not returned the data in the time that we set.',
  'training.letter.effect-overdue.next': 'We use the means of our own law to make it comply.',
  'training.letter.effect-given.subject': 'Your order has been given effect',
  'training.letter.effect-given.says':
    '{provider} has produced the data that your order of {sent} names. They are attached, with a list of the files and a check value of each.',
  'training.letter.effect-given.next': 'Please use them within the limits of the order.',
  'training.letter.effect-empty.subject': 'Your order: the data no longer exist',
  'training.letter.effect-empty.says':
    '{provider} answers that it no longer holds any of the data that your order of {sent} names.',
  'training.letter.effect-empty.next': 'The order has been given effect, and our file is closed.',
} as const satisfies Catalogue;

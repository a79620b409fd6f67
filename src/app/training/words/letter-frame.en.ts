/** What every letter has: heads, greetings, lists; and the inbox around them. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const letterFrame = {
  'training.letters.heading': 'Letters',
  'training.letters.none': 'No letters yet. Letters that you send or receive are kept here.',
  'training.letters.unread': 'unread',
  'training.letters.in': 'from {party}',
  'training.letters.out': 'to {party}',
  'training.letters.back': 'All letters',
  'training.letters.next-unread': 'Next unread letter',
  'training.letters.answer': 'Answer this letter',

  'training.head.from': 'From',
  'training.head.to': 'To',
  'training.head.our-ref': 'Our ref.',
  'training.head.your-ref': 'Your ref.',
  'training.head.channel': 'Sent through',
  'training.head.channel.diplomatic':
    'the diplomatic channel, from the foreign ministry of {requesting} to that of {requested}',
  'training.head.date': 'Date',
  'training.head.subject': 'Subject',
  'training.head.basis': 'Legal basis',
  'training.head.through': 'through the {treaty}',

  'training.party.prosecutor': 'Public prosecutor of {state}',
  'training.party.registry': 'Registry of the public prosecutor',
  'training.party.foreign-ministry': 'Ministry of Foreign Affairs of {state}',
  'training.party.own-designated': 'Designated authority of {state}',
  'training.party.establishment': '{name}, to its designated establishment or its legal representative',
  'training.party.in-state': '{name}, {state}',

  'training.greeting': 'Dear colleagues,',
  'training.greeting.business': 'Dear Sir or Madam,',
  'training.closing': 'Please accept the assurance of our highest consideration.',
  'training.closing.business': 'Yours faithfully,',
  'training.list.reasons': 'Reasons',
  'training.list.questions': 'What is missing',
  'training.list.conditions': 'Conditions',
  'training.list.remarks': 'Remarks',
  'training.list.help': 'What would help:',
  'training.list.preserved': 'Preserved: {item}',
  'training.list.not-found': 'No longer held: {item}',
  'training.list.received': 'Received: {item}',
  'training.list.not-received': 'Not received: {item}',
} as const satisfies Catalogue;

/** What a confirmation of preservation says, the form that asks for more time, and the diary beside both clocks. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const preservation = {
  'training.hold.held': 'Preserved',
  'training.hold.nothing': 'Nothing',
  'training.hold.period': 'Period of the data',
  'training.hold.period.none': 'Your request names no period: the data as they stood at the snapshot.',
  'training.hold.snapshot': 'Snapshot taken',
  'training.hold.until': 'Preserved until',
  'training.hold.contact-ref': 'Our reference',
  'training.hold.provider-ref': 'Reference of {provider}',
  'training.hold.not-found': 'Not found',
  'training.hold.not-found.none': 'All that you named was found.',

  'training.extension.status': 'Kind of request',
  'training.extension.status.extension': 'Extension of an earlier preservation',
  'training.extension.ends': 'Preservation ends on',
  'training.extension.tells-request': 'Tell how the formal request stands',
  'training.extension.request': 'The formal request',
  'training.extension.request.none': 'It has not been drafted yet.',
  'training.extension.request.drafted':
    'It was handed to our central authority on {date}, with the reference {reference}. It has not been sent yet.',
  'training.extension.request.sent': 'It was sent on {date}, with the reference {reference}.',
  'training.extension.reason': 'Why more time is needed',
  'training.extension.reason.none': 'Give no reason',
  'training.extension.reason.facts': 'Facts that the request must tell are still being collected.',
  'training.extension.reason.own-review': 'Our central authority is still reviewing the request.',
  'training.extension.reason.translation': 'The request is being translated.',
  'training.extension.reason.on-its-way': 'The request is on its way to your State.',

  'training.diary.extend':
    'Diary: fourteen days or less. Ask for an extension, or see that your formal request arrives in time.',
  'training.diary.warning': 'Diary: fourteen days or less. See that your formal request arrives in time.',
  'training.diary.reached': 'Your diary: preservation ends in fourteen days or less.',
  'training.clocks.two': 'Two clocks keep the data',
  'training.clocks.two.international': 'The international hold',
  'training.clocks.two.domestic': 'The preservation order of {requested}',
  'training.clocks.two.runs': 'It runs.',
  'training.clocks.two.kept': 'It is kept until your formal request is decided.',
  'training.clocks.two.over': 'It ended on {day}.',
  'training.clocks.two.not-yet': 'It begins when your formal request is accepted.',
  'training.clocks.two.untold': 'It was made. Nobody has told you of its end.',
} as const satisfies Catalogue;

/** English words of the controls of the comparison room, beside `messages.en.ts`. The same rules of style. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const controls = {
  'comparison.panel.intro':
    'Everything here is an assumption for this comparison. It says nothing about a real State or office.',
  'comparison.panel.undo': 'Undo the last choice',
  'comparison.panel.practice': 'How the requested side works',
  'comparison.panel.law': 'Treaties in force',
  'comparison.panel.simulation': 'The simulation',

  'comparison.settings.preset': 'Ready-made assumptions',
  'comparison.settings.preset.hint':
    'They change many figures of the practice model at once. What they change is assumed.',
  'comparison.preset.default': 'Usual',
  'comparison.preset.non-cooperative': 'Unwilling or weak file',
  'comparison.preset.first-years': 'Convention still new',
  'comparison.preset.reformed-authority': 'Reformed authority',

  'comparison.settings.preservation': 'Preservation first',
  'comparison.settings.preservation.hint':
    'Whether the prosecutor asks for a hold on the data before the request. A hold discloses nothing.',
  'comparison.preservation.both': 'with and without',
  'comparison.preservation.first': 'yes, where offered',
  'comparison.preservation.not': 'no',

  'comparison.settings.renewals': 'Renewal of a hold',
  'comparison.settings.renewals.hint': 'Whether an extension is asked for before a hold ends.',
  'comparison.renewals.model': 'by the model',
  'comparison.renewals.kept': 'always asked in time',
  'comparison.renewals.missed': 'never asked in time',

  'comparison.settings.channel': 'Channel of the request',
  'comparison.settings.channel.hint': 'How letters travel, there and back.',
  'comparison.channel.mix': 'usual mix',
  'comparison.channel.electronic': 'electronic',
  'comparison.channel.post': 'post',
  'comparison.channel.diplomatic': 'diplomatic',

  'comparison.settings.translation': 'Translation needed',
  'comparison.settings.translation.hint': 'The chance that the request must be translated before it can be sent.',
  'comparison.settings.model': 'by the model',
  'comparison.settings.never': 'never',
  'comparison.settings.always': 'always',
  'comparison.settings.share': 'in {share} of runs',

  'comparison.settings.priority': 'Priority lane granted',
  'comparison.settings.priority.hint':
    'The requested State takes this file before others. Without a treaty a copy goes ahead through the police.',
  'comparison.settings.calendar': 'Office hours count',
  'comparison.settings.calendar.hint':
    'What the requested side finishes at night, at a weekend or on a holiday waits for its next opening.',
  'comparison.settings.season': 'Summer slowdown',
  'comparison.settings.season.hint': 'The requested side is slower in its summer months and on its holidays.',
  'comparison.settings.appeal': 'Appeal against handing over',
  'comparison.settings.appeal.hint': 'The chance that somebody appeals in {name} before the data are handed over.',
  'comparison.settings.appeal.law': 'as its law allows',

  'comparison.settings.treaties.hint':
    'A mark means: in force between {requesting} and {requested}. Change one to ask what would be otherwise.',
  'comparison.settings.treaties.added': 'Changed by you: in the scenario it is not in force between them.',
  'comparison.settings.treaties.removed': 'Changed by you: in the scenario it is in force between them.',
  'comparison.law-changed.title': 'The law is changed for this comparison',
  'comparison.law-changed.added': 'Treated as in force between {requesting} and {requested}: {treaties}.',
  'comparison.law-changed.removed': 'Treated as not in force between {requesting} and {requested}: {treaties}.',
} as const satisfies Catalogue;

/** Letters of a provider that helps of its own will, or in an emergency. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const lettersVoluntary = {
  'training.letter.voluntary-sent.subject': 'Voluntary request for stored data',
  'training.letter.voluntary-unclear.subject': 'Your request: information needed',
  'training.letter.voluntary-unclear.says':
    'We have read your request of {sent}. We cannot decide on it yet, for the following reasons.',
  'training.letter.voluntary-unclear.next':
    'Please answer by {due}. If we hear nothing by then, we close our file. We are free to help and not obliged to.',
  'training.letter.voluntary-unclear.plain': 'Please confirm that you ask as an authority, and which account you mean.',
  'training.letter.voluntary-silent.subject': 'No answer from the provider',
  'training.letter.voluntary-silent.says': '{provider} has not answered the request of {sent}. It is not obliged to.',
  'training.letter.voluntary-silent.next': 'We have closed this file. A formal request remains open.',
  'training.letter.voluntary-answered.subject': 'Your request: data disclosed',
  'training.letter.voluntary-answered.says':
    'We have decided to disclose the data that you asked for on {sent}. They are attached, with a list of the files and a check value of each.',
  'training.letter.voluntary-answered.next':
    'We disclose them of our own will, under our policy and our law. A court may want to see them obtained by a formal request.',
  'training.letter.voluntary-answered-in-part.subject': 'Your request: part of the data disclosed',
  'training.letter.voluntary-answered-in-part.says':
    'We have decided to disclose a part of the data that you asked for on {sent}. They are attached, with a list of the files and a check value of each.',
  'training.letter.voluntary-answered-in-part.next':
    'Our law or our policy does not allow us to disclose the rest. For it you need a formal request to {requested}.',
  'training.letter.voluntary-no-data.subject': 'Your request: no data found',
  'training.letter.voluntary-no-data.says':
    'We have looked for the data that you asked for on {sent}. We hold no such data.',
  'training.letter.voluntary-no-data.next': 'We have closed our file.',
  'training.letter.voluntary-declined.subject': 'Your request: declined',
  'training.letter.voluntary-declined.says':
    'We have considered your request of {sent}. We regret that we cannot disclose these data of our own will.',
  'training.letter.voluntary-declined.next':
    'Please turn to the authorities of {requested} with a formal request. We answer their orders.',

  'training.letter.disclosure-asked.subject': 'Emergency request for disclosure of data',
  'training.letter.disclosure-verified.subject': 'Your emergency request: you are verified',
  'training.letter.disclosure-verified.says':
    'We have called your office on its official number and verified your request of {sent}.',
  'training.letter.disclosure-verified.next':
    'We now weigh whether a person is in danger, and whether the data can avert it.',
  'training.letter.disclosure-unverified.subject': 'Your emergency request: not verified',
  'training.letter.disclosure-unverified.says':
    'We called the office that your request of {sent} names. We could not verify that the request comes from it.',
  'training.letter.disclosure-unverified.next':
    'We disclose nothing to a caller whom we cannot verify. You may ask us to call once more.',
  'training.letter.disclosure-declined.subject': 'Your emergency request: declined',
  'training.letter.disclosure-declined.says':
    'We have weighed your emergency request of {sent}. It does not persuade us that a person is in danger, or that these data would avert it.',
  'training.letter.disclosure-declined.next':
    'You may write to us once more, or turn to the contact point of {requested}.',
  'training.letter.disclosure-declined.plain':
    'We miss facts that show who is in danger, when, and how the data would help.',
  'training.letter.disclosure-made.subject': 'Your emergency request: data disclosed',
  'training.letter.disclosure-made.says':
    'We believe in good faith that a person is in danger. We disclose the data that can avert it, as far as we hold them.',
  'training.letter.disclosure-made.next':
    'Please use them to avert the danger. A court may want to see them obtained by a formal request.',
  'training.letter.disclosure-no-data.subject': 'Your emergency request: no data found',
  'training.letter.disclosure-no-data.says':
    'We have looked at once for the data that you asked for on {sent}. We hold none that could avert the danger.',
  'training.letter.disclosure-no-data.next': 'We have closed our file.',
  'training.letter.disclosure-other-door.subject': 'The request to the provider is ended',
  'training.letter.disclosure-other-door.says': 'You have ended the emergency request of {sent} to {provider}.',
  'training.letter.disclosure-other-door.next': 'The contact point of {requested} and the formal request remain open.',
} as const satisfies Catalogue;

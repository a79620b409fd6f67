/** The checklist after delivery. What an answer means is said once it is given; rules are quoted from the instrument's own file. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const closing = {
  'training.closing.heading': 'Before you close the file',
  'training.closing.intro':
    'The data are here. Five things are left to decide. Your answers are kept with this run, and are part of its report.',
  'training.closing.no-rule': 'The text that governs your request has no rule on it in this edition.',

  'training.closing.evidence': 'What do you file for the court?',
  'training.closing.evidence.custody': 'The data with certificate, check values and chain of custody',
  'training.closing.evidence.data': 'The data alone',
  'training.closing.evidence.custody.means':
    'A court can then see who had the data, when, and that nobody changed them.',
  'training.closing.evidence.data.means': 'Whoever contests the data will ask for the rest, perhaps years later.',

  'training.closing.use': 'The police want to use the data in another case. What do you do?',
  'training.closing.use.named': 'I keep them for the case that the request named.',
  'training.closing.use.consent': 'I ask the other State for its consent first.',
  'training.closing.use.other': 'I pass them on.',
  'training.closing.use.named.means': 'This is within what you asked for.',
  'training.closing.use.consent.means': 'This costs time and keeps the trust of the other State.',
  'training.closing.use.other.means': 'This is another use than the one that you named.',

  'training.closing.defence': 'What does the defence see?',
  'training.closing.defence.all': 'All that the other State sent, as your own law provides',
  'training.closing.defence.part': 'Only what you rely on in court',
  'training.closing.defence.all.means':
    'Disclosure follows your own law. A condition that you accepted can limit it: read the conditions first.',
  'training.closing.defence.part.means':
    'Your own law decides whether that is enough. What helps the defence is often in the rest.',

  'training.closing.clears': 'One message clears an accused person in another case. What do you do?',
  'training.closing.clears.notice': 'I disclose it and tell the other State.',
  'training.closing.clears.silent': 'I disclose it and tell nobody.',
  'training.closing.clears.keep': 'I keep it, because it was given for one case only.',
  'training.closing.clears.notice.means':
    'Where a text knows an exception for what clears a person, it asks for notice.',
  'training.closing.clears.silent.means': 'The other State would learn of it from somebody else.',
  'training.closing.clears.keep.means':
    'A limit of use is no reason to leave an innocent person accused: ask, or give notice.',

  'training.closing.feedback': 'Do you write to those who helped?',
  'training.closing.feedback.letter': 'Yes: a closing letter with the result',
  'training.closing.feedback.none': 'No',
  'training.closing.feedback.letter.means': 'It is practice and no duty. It helps the next request.',
  'training.closing.feedback.none.means': 'Nobody owes it. The other State does not learn whether its work was of use.',
  'training.closing.letter.subject': 'Our request: result and thanks',
  'training.closing.letter.says':
    'With your answer to our request of {sent} we have received the data. They are evidence in our investigation of {offence}.',
  'training.closing.letter.next':
    'We need nothing more, and any order that keeps the data can end. We thank you for your help.',
} as const satisfies Catalogue;

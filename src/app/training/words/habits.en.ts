/** Habits that no text owes: a draft shown first, an office asked again, a package checked. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const habits = {
  'training.option.decide.share-draft.title': 'Show a draft before you file it',
  'training.option.decide.share-draft.what': 'Ask the central authority of {requested} informally what it would miss.',
  'training.option.decide.share-draft.cost':
    'Its comments take some days. They bind nobody, and a draft keeps no data preserved.',
  'training.option.decide.share-draft.go': 'Write a draft to show',
  'training.done.decide.share-draft': 'Your draft is with {requested} for comment. You can still file at any time.',
  'training.option.decide.remind.title': 'Ask again for an answer',
  'training.option.decide.remind.what':
    'Ask {requested} how your request stands: by letter, telephone, network or diplomatic note.',
  'training.option.decide.remind.cost':
    'It makes no queue shorter. It can wake a file that nobody reads. The same way twice seldom helps.',
  'training.option.decide.remind.go': 'Ask again',
  'training.done.decide.remind': 'You have asked again. Let time pass to see whether an answer comes.',
  'training.option.decide.ask-again.title': 'Check what came back',
  'training.option.decide.ask-again.what':
    'The data are here. Compare the check values, the links and the format before you accept them.',
  'training.option.decide.ask-again.cost':
    'A new copy takes some weeks. If nothing is wrong with this one, the weeks are lost.',
  'training.option.decide.ask-again.go': 'Ask for a new copy',
  'training.done.decide.ask-again': 'You have asked {requested} for a new copy.',

  'training.chase.rung': 'How do you ask?',
  'training.chase.rung.letter': 'A letter of reminder',
  'training.chase.rung.telephone': 'A telephone call',
  'training.chase.rung.network': 'Through the network of contact points or liaison magistrates',
  'training.chase.rung.diplomatic': 'A diplomatic note',
  'training.chase.contact': 'Which contact details do you use?',
  'training.chase.contact.file': 'Those of the case file',
  'training.chase.contact.register': 'Those of the register, looked up today',
  'training.chase.sender': 'From where do you ask?',
  'training.chase.sender.office': 'From the office, with its seal and its official address',
  'training.chase.sender.personal': 'From a personal mailbox or telephone',
  'training.chase.way': 'Way',
  'training.chase.details': 'Contact details',
  'training.chase.from': 'Sent',
  'training.chase.error': 'Choose one answer to each of the three questions.',

  'training.fault.legend': 'What is wrong with it?',
  'training.fault.links': 'The links had ended before the data could be loaded',
  'training.fault.hash': 'A check value does not match the list',
  'training.fault.format': 'The files cannot be read without a program that was not sent',
  'training.fault.error': 'Choose what is wrong. If nothing is wrong, leave this page and let time pass.',

  'training.package.heading': 'What came back',
  'training.package.fictional': 'The check values are fictional: made from the names of this case, not from files.',
  'training.package.cover': 'Cover letter',
  'training.package.files': 'Files',
  'training.package.links': 'Links open until',
  'training.package.loaded': 'Loaded here on',
  'training.package.format': 'Format',
  'training.package.format.good': 'Text tables and PDF files, which any office program opens.',
  'training.package.format.bad':
    'One archive of 40 gigabytes in a format of the provider. No program to read it is enclosed.',
  'training.package.certificate': 'Certificate of the custodian',
  'training.package.certificate.says':
    'I keep the records of {legalEntity}. The files listed below are true copies of records that it made and kept in its ordinary business.',
  'training.package.certificate.none': 'No certificate was asked for, and none is enclosed.',
  'training.package.hashes': 'Check values (SHA-256)',
  'training.package.listed': 'As listed by the sender',
  'training.package.received': 'As computed here',
  'training.package.custody': 'Chain of custody',
  'training.package.custody.day': 'Day',
  'training.package.custody.what': 'Handed over',
  'training.package.custody.produced': '{provider} to the executing authority of {requested}',
  'training.package.custody.sent': '{central} to {ownCentral}',
  'training.package.custody.arrived': '{ownCentral} to the public prosecutor, check values computed',
  'training.package.custody.copied': 'A new copy from {central}, check values computed again',

  'training.world.package.heading': 'What came back, and whether anybody looked',
  'training.world.package.none': 'Nothing was wrong with the package.',
  'training.world.package.links': 'The links had ended before the data were loaded.',
  'training.world.package.hash': 'One check value did not match the list.',
  'training.world.package.format': 'The archive came without a program to read it.',
  'training.world.package.found': 'You found it and asked for a new copy.',
  'training.world.package.other': 'You asked for a new copy, but for another reason.',
  'training.world.package.needless': 'You asked for a new copy all the same. It cost {duration}.',
  'training.world.package.missed': 'You accepted it as it was.',
  'training.world.package.open': 'Nobody had asked for a new copy when play stopped.',
  'training.world.package.hash.means':
    'Whoever contests the file can say that it was changed, and nobody can show otherwise.',
  'training.world.package.links.means':
    'Behind links that have ended nothing is left: these data are not in your file.',
  'training.world.package.format.means': 'What nobody can open, nobody can read in court.',
  'training.world.package.rule': 'A certificate with check values is a way of execution that a request may ask for:',
  'training.world.package.no-rule': 'The text that governs your request has no rule on certificates in this edition.',
  'training.world.package.practice':
    'To compare the values on arrival is practice: the text, as this edition holds it, does not ask for it.',
  'training.world.package.unjudged': 'This is no objective, because luck decides whether a package has a fault.',
  'training.world.package.item.hash': 'It was accepted although its check value does not match.',
  'training.world.package.item.links': 'It was accepted behind links that had ended.',
  'training.world.package.item.format': 'It was accepted without a program to read it.',

  'training.letter.draft-shared.subject': 'Draft request, for your comments',
  'training.letter.draft-commented.subject': 'Comments on your draft request',
  'training.letter.draft-commented.says':
    'We thank you for showing us your draft. This is informal, and it binds neither side.',
  'training.letter.draft-commented.plain': 'We see nothing that is missing.',
  'training.letter.draft-commented.next': 'We shall examine the request itself when it reaches us.',
  'training.letter.request-chased.subject': 'Our request: reminder',
  'training.letter.request-chased.says':
    'On {sent} we sent you a request for mutual legal assistance. We should be grateful to know how it stands.',
  'training.letter.request-chased.next': 'If you need anything from us, please tell us. We shall answer at once.',
  'training.letter.copy-asked.subject': 'The data that you sent: a new copy needed',
  'training.letter.copy-asked.says':
    'We thank you for your answer to our request of {sent}. We cannot use the data as they came.',
  'training.letter.copy-asked.next':
    'Please send a new copy, with a list of check values and the date on which links end.',
  'training.letter.copy-received.subject': 'A new copy of the data has arrived',
  'training.letter.copy-received.says': 'The central authority of {requested} has sent a new copy of the data.',
  'training.letter.copy-received.next': 'Its check values match the list. We pass it on to you.',
} as const satisfies Catalogue;

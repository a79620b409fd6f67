/** English words of the shelf. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const en = {
  'shelf.title': 'Cases',
  'shelf.lead':
    'Get electronic evidence from another State, and see what it takes: which instrument, how long, whether the data still exist, and whose rights were protected on the way.',
  'shelf.fiction':
    'The treaties are real. The States, providers, people and cases are invented. Never enter real cases or names.',

  'shelf.try': 'Try it in two minutes',
  'shelf.try.text': 'New here? Three or four decisions, without a legal term.',

  'shelf.list.title': '{count, plural, one {# case} other {# cases}} to choose from',
  'shelf.filter.any': 'any',
  'shelf.filter.desk': 'A desk beside the prosecutor’s',
  'shelf.filter.desk.requesting-authority': 'central authority that asks',
  'shelf.filter.desk.contact-point': '24/7 contact point',
  'shelf.filter.desk.requested-authority': 'central authority that is asked',
  'shelf.filter.desk.requested-judge': 'judge',
  'shelf.filter.instrument': 'Instrument that the case offers',
  'shelf.filter.shown': '{shown} of {count} cases are shown.',
  'shelf.filter.none': 'No case has all of this.',
  'shelf.filter.all': 'Show all cases',
  'shelf.card.about': 'For whom, and which law',
  'shelf.card.number': 'Case {number, number}',
  'shelf.card.supposes': 'What this case supposes',
  'shelf.card.play': 'Play the case',
  'shelf.card.compare': 'Compare the routes',

  'shelf.class.label': 'Class code',
  'shelf.class.hint': 'In a class: type the code that your trainer shows.',
  'shelf.class.join': 'Join the class',
  'shelf.class.trainer': 'Trainers: run a class',
  'shelf.class.fault.no-code': 'This is not a class code. It has eight letters and digits or more, in groups of four.',
  'shelf.class.fault.damaged': 'One letter is wrong, or two are swapped. Compare the code with the one on the wall.',
  'shelf.class.fault.later-edition': 'A later edition of Comity made this code. Open that edition on this computer.',
  'shelf.class.fault.unknown-case': 'This code is of a case that this edition does not have. Ask your trainer.',
  'shelf.class.fault.other-version':
    'This code is of another version of the case. Use the same edition of Comity as your trainer.',

  'shelf.runs.title': 'Your runs',
  'shelf.runs.empty': 'No run is kept yet',
  'shelf.runs.empty.text':
    'Play a case and every step is saved here, on this computer only. You can close the window and go on later.',
  'shelf.runs.empty.memory':
    'This browser does not keep runs. Save a run as a file while you play; you can import it here later.',
  'shelf.runs.parent': 'from {parent}, before decision {number, number}',
  'shelf.runs.parent.gone': 'a deleted run',
  'shelf.runs.decisions': '{count, plural, =0 {no decision yet} one {# decision} other {# decisions}}',
  'shelf.runs.saved': 'saved {when}',
  'shelf.runs.resume': 'Resume',
  'shelf.runs.look': 'Open',
  'shelf.runs.rename': 'Rename',
  'shelf.runs.versions': 'Earlier versions',
  'shelf.runs.delete': 'Delete',
  'shelf.runs.deleted': '{run} is deleted',
  'shelf.runs.undo': 'Undo',
  'shelf.runs.restored': '{run} is back',
  'shelf.outcome.obtained': 'ended: evidence obtained',
  'shelf.outcome.partial': 'ended: part of the evidence obtained',
  'shelf.outcome.lost': 'ended: evidence lost',
  'shelf.outcome.refused': 'ended: request refused',
  'shelf.outcome.silent': 'ended: no answer received',
  'shelf.outcome.neverSent': 'ended: request never sent',
  'shelf.outcome.withdrawn': 'ended: request withdrawn',
  'shelf.outcome.none': 'under way',

  'shelf.rename.title': 'Rename {run}',
  'shelf.rename.label': 'Name of the run',
  'shelf.rename.hint': 'For example a table number or a nickname. Do not write the name of a real person or case.',
  'shelf.rename.save': 'Keep this name',

  'shelf.versions.title': 'Earlier versions of {run}',
  'shelf.versions.text':
    'Every step was saved. Open an earlier version as a run of its own; {run} itself stays as it is.',
  'shelf.versions.caption': 'Saved versions, newest first',
  'shelf.versions.when': 'Saved',
  'shelf.versions.day': 'Played until',
  'shelf.versions.decisions': 'Decisions',
  'shelf.versions.open': 'Open in a copy',
  'shelf.versions.action': 'Action',
  'shelf.versions.loading': 'Reading the saved versions…',

  'shelf.import.title': 'Import a run',
  'shelf.import.text': 'Drop a run file here, or choose one. It stays on this computer.',
  'shelf.import.choose': 'Choose a file',
  'shelf.import.reading': 'Reading {file}…',
  'shelf.import.done': '{run} is imported',
  'shelf.import.done.text': 'It is in the list of your runs.',
  'shelf.import.other-version':
    'It was made with another version of the case. When you open it, you will read how far it can be replayed. The run itself stays as it is in the file.',
  'shelf.import.open': 'Open it',
  'shelf.import.failed': '{file} cannot be imported',
  'shelf.import.nothing-lost': 'Nothing else has changed: your other runs are as they were.',
  'shelf.import.too-large':
    'The file is larger than {limit, number} MB. A run file is much smaller. Choose a file that Comity saved.',
  'shelf.import.unreadable': 'The browser could not read the file. Copy it to this computer and choose it again.',
  'shelf.import.problem': 'Line {line, number}, column {column, number}: {message}',
  'shelf.import.fix': 'What to do: {fix}',

  'shelf.code.label': 'Or paste the code or the link of a run',
  'shelf.code.hint': 'You get the run as a new run of your own.',
  'shelf.code.take': 'Take this code',

  'shelf.erase.title': 'Leave nothing on this computer',
  'shelf.erase.text': 'At the end of a class, erase all runs, notes and settings that Comity keeps in this browser.',
  'shelf.erase.button': 'Erase everything of this class from this computer',
  'shelf.erase.confirm': 'Erase everything?',
  'shelf.erase.confirm.text':
    '{count, plural, =0 {No run is kept. The settings of this page will be erased.} one {# run with its notes and the settings of this page will be erased. This cannot be undone.} other {# runs with their notes and the settings of this page will be erased. This cannot be undone.}}',
  'shelf.erase.files': 'Files that you saved from Comity are not erased. Delete them yourself if you have to.',
  'shelf.erase.do': 'Erase everything',
  'shelf.erase.done': 'Everything is erased.',
} as const satisfies Catalogue;

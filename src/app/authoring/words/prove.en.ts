/** English words of the proofs view. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const proveWords = {
  'authoring.proof.text':
    'A proof plays the case hundreds of times: your answers and mistakes, waiting, every route under the best and the worst luck, and random legal play at every desk. “Not shown” means that the search found nothing either way.',
  'authoring.proof.go': 'Prove the case',
  'authoring.proof.again': 'Prove it again',
  'authoring.proof.cancel': 'Stop',
  'authoring.proof.not-yet': 'A case can be proved when the list of problems is empty.',
  'authoring.proof.progress': '{done} of {total} games',
  'authoring.proof.old': 'The case has changed since. Prove it again.',
  'authoring.proof.done':
    '{holds, plural, one {# claim holds} other {# claims hold}}, {fails, plural, =0 {none fails} one {# fails} other {# fail}}, {open, plural, =0 {all were shown} one {# was not shown} other {# were not shown}}.',
  'authoring.proof.holds': 'holds',
  'authoring.proof.fails': 'fails',
  'authoring.proof.not-shown': 'not shown',
  'authoring.proof.play': 'Play this game',
  'authoring.proof.P001': 'Every game ends',
  'authoring.proof.P002': 'Stages',
  'authoring.proof.P003': 'Objectives that can be attained',
  'authoring.proof.P004': 'Objectives that can be missed',
  'authoring.proof.P005': 'Evidence that can be had in time',
  'authoring.proof.P006': 'Nothing is told too early',
  'authoring.proof.P007': 'Answers and mistakes that can be played',
  'authoring.proof.P008': 'Your own claims',

  'authoring.shares.title': 'How it ends',
  'authoring.shares.text': '{runs, number} simulated runs of each open route, refreshed while you write.',
  'authoring.shares.route': 'Route',
  'authoring.shares.days': 'Days to the answer, half of them within',
  'authoring.shares.obtained': 'Everything obtained',
  'authoring.shares.lost': 'Evidence lost',
  'authoring.shares.none': 'never',

  'authoring.run.title': 'Take a run that you have played',
  'authoring.run.text': 'Play the case, then take your run as the model answer of its desk, or as a mistake.',
  'authoring.run.none': 'No run of this case is kept on this computer yet.',
  'authoring.run.which': 'Run',
  'authoring.run.answer': 'Take it as the model answer',
  'authoring.run.mistake': 'Take it as a mistake',
  'authoring.run.desk': '{run}: {count, plural, one {# decision} other {# decisions}}',
  'authoring.run.taken': 'Model answer taken from a run',
  'authoring.run.taken-mistake': 'Mistake taken from a run',
  'authoring.run.mistake-title': 'What went wrong, in a sentence.',
} satisfies Catalogue;

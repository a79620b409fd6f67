/** Words about the offices that nobody plays. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const offices = {
  'training.offices.summary': 'Offices of {requested}: {manner}',
  'training.offices.legend': 'How do the offices of {requested} behave in this run?',
  'training.offices.hint':
    'It changes what they decide, never what the law allows. It says nothing about any State. Its figures are assumed, for training. Figures of many runs always use neutral offices.',
  'training.offices.neutral': 'neutral',
  'training.offices.neutral.hint':
    'They decide as often one way or the other as the sources of the practice model report.',
  'training.offices.cooperative': 'cooperative',
  'training.offices.cooperative.hint': 'They ask instead of refusing, and set conditions where others say no.',
  'training.offices.strict': 'strict',
  'training.offices.strict.hint': 'They use every ground that they find, ask once, and stand by a refusal.',
  'training.offices.overloaded': 'overloaded',
  'training.offices.overloaded.hint': 'Each decision lies for weeks, and the first answer is a question.',
  'training.offices.non-cooperative': 'non-cooperative',
  'training.offices.non-cooperative.hint':
    'Strict; they extend nothing, and refuse half of all requests on grounds of their own.',
  'training.offices.debrief':
    'The offices of {requested} were set to “{manner}” in this run, with assumed figures. The many runs below use neutral offices.',
} as const satisfies Catalogue;

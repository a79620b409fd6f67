/** Words for several persons at one laptop. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const table = {
  'training.table.label': 'Desks at this laptop',
  'training.table.prosecutor': 'The prosecutor of {requesting}',
  'training.table.sits': 'At the laptop now: {desk}',
  'training.table.hand': 'Hand the laptop to: {desk}',
  'training.table.waits': 'Something waits there.',
  'training.table.reads': 'Debrief of: {desk}',
  'training.table.read': 'Read the debrief of: {desk}',
  'training.table.curtain': 'Hand the laptop to: {desk}',
  'training.table.curtain.text':
    'What was on the screen is put away. Whoever sits at this desk goes on when the others do not look.',
  'training.table.lift': 'I sit at this desk',
  'training.table.begin': 'Begin together',
  'training.table.begin.legend': 'Who shares this laptop with the prosecutor?',
  'training.table.begin.hint':
    'Each desk sees only its own letters. Between two desks a curtain hides the screen. Desks that you leave out are played by the computer.',
  'training.table.begin.error': 'Choose at least one other desk.',
  'training.table.figures':
    'Costs of decisions and the place among many runs are computed for runs that one person played.',
} as const satisfies Catalogue;

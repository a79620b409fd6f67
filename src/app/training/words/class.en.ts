/** Words of a class at its table: stops, closed instruments. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const classTerms = {
  'training.class.plenary': 'Plenary',
  'training.class.pauses': 'The trainer pauses here. Time passes again when you continue.',
  'training.class.continue': 'Continue',
  'training.class.continued': 'Time can pass again.',
  'training.class.stopped': 'The class stops here for the plenary.',
  'training.class.closed': 'The trainer has closed {instrument} for this class.',
} as const satisfies Catalogue;

/** Words of the after-action report. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const report = {
  'training.report.heading': 'Report',
  'training.report.improvement': 'What we will do differently next time',
  'training.report.improvement.hint': 'Two or three sentences. They are printed and saved with the report.',
  'training.report.json': 'Save the report as JSON',
  'training.report.csv': 'Save the report as a table (CSV)',
  'training.report.saved': 'Saved: {name}',
  'training.report.pending': 'The averages are still being computed. A report saved now has none of them.',
} as const satisfies Catalogue;

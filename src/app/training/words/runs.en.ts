/** Words for going back, and for several runs of one case. */
import type { Catalogue } from '#app/i18n/provider.tsx';

export const runs = {
  'training.runs.intro': 'You can go back to any decision and try again. The run so far is kept.',
  'training.runs.none': 'You have taken no decision yet.',
  'training.runs.taken': 'Day {day}, {date}',
  'training.runs.back': 'Go back to here and try again',
  'training.runs.back-label': 'Go back to “{decision}” on day {day} and try again',
  'training.runs.heading': 'Runs of this case',
  'training.runs.table': 'Runs of this case, side by side',
  'training.runs.run': 'Run',
  'training.runs.name': 'Run {number}',
  'training.runs.this': 'this run',
  'training.runs.from': 'from run {number}, before decision {index}',
  'training.runs.copy': 'a copy of run {number}',
  'training.runs.first': 'from the start',
  'training.runs.origin': 'Begins',
  'training.runs.decisions': 'Decisions',
  'training.runs.stands': 'Stands at',
  'training.runs.open': 'under way',
  'training.runs.show': 'Open run {number}',
  'training.runs.day': 'day {day}',
} as const satisfies Catalogue;
